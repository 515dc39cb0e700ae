import { useHotkeys } from '@mantine/hooks'
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import * as z from 'zod'
import { type Me, me } from '#people/contract.ts'
import { ActorProvider, type ScreenActor } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { setOfficeZone } from '#platform/web/formats.ts'
import { Navigate } from '#platform/web/link.tsx'
import type { Page } from '#platform/web/page.ts'
import { usePlace } from '#platform/web/place.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './frame.module.css'
import { useHelpOnKey } from './help-key.ts'
import { offered, Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'
import { frameWords } from './words.ts'

const loadQuickSearch = () => import('./quick-search.tsx')
const loadKeyboardHelp = () => import('./keyboard-help.tsx')
const Chosen = z.object({ programme: z.string().optional() })

type FrameProps = { pages: readonly Page[]; children: ReactNode }

/** Everything that stands round a page for somebody who is signed in. */
export function Frame({ pages, children }: FrameProps) {
  const who = useRead(me, {}, { staleTime: 60_000 })
  return (
    <div className={classes.waiting}>
      <Loaded read={who}>
        {known => (
          <Framed who={known} pages={pages}>
            {children}
          </Framed>
        )}
      </Loaded>
    </div>
  )
}

function Framed({ who, pages, children }: FrameProps & { who: Me }) {
  const t = useWords(frameWords)
  const [{ programme }] = useAddress(Chosen)
  const [menu, setMenu] = useState(false)
  const search = useDialog(loadQuickSearch)
  const help = useDialog(loadKeyboardHelp)
  const main = useRef<HTMLElement>(null)
  const { path } = usePlace()
  // The key, not the letter on it: on a Cyrillic layout it types «л».
  useHotkeys([['mod+K', search.open, { usePhysicalKeys: true }]], [])
  useHelpOnKey(help.open)
  // Fetched while nobody waits.
  useEffect(() => {
    const later = setTimeout(() => void loadQuickSearch(), 1500)
    return () => clearTimeout(later)
  }, [])
  setOfficeZone(who.organisation.timeZone)

  const first = useRef(true)
  // A new page takes the focus, so that it is read from its top.
  useEffect(() => {
    setMenu(false)
    if (!first.current) main.current?.focus({ preventScroll: true })
    first.current = false
  }, [path])

  const mine = pages.filter(page => !page.open && offered(page, who.may))
  if (path === '/' && !pages.some(page => page.path === '/')) return <FirstPage pages={mine} />
  return (
    <ActorProvider value={actorOf(who, programme)}>
      <a href='#content' className={classes.skip}>
        {t('skip')}
      </a>
      {who.demonstration && <aside className={classes.demonstration}>{t('demonstration')}</aside>}
      <div className={classes.frame}>
        <TopBar who={who} menu={menu} onMenu={() => setMenu(!menu)} onSearch={search.open} onHelp={help.open} />
        <Rail pages={mine} shown={menu} organisation={who.organisation.shortName || who.organisation.name} />
        <main id='content' ref={main} tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
      {search.Body && <search.Body pages={mine} onClose={search.close} />}
      {help.Body && <help.Body page={mine.find(page => page.path === path)} onClose={help.close} />}
    </ActorProvider>
  )
}

/**
 * A dialog whose code comes when it is first asked for. Not by React.lazy: it holds a first showing back by a third of
 * a second, and the first letters would be lost.
 */
function useDialog<Props>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const [Body, setBody] = useState<ComponentType<Props>>()
  const open = () => void load().then(({ default: body }) => setBody(() => body))
  return { Body, open, close: () => setBody(undefined) }
}

/** Whoever may not see «Today» begins at the first line of their rail. */
function FirstPage({ pages }: { pages: readonly Page[] }) {
  const [first] = pages.filter(page => page.nav).sort((a, b) => a.nav!.order - b.nav!.order)
  return first ? <Navigate to={first.path} /> : null
}

/** The programme of the address, else the one that runs today, else the last. */
function actorOf(who: Me, code: string | undefined): ScreenActor {
  const running = who.programmes.find(({ startsOn, endsOn }) => startsOn <= who.today && who.today <= endsOn)
  const programme = who.programmes.find(one => one.code === code) ?? running ?? who.programmes.at(-1) ?? null
  return { ...who, programme }
}
