import { inputId } from './office-form.ts'

/** Takes the reader to a field: the list of errors does so, and whoever knows what is to be said next. */
export function focusField(form: { readonly key: string }, name: string) {
  const field = document.getElementById(inputId(form, name))
  const input = field?.matches('input, textarea, select, button')
    ? field
    : field?.querySelector<HTMLElement>('input, button')
  input?.focus()
  input?.scrollIntoView({ block: 'center' })
}

/** In a form that begins with something typed already: where the next thing is to be said. */
export function focusFirstEmpty(place: HTMLElement | null) {
  const groups = new Set(
    [...(place?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({ name }) => name),
  )
  const fields = place?.querySelectorAll<HTMLInputElement>('input:not([type=checkbox]), textarea') ?? []
  const empty = [...fields].find(one => (one.type === 'radio' ? !groups.has(one.name) : one.value === ''))
  empty?.focus()
}

/** What Tab would do, for the hand that goes on with Enter: to the next field of the form, or its button. */
export function focusNext(field: HTMLElement) {
  const all = field.closest('form')?.querySelectorAll<HTMLElement>('input, textarea, select, button[type=submit]') ?? []
  const stops = [...all].filter(one => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility())
  const [, next] = stops.slice(stops.indexOf(field)).filter(one => one === field || !sameGroup(one, field))
  next?.focus()
}

const sameGroup = (one: HTMLElement, other: HTMLElement) =>
  one.matches('[type=radio]') && one.getAttribute('name') === other.getAttribute('name')
