import { type ComponentProps, type MouseEvent, useEffect } from 'react'
import { expect, goTo, linkTo, usePlace } from './place.ts'

type Search = Readonly<Record<string, unknown>>

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  to: string
  search?: Search
  /** A line of a menu: marked while one is on that very page, or also on those below it. */
  marked?: 'there' | 'below'
}

/** A link inside the application. The code behind it is fetched when it is pointed at or comes into focus. */
export function Link({ to, search, marked, className, onClick, ...rest }: LinkProps) {
  const { path } = usePlace()
  const there = path === to || (marked === 'below' && path.startsWith(to === '/' ? to : `${to}/`))
  const active = marked !== undefined && there
  const click = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    goTo(linkTo(to, search))
  }
  return (
    <a
      {...rest}
      href={linkTo(to, search)}
      className={[className, active && 'active'].filter(Boolean).join(' ') || undefined}
      aria-current={active ? 'page' : rest['aria-current']}
      onClick={click}
      onPointerEnter={() => expect(to)}
      onFocus={() => expect(to)}
    />
  )
}

/** Another button, another tab, a download: the browser's own business. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey, currentTarget }: MouseEvent<HTMLAnchorElement>) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !currentTarget.target

/** Sends on to another page, in whose place one doesn't come back to this one. */
export function Navigate({ to, search }: { to: string; search?: Search }) {
  useEffect(() => goTo(linkTo(to, search), { replace: true }))
  return null
}
