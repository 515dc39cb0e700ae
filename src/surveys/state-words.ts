import type { Words } from '#platform/language.ts'
import type { Purpose, WaveKind } from './contract.ts'
import type { Way } from './response-contract.ts'

export const purposeWords: Readonly<Record<Purpose, Words>> = {
  literacy: { ru: 'Правовая грамотность', kk: 'Құқықтық сауаттылық', en: 'Legal literacy' },
  feedback: { ru: 'Обратная связь', kk: 'Кері байланыс', en: 'Feedback' },
  other: { ru: 'Другое', kk: 'Басқа', en: 'Other' },
}
export const waveKindWords: Readonly<Record<WaveKind, Words>> = {
  before: { ru: 'До программы', kk: 'Бағдарламаға дейін', en: 'Before the programme' },
  after: { ru: 'После программы', kk: 'Бағдарламадан кейін', en: 'After the programme' },
  single: { ru: 'Единственная', kk: 'Жалғыз', en: 'The only one' },
}
export const wayWords: Readonly<Record<Way, Words>> = {
  interviewer: { ru: 'Опрашивал сотрудник', kk: 'Қызметкер сұрады', en: 'Asked by us' },
  paper: { ru: 'На бумаге', kk: 'Қағазда', en: 'On paper' },
  link: { ru: 'По ссылке', kk: 'Сілтеме арқылы', en: 'By link' },
}
