import { kindWords } from '#directory/web/kind-words.ts'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import { countInvitations, type InvitedKind } from '../invitation-contract.ts'
import classes from './events.module.css'
import { invitationWords } from './invitation-words.ts'

type Line = Omit<InvitedKind, 'kind'> & { readonly key: string; readonly label: string }

/** Invited against present by kind of organisation, the sum last; nothing while nobody is invited or on the list. */
export function InvitedTable({ event }: { event: string }) {
  const t = useWords(invitationWords)
  const language = useLanguage()
  const read = useRead(countInvitations, { params: { id: event } })
  const columns = useColumns()
  const kinds = read.data?.kinds
  if (kinds?.length === 0) return null
  const lines = kinds?.map(
    ({ kind, ...counts }): Line => ({
      key: kind ?? 'without',
      label: kind ? kindWords[kind][language] : t('without'),
      ...counts,
    }),
  )
  return (
    <Section title={t('compared')}>
      <p className={classes.quiet}>{t('comparedHint')}</p>
      <DataTable
        title={t('compared')}
        columns={columns}
        rows={lines && lines.length > 1 ? [...lines, sumOf(lines, t('all'))] : lines}
        rowKey={({ key }) => key}
        error={read.error}
        reload={() => void read.refetch()}
        empty={null}
      />
    </Section>
  )
}

const counts = [
  'invited',
  'organisations',
  'comes',
  'declines',
  'silent',
  'came',
  'people',
  'present',
  'uninvited',
] as const

const sumOf = (lines: readonly Line[], label: string): Line => {
  const sums = counts.map(name => [name, lines.reduce((sum, line) => sum + line[name], 0)])
  return { ...(Object.fromEntries(sums) as Omit<Line, 'key' | 'label'>), key: 'all', label }
}

function useColumns(): readonly Column<Line>[] {
  const t = useWords(invitationWords)
  const formats = useFormats()
  const number = (name: (typeof counts)[number], label: string) => ({
    ...{ key: name, label, numeric: true as const },
    value: (line: Line) => formats.number(line[name]),
  })
  return [
    { key: 'kind', label: t('kind'), value: ({ key, label }) => (key === 'all' ? <strong>{label}</strong> : label) },
    number('invited', t('invited')),
    {
      key: 'answers',
      label: t('answers'),
      value: line => ['comes', 'declines', 'silent'].map(name => formats.number(line[name as 'comes'])).join(' / '),
      numeric: true,
    },
    { key: 'came', label: t('cameOf'), value: line => <CameBar line={line} />, width: '12rem' },
    number('people', t('people')),
    number('present', t('present')),
    number('uninvited', t('uninvited')),
  ]
}

/** How many of the invitations brought somebody, drawn and said. */
function CameBar({ line: { came, invited } }: { line: Line }) {
  const t = useWords(invitationWords)
  const formats = useFormats()
  if (invited === 0) return '–'
  return (
    <span className={classes.came}>
      <span className={classes.cameTrack} aria-hidden>
        <span style={{ width: `${(100 * came) / invited}%` }} />
      </span>
      {t('outOf', { came: formats.number(came), invited: formats.number(invited) })}
    </span>
  )
}
