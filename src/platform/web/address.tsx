import { Anchor, type AnchorProps } from '@mantine/core'
import { createContext, type ReactNode, useContext } from 'react'
import type * as z from 'zod'
import { Link } from './link.tsx'
import { goTo, here, linkTo, usePlace } from './place.ts'

/**
 * What a page keeps in its address (filters, tab, what is open), read through a zod shape whose fields are optional:
 * `const [search, setSearch] = useAddress(JournalSearch)`. `setSearch({ office: id })` changes what it names,
 * `undefined` takes it out; a wrong address reads as an empty one.
 */
export function useAddress<Shape extends z.ZodObject>(shape: Shape) {
  const raw = usePlace().search
  const result = shape.safeParse(pick(raw, Object.keys(shape.shape)))
  const search = (result.success ? result.data : shape.parse({})) as z.output<Shape>
  const setSearch = (change: Partial<z.input<Shape>>, { replace = false } = {}) =>
    goTo(linkTo('.', { ...here().search, ...change }), { replace, still: true })
  return [search, setSearch] as const
}

const pick = (all: Readonly<Record<string, unknown>>, names: string[]) =>
  Object.fromEntries(names.filter(name => name in all).map(name => [name, all[name]]))

/** `$id` of the page's path. */
export const useParam = (name: string): string => useContext(Params)[name] ?? ''

const Params = createContext<Readonly<Record<string, string>>>({})
export const ParamsProvider = Params.Provider

/** Goes to another page: `go('/journal', { open: id })`. */
export function useGo() {
  return (to: string, search: Record<string, unknown> = {}) => goTo(linkTo(to, search))
}

type PageLinkProps = AnchorProps & {
  to: string
  search?: Record<string, unknown>
  children: ReactNode
  'aria-label'?: string
}

/** A link inside the application. The programme of the address goes along. */
export const PageLink = ({ to, search = {}, ...rest }: PageLinkProps) => (
  <Anchor {...rest} renderRoot={props => <Link {...props} to={to} search={search} />} />
)
