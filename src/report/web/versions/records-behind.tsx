import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useFormats } from '#platform/web/formats.ts'
import { useReadPages } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { readKeptRows } from '../../versions/contract.ts'
import { RecordLink } from '../record-link.tsx'
import { compareWords } from './compare-words.ts'
import classes from './versions.module.css'

type RecordsBehindProps = { name: string; old: string; other: string | undefined }

/** By which records a number changed between two versions. */
export function RecordsBehind(props: RecordsBehindProps) {
  const t = useWords(compareWords)
  const [opened, { toggle }] = useDisclosure()
  return (
    <div className={classes.records}>
      <Button variant='subtle' size='compact-sm' px={0} aria-expanded={opened} onClick={toggle}>
        {t('showRecords')}
      </Button>
      {opened && <Both {...props} />}
    </div>
  )
}

function Both({ name, old, other }: RecordsBehindProps) {
  const t = useWords(compareWords)
  if (!other) return <p>{t('todayRecords')}</p>
  return (
    <>
      <Side word='added' name={name} id={other} lacking={old} />
      <Side word='lost' name={name} id={old} lacking={other} />
    </>
  )
}

function Side({ word, name, id, lacking }: { word: 'added' | 'lost'; name: string; id: string; lacking: string }) {
  const t = useWords(compareWords)
  const formats = useFormats()
  const { first, items, more } = useReadPages(readKeptRows, { params: { id, name }, search: { lacking } })
  if (!first || first.total === 0) return null
  return (
    <>
      <p>{t(word, { n: formats.number(first.total) })}</p>
      <ul>
        {items?.map(({ record, kind, on }) => (
          <li key={record}>
            {on && formats.shortDay(on)}{' '}
            <RecordLink row={{ record, kind, on, label: t('openRecord'), detail: null, amount: null }} />
          </li>
        ))}
      </ul>
      {more && (
        <Button variant='subtle' size='compact-sm' onClick={more}>
          {t('moreRecords')}
        </Button>
      )}
    </>
  )
}
