import { Button, Checkbox, Group, Textarea } from '@mantine/core'
import { IconArrowsLeftRight } from '@tabler/icons-react'
import { useState } from 'react'
import { newId } from '#platform/identifier.ts'
import { useGo } from '#platform/web/address.tsx'
import { tell } from '#platform/web/notices.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import {
  type Comparison,
  comparePersons,
  dismissDuplicate,
  listDuplicates,
  listMerges,
  type MergeField,
  mergeFields,
  mergePersons,
} from '../merge-contract.ts'
import { findPersons, listPersons, readPerson } from '../person-contract.ts'
import classes from './merge.module.css'
import { useMergeFields } from './merge-values.tsx'
import { mergeWords } from './merge-words.ts'

/** What is taken from where. Empty fields of the kept card begin with what the other one knows. */
export function MergeForm({ compared }: { compared: Comparison }) {
  const t = useWords(mergeWords)
  const go = useGo()
  const { kept, other, differing } = compared
  const [take, setTake] = useState<readonly MergeField[]>(() => differing.filter(field => knowsMore(field, compared)))
  const [allKinds, setAllKinds] = useState(differing.includes('vulnerableKinds'))
  const [because, setBecause] = useState('')
  const [id] = useState(newId)
  const invalidates = [listDuplicates, listMerges, readPerson, listPersons, findPersons, comparePersons]
  const merge = useAct(mergePersons, { invalidates })
  const dismiss = useAct(dismissDuplicate, { invalidates })
  const toggle = (field: MergeField, fromOther: boolean) =>
    setTake(all => (fromOther ? [...all, field] : all.filter(each => each !== field)))
  const send = () => {
    const input = {
      id,
      version: kept.version,
      other: other.id,
      otherVersion: other.version,
      take: [...take],
      allKinds,
      because,
    }
    merge.mutate(
      { params: { id: kept.id }, input },
      {
        onSuccess: () => {
          tell(t('merged'))
          go('/people', { open: kept.id })
        },
      },
    )
  }
  const apart = () =>
    dismiss.mutate(
      { params: { id: kept.id }, input: { other: other.id } },
      {
        onSuccess: () => {
          tell(t('dismissed'))
          go('/people/duplicates')
        },
      },
    )
  return (
    <div className={classes.page}>
      <Button
        variant='subtle'
        leftSection={<IconArrowsLeftRight size={16} aria-hidden />}
        onClick={() => go(`/people/${other.id}/merge/${kept.id}`)}
      >
        {t('swap')}
      </Button>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope='col'>{t('field')}</th>
            <th scope='col'>
              {kept.name}
              <span className={classes.role}>{t('kept')}</span>
            </th>
            <th scope='col'>
              {other.name}
              <span className={classes.role}>{t('other')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {mergeFields.map(field => (
            <FieldRow
              key={field}
              field={field}
              compared={compared}
              fromOther={take.includes(field)}
              shut={field === 'vulnerableKinds' && allKinds}
              onPick={fromOther => toggle(field, fromOther)}
            />
          ))}
        </tbody>
      </table>
      {differing.includes('vulnerableKinds') && (
        <Checkbox label={t('both')} checked={allKinds} onChange={event => setAllKinds(event.currentTarget.checked)} />
      )}
      <Moves moves={compared.moves} />
      <Textarea
        label={t('because')}
        maxLength={500}
        autosize
        minRows={2}
        maw='36rem'
        value={because}
        onChange={event => setBecause(event.currentTarget.value)}
      />
      <Group>
        <Button onClick={send} loading={merge.isPending}>
          {t('merge')}
        </Button>
        <Button variant='default' onClick={apart} loading={dismiss.isPending}>
          {t('distinct')}
        </Button>
      </Group>
    </div>
  )
}

type RowProps = {
  field: MergeField
  compared: Comparison
  fromOther: boolean
  /** Decided otherwise. */
  shut: boolean
  onPick: (fromOther: boolean) => void
}

/** What is the same is said once; what differs is chosen. */
function FieldRow({ field, compared: { kept, other, differing }, fromOther, shut, onPick }: RowProps) {
  const t = useWords(mergeWords)
  const { labels, said } = useMergeFields()
  if (!differing.includes(field)) {
    return (
      <tr>
        <th scope='row'>{labels[field]}</th>
        <td colSpan={2} className={classes.same}>
          {said(field, kept)} <span>· {t('same')}</span>
        </td>
      </tr>
    )
  }
  const alike = said(field, kept) === said(field, other)
  const cell = (card: typeof kept, chosen: boolean, pick: boolean) => (
    <td data-chosen={(chosen && !shut) || undefined} data-card={card.name}>
      <label className={classes.choice}>
        <input
          type='radio'
          name={field}
          checked={chosen}
          disabled={shut}
          aria-label={t('take', { field: labels[field] })}
          onChange={() => onPick(pick)}
        />
        <span>
          {said(field, card)}
          {alike && <span className={classes.role}>{t('sealedDiffer')}</span>}
        </span>
      </label>
    </td>
  )
  return (
    <tr>
      <th scope='row'>{labels[field]}</th>
      {cell(kept, !fromOther, false)}
      {cell(other, fromOther, true)}
    </tr>
  )
}

function Moves({ moves }: Pick<Comparison, 'moves'>) {
  const t = useWords(mergeWords)
  if (moves.length === 0) return <p>{t('movesNone')}</p>
  return (
    <p>
      {t('moves')}: {moves.map(({ what, count }) => `${what} – ${count}`).join('; ')}.
    </p>
  )
}

/** Of what the kept card doesn't know, the other one's word is taken to begin with. */
function knowsMore(field: MergeField, { kept, other }: Comparison): boolean {
  const known: Partial<Record<MergeField, (card: typeof kept) => unknown>> = {
    givenName: card => card.names?.givenName,
    patronymic: card => card.names?.patronymic,
    birth: card => card.bornOn ?? (other.bornOn ? null : card.birthYear),
    iin: card => card.iinMask,
    phone: card => card.phoneMask,
    district: card => card.district,
  }
  const of = known[field]
  return Boolean(of && !of(kept) && of(other))
}
