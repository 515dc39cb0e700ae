import type { Icon } from '@tabler/icons-react'
import { type ComponentProps, type ComponentType, cloneElement, type ReactElement, useState } from 'react'

/** What a menu offers: an address (opened beside the page, or kept as a file), or something to do. */
export type MenuLine = {
  readonly label: string
  readonly icon?: Icon
  readonly lang?: string
  /** The one that is chosen now. */
  readonly current?: boolean
} & (
  | { readonly href: string; readonly download?: boolean; readonly run?: never }
  | { readonly run: () => void; readonly href?: never }
)

/** Lines of one sort stand together, under a heading where they need one. */
export type MenuPart = { readonly heading?: string; readonly lines: readonly MenuLine[] }

export type MenuProps = {
  readonly parts: readonly MenuPart[]
  /** In pixels; without it as wide as its longest line. */
  readonly width?: number
  /** The button, whatever it looks like. */
  readonly children: ReactElement<ComponentProps<'button'>>
}

const loadMenu = () => import('./menu.tsx')

/** A button with a menu, whose code is fetched when one comes near the button: it weighs more than most pages. */
export function MenuButton(props: MenuProps) {
  const [Menu, setMenu] = useState<ComponentType<MenuProps>>()
  if (Menu) return <Menu {...props} />
  return cloneElement(props.children, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void loadMenu(),
    onFocus: () => void loadMenu(),
    onClick: () => void loadMenu().then(({ OpenedMenu }) => setMenu(() => OpenedMenu)),
  })
}
