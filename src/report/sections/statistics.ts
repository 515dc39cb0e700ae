import type * as z from 'zod'
import { ageRule } from '#people/age.ts'
import { statusRule } from '#people/social-status.ts'
import type { Words } from '#platform/language.ts'
import type { Printing } from '../build-model.ts'
import { classes } from '../definitions.ts'
import type { StatisticsTable } from '../model.ts'
import { classLabel } from '../words.ts'

const titles = {
  sex: { ru: 'Гендерный показатель', kk: 'Гендерлік көрсеткіш', en: 'Sex' },
  status: { ru: 'Социальный статус по категориям', kk: 'Санаттар бойынша әлеуметтік мәртебе', en: 'Social status' },
  age: { ru: 'Возрастной показатель', kk: 'Жас көрсеткіші', en: 'Age' },
} as const satisfies Record<string, Words>

const rules: Readonly<Record<keyof typeof titles, Words>> = {
  sex: {
    ru: 'Каждый участник учтён один раз.',
    kk: 'Әр қатысушы бір рет есептелді.',
    en: 'Everybody is counted once.',
  },
  status: statusRule,
  age: ageRule,
}

/**
 * Section 4. Columns of a table exclude each other and sum to the total (R04). Ages that the form has no column for
 * are shown only when there are any: unknown is counted in its own column, never spread over the others.
 */
export function statistics({ figure, language }: Printing): z.infer<typeof StatisticsTable>[] {
  return (['sex', 'status', 'age'] as const).map(key => ({
    key,
    title: titles[key][language],
    rule: rules[key][language],
    columns: [
      { key: 'total', label: classLabel('total', language), figure: figure('beneficiaries')! },
      ...classes[key]
        .map(({ name }) => ({ key: name.split('.')[1]!, label: classLabel(name, language), figure: figure(name)! }))
        .filter(column => !['under_13', 'unknown'].includes(column.key) || column.figure.value !== 0),
    ],
  }))
}
