import { Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { Section } from '#platform/web/section.tsx'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Stream } from '../contract.ts'
import type { Student } from '../roster-contract.ts'
import { placementKindWords, placementStateWords, studentStateWords } from '../state-words.ts'
import classes from './school.module.css'
import { words } from './words.ts'

type RosterProps = {
  stream: Stream
  read: { data: { items: Student[] } | undefined; error: Error | null; refetch: () => unknown }
}

/** Who learns, from where, how it ended, and what came of it. */
export function Roster({ stream: { counts }, read }: RosterProps) {
  const t = useWords(words)
  const formats = useFormats()
  const may = useMay()
  const columns = useColumns()
  const { opened, open } = useOpened()
  const enrol = may('school.student.enrol') && (
    <Button size='compact-md' onClick={() => open('student')}>
      {t('enrol')}
    </Button>
  )
  const { students, completed, left, practice, internship } = counts
  const numbers = Object.entries({ students, completed, left, practice, internship })
  return (
    <Section title={t('roster')} action={enrol}>
      {students > 0 && (
        <p className={classes.quiet}>
          {t('rosterHint', Object.fromEntries(numbers.map(([key, n]) => [key, formats.number(n)])) as never)}
        </p>
      )}
      <DataTable
        title={t('roster')}
        columns={columns}
        rows={read.data?.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={read.error}
        reload={() => void read.refetch()}
        empty={<EmptyState title={t('noStudents')} hint={t('noStudentsHint')} action={enrol} />}
      />
    </Section>
  )
}

function useColumns(): readonly Column<Student>[] {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const standing = ({ state, stateOn, leftBecause }: Student) => (
    <>
      {studentStateWords[state][language]}, {formats.shortDay(stateOn)}
      {leftBecause && <div className={classes.detail}>{leftBecause}</div>}
    </>
  )
  return [
    { key: 'name', label: t('name'), value: ({ name }) => name, width: '17rem' },
    { key: 'state', label: t('state'), value: standing },
    {
      key: 'attended',
      label: t('attended'),
      value: ({ attended, lessons }) =>
        lessons > 0 && t('attendedOf', { n: formats.number(attended), all: formats.number(lessons) }),
      width: '7rem',
    },
    {
      key: 'placements',
      label: t('placements'),
      value: ({ placements }) =>
        placements.length > 0 &&
        placements.map(({ kind, state, stateOn }) => (
          <div key={kind}>
            {placementKindWords[kind][language]}
            <div className={classes.detail}>
              {placementStateWords[state][language]}, {formats.shortDay(stateOn)}
            </div>
          </div>
        )),
      width: '13rem',
    },
    { key: 'certificate', label: t('certificate'), value: ({ certificate }) => certificate, width: '8rem' },
    { key: 'institution', label: t('institution'), value: ({ institutionName }) => institutionName, wide: true },
  ]
}
