import { Anchor, type AnchorProps } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type * as z from 'zod'

/**
 * What a page keeps in its address (filters, tab, what is open), read through a zod shape whose fields are optional:
 * `const [search, setSearch] = useAddress(JournalSearch)`. `setSearch({ office: id })` changes what it names,
 * `undefined` takes it out; a wrong address reads as an empty one.
 */
export function useAddress<Shape extends z.ZodObject>(shape: Shape) {
  const raw = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const result = shape.safeParse(pick(raw, Object.keys(shape.shape)))
  const search = (result.success ? result.data : shape.parse({})) as z.output<Shape>
  const setSearch = (change: Partial<z.input<Shape>>, { replace = false } = {}) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...change }),
      replace,
      resetScroll: false,
    } as never)
  return [search, setSearch] as const
}

const pick = (all: Record<string, unknown>, names: string[]) =>
  Object.fromEntries(names.filter(name => name in all).map(name => [name, all[name]]))

/** `$id` of the page's path. */
export const useParam = (name: string): string => (useParams({ strict: false }) as Record<string, string>)[name] ?? ''

/** Goes to another page: `go('/journal', { open: id })`. */
export function useGo() {
  const navigate = useNavigate()
  return (to: string, search: Record<string, unknown> = {}) => void navigate({ to, search } as never)
}

type PageLinkProps = AnchorProps & {
  to: string
  search?: Record<string, unknown>
  children: ReactNode
  'aria-label'?: string
}

/** A link inside the application. The programme of the address is kept by the router. */
export const PageLink = ({ to, search, ...rest }: PageLinkProps) => (
  <Anchor {...rest} renderRoot={props => <Link {...props} to={to} search={(search ?? {}) as never} />} />
)
