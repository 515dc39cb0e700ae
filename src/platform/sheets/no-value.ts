import type { Words } from '../language.ts'
import type { SheetRow } from './sheet.ts'

/** Nothing can be read from such a cell, and nobody may guess it. */
export const hasNoValue = (marks: SheetRow['marks'], at: number | undefined) =>
  at !== undefined && (marks?.[at] === 'no_value' || marks?.[at] === 'error')

export const noValue: Words = {
  ru: 'В ячейке ошибка или формула без значения: впишите само значение.',
  kk: 'Ұяшықта қате немесе мәні жоқ формула тұр: мәнін өзін жазыңыз.',
  en: 'The cell holds an error or a formula without a value: write the value itself.',
}
