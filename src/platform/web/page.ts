import type { Icon } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { Words } from '../language.ts'
import type { Permission } from '../permissions.ts'

/** One address of the application. A slice lists its own in `web/pages.ts`; web/pages.ts puts the lists together. */
export type Page = {
  /** `/journal`, `/journal/$id`. What is open, filtered and chosen on a page stands in its search (`useAddress`). */
  readonly path: `/${string}`
  /** Title of the browser's tab and name in Ctrl+K. */
  readonly title: Words
  /** Without it the page is not offered and answers as if it weren't there. Absent: anybody signed in. */
  readonly permission?: Permission
  /** True for pages that need no signing in: no rail, no top bar. */
  readonly open?: true
  /** Its line in the left rail; lines stand by `order` (tens, so that others fit between). */
  readonly nav?: { readonly icon: Icon; readonly order: number; readonly label?: Words }
  /** What Ctrl+K offers to do here, as the button of the page says it; `search` opens the form. */
  readonly actions?: readonly {
    readonly label: Words
    readonly permission: Permission
    readonly search?: Record<string, string>
  }[]
  /** Keys that work on this page only, for the list of keys. */
  readonly keys?: readonly { readonly keys: string; readonly words: Words }[]
  readonly load: () => Promise<{ readonly default: ComponentType }>
}
