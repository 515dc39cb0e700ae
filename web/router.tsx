import { type ReactNode, useLayoutEffect } from 'react'
import { ParamsProvider } from '#platform/web/address.tsx'
import type { Page } from '#platform/web/page.ts'
import { pageAt } from '#platform/web/page-at.ts'
import { scrollTo, startPlaces, usePlace } from '#platform/web/place.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { codeOf, fetchCode, frame } from './page-code.ts'
import { Guarded, NotFoundPage, Permitted } from './page-states.tsx'
import { Titling } from './titling.tsx'

/** From now on addresses are followed: each page a file of its own, fetched when a link to it is touched. */
export const startRouter = (pages: readonly Page[]) => startPlaces(path => fetchCode(pages, path))

/** Puts the slices' pages together: shows the one that the address names, within the frame where one is signed in. */
export function Router({ pages }: { pages: readonly Page[] }) {
  const place = usePlace()
  useLayoutEffect(() => scrollTo(place), [place])
  const found = pageAt(pages, place.path)
  const body = (
    <Guarded place={place}>
      <ParamsProvider value={found?.params ?? {}}>
        {found ? <Body key={found.page.path} page={found.page} /> : <NotFoundPage />}
      </ParamsProvider>
    </Guarded>
  )
  if (found?.page.open) return body
  return (
    <Guarded place={place}>
      <Framing pages={pages}>{body}</Framing>
    </Guarded>
  )
}

function Framing({ pages, children }: { pages: readonly Page[]; children: ReactNode }) {
  const { body: Frame, broken } = frame
  if (Frame) return <Frame pages={pages}>{children}</Frame>
  if (broken) throw broken
  return <LoadingLines />
}

/** The page's code, under its title, for those who may see it. */
function Body({ page }: { page: Page }) {
  const { body: Code, broken } = codeOf(page)
  if (!Code && broken) throw broken
  return (
    <Permitted permission={page.permission}>
      <Titling title={page.title}>{Code ? <Code /> : <LoadingLines />}</Titling>
    </Permitted>
  )
}
