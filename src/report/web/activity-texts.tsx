import { Title } from '@mantine/core'
import type { ReportModel } from '../model.ts'
import { useFormWords } from './form-language.ts'
import { Narrative } from './narrative.tsx'

type ActivityTextsProps = { groups: ReportModel['activities']; writes: boolean }

/** The free description of each activity, below the table. */
export function ActivityTexts({ groups, writes }: ActivityTextsProps) {
  const t = useFormWords()
  return groups
    .flatMap(({ activities }) => activities)
    .map(({ id, number, title, narrative }) => (
      <div key={id}>
        <Title order={4}>{t('activityHead', { number, title })}</Title>
        <Narrative place={`activity:${id}`} paragraphs={narrative} writes={writes} />
      </div>
    ))
}
