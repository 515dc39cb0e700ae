import { call } from '#platform/web/call.ts'
import { fits } from '#platform/web/fits.ts'
import { Form } from '#platform/web/form/form.tsx'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { type Attendance, decideAttendance, listAttendances } from '../attendance-contract.ts'
import { wayWords } from './code-words.ts'
import classes from './events.module.css'
import { peopleReads } from './people-reads.ts'
import { peopleWords } from './people-words.ts'

/** Two lines of one participant (a phone and a computer, a nickname and a name): which other line they count by. */
export function SameLine({ line, onDone }: { line: Attendance; onDone: () => void }) {
  const t = useWords(peopleWords)
  const language = useLanguage()
  const form = useOfficeForm({
    key: `events.same.${line.id}`,
    endpoint: decideAttendance,
    given: { params: { id: line.id } },
    initial: { of: null as Choice | null },
    input: ({ of }) => ({ version: line.version, as: { is: 'same' as const, of: of?.value ?? '' } }),
    fieldOf: () => 'of',
    invalidates: peopleReads,
    draft: false,
    onDone,
  })
  const search = async (typed: string, signal: AbortSignal): Promise<Choice[]> =>
    (await linesOf(line.event, signal))
      .filter(({ id, sameAs, name }) => id !== line.id && !sameAs && fits(name, typed))
      .slice(0, 20)
      .map(({ id, name, body, how }) => ({
        value: id,
        label: name,
        detail: [body, wayWords[how][language]].filter(Boolean).join(' · '),
      }))
  return (
    <Form form={form} submit={t('join')} onCancel={onDone}>
      <p className={classes.quiet}>{t('sameHint', { name: line.name })}</p>
      <SearchField form={form} name='of' label={t('sameOf')} search={search} />
    </Form>
  )
}

/** Every line of an event's list, page by page. */
async function linesOf(event: string, signal: AbortSignal): Promise<Attendance[]> {
  const lines: Attendance[] = []
  let after: string | null = null
  do {
    const search = { limit: 500, ...(after && { after }) }
    const page: { items: Attendance[]; next: string | null } = await call(
      listAttendances,
      { params: { id: event }, search },
      { signal },
    )
    lines.push(...page.items)
    after = page.next
  } while (after)
  return lines
}
