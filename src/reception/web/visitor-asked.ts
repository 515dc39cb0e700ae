import type { OfficeForm } from '#platform/web/form/office-form.ts'
import type { EntryValues } from './entry-values.ts'

/** The server takes an entry without a name; the desk asks that this be said and not forgotten. */
export function visitorAsked(form: OfficeForm<EntryValues>, message: string): OfficeForm<EntryValues> {
  const { visitor, nameless } = form.values
  return {
    ...form,
    submit: async () => {
      if (visitor || nameless) return form.submit()
      form.fail('visitor', message)
    },
  }
}
