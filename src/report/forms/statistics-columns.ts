import { ageClasses } from '#people/age.ts'
import { socialStatuses } from '#people/social-status.ts'
import { inEachLanguage, type Words } from '#platform/language.ts'
import { classLabel } from '../words.ts'

/** A column of a statistics table of the form: its key makes the tag (`sex_women`), its label heads the column. */
export type StatisticsColumn = { readonly key: string; readonly label: Words }

const columnsOf = (table: string, keys: readonly string[]): StatisticsColumn[] => [
  { key: 'total', label: inEachLanguage(language => classLabel('total', language)) },
  ...keys.map(key => ({ key, label: inEachLanguage(language => classLabel(`${table}.${key}`, language)) })),
]

/** The three tables of section 4. Their columns are fixed by the form, so each cell has a tag of its own. */
export const statisticsColumns = {
  sex: columnsOf('sex', ['men', 'women']),
  status: columnsOf('status', socialStatuses),
  age: columnsOf(
    'age',
    ageClasses.map(({ key }) => key),
  ),
}

export type StatisticsKey = keyof typeof statisticsColumns
export const statisticsKeys = Object.keys(statisticsColumns) as StatisticsKey[]
