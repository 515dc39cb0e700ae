import './mantine.css'
import './fonts.css'
import './page.css'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod'
import { onSignedOut } from '#platform/web/call.ts'
import { onLanguage } from '#platform/web/language.ts'
import { NoticeBoard } from '#platform/web/notice-board.tsx'
import { goTo, linkTo } from '#platform/web/place.ts'
import { makeQueryClient } from '#platform/web/read.ts'
import { theme, variables } from '#platform/web/theme.ts'
import { pages } from './pages.ts'
import { Router, startRouter } from './router.tsx'

// The content policy allows no code made from text; zod would try.
z.config({ jitless: true })

const client = makeQueryClient()
const colours = localStorageColorSchemeManager({ key: 'theme' })

// What the server said in words, it now says in the other language; what is typed stays.
onLanguage(() => void client.invalidateQueries())

/** The session ended: sign in, then back to this very address. Drafts wait on the device. */
onSignedOut(() => {
  const { pathname, search } = location
  if (pathname !== '/sign-in') goTo(linkTo('/sign-in', { back: pathname + search }))
})

startRouter(pages)
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={colours}
      defaultColorScheme='auto'
    >
      <QueryClientProvider client={client}>
        <Router pages={pages} />
        <NoticeBoard />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
