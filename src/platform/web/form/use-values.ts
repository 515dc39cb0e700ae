import { useRef, useState } from 'react'

/** The value at `person.phone`. */
export const valueAt = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name], values)

/** A copy with another value at the path; whatever isn't on the path stays the same object. */
export function withValueAt<Values>(values: Values, path: string, value: unknown): Values {
  const [name = '', ...rest] = path.split('.')
  const inner = (values as Record<string, unknown> | null | undefined)?.[name]
  const next = rest.length > 0 ? withValueAt(inner ?? {}, rest.join('.'), value) : value
  if (Array.isArray(values)) return values.with(Number(name), next) as Values
  return { ...values, [name]: next }
}

/** Typed values and the errors of their fields; `current` is what was typed last, also before the next showing. */
export function useValues<Values extends object>(begin: () => Values, onTyped: (values: Values) => void) {
  const [values, show] = useState(begin)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const current = useRef(values)
  const replace = (next: Values) => {
    current.current = next
    show(next)
  }
  return {
    values,
    errors,
    setErrors,
    replace,
    current: () => current.current,
    /** One field, as it is typed: its error has been heard. */
    set(path: string, value: unknown) {
      replace(withValueAt(current.current, path, value))
      onTyped(current.current)
      setErrors(({ [path]: _heard, ...others }) => others)
    },
  }
}
