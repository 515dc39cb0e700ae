import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  retainSearchParams,
} from '@tanstack/react-router'
import { type ComponentType, Suspense } from 'react'
import type { Page } from '#platform/web/page.ts'
import { readSearch, writeSearch } from '#platform/web/search-text.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { BrokenPage, NotFoundPage, Permitted } from './page-states.tsx'
import { pages as allPages } from './pages.ts'
import { Titling } from './titling.tsx'

type Loaded<Props> = ComponentType<Props> & { preload: () => Promise<void> }

/** Puts the slices' pages together: each a chunk of its own, loaded when a link to it is touched. */
export function makeRouter(pages: readonly Page[] = allPages) {
  const root = createRootRoute({
    component: Outlet,
    notFoundComponent: NotFoundPage,
    // The chosen programme goes along from page to page.
    search: { middlewares: [retainSearchParams(['programme'] as never)] },
  })
  const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: framing(pages) })
  const within = (parent: AnyRoute, some: readonly Page[]) =>
    some.map(page => createRoute({ getParentRoute: () => parent, path: page.path, component: titled(page) }))
  const missing = createRoute({ getParentRoute: () => frame, path: '$', component: NotFoundPage })
  const inside = within(
    frame,
    pages.filter(page => !page.open),
  )
  const outside = within(
    root,
    pages.filter(page => page.open),
  )
  return createRouter({
    routeTree: root.addChildren([frame.addChildren([...inside, missing]), ...outside]),
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    scrollRestoration: true,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
  })
}

/** Rail, menus and search are a chunk of their own: signing in doesn't wait for them. */
function framing(pages: readonly Page[]) {
  const Body = lazyRouteComponent(() => import('./frame.tsx'), 'Frame') as Loaded<{ pages: readonly Page[] }>
  return Object.assign(() => <Body pages={pages} />, { preload: Body.preload })
}

/** The page's chunk, under its title, for those who may see it. */
function titled(page: Page) {
  const Body = lazyRouteComponent(page.load) as Loaded<object>
  const Titled = () => (
    <Permitted permission={page.permission}>
      <Titling title={page.title}>
        <Suspense fallback={<LoadingLines />}>
          <Body />
        </Suspense>
      </Titling>
    </Permitted>
  )
  return Object.assign(Titled, { preload: Body.preload })
}
