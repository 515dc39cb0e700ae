import { Select } from '@mantine/core'
import { useAct, useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { getPlan } from '#programme/structure-contract.ts'
import { countCopy, type Paper } from '../paper-contract.ts'
import { caseReads } from './case-reads.ts'
import { paperFormWords } from './paper-form-words.ts'

/** In which activity's annex the report has a copy of the paper: one, or none. */
export function CopyFor({ programme, paper }: { programme: string; paper: Paper }) {
  const p = useWords(paperFormWords)
  const plan = useRead(getPlan, { params: { id: programme } }, { staleTime: 300_000 })
  const count = useAct(countCopy, { invalidates: caseReads })
  return (
    <Select
      aria-label={`${p('copy')}. ${p('copyHint')}`}
      placeholder={`${p('copy')}: ${p('copyNone')}`}
      size='xs'
      w='18rem'
      clearable
      value={paper.copyFor}
      onChange={activity =>
        count.mutate({ params: { id: paper.id }, input: { version: paper.version, activity: activity ?? null } })
      }
      data={(plan.data?.activities ?? []).map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
    />
  )
}
