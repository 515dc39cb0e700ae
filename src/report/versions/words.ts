import type { Words } from '#platform/language.ts'

/** Names of what is kept of a version. */
export const versionWords = {
  interim: {
    ru: 'Промежуточный отчёт {programme}, версия {number}',
    kk: 'Аралық есеп {programme}, {number}-нұсқа',
    en: 'Interim report {programme}, version {number}',
  },
  final: {
    ru: 'Заключительный отчёт {programme}, версия {number}',
    kk: 'Қорытынды есеп {programme}, {number}-нұсқа',
    en: 'Final report {programme}, version {number}',
  },
  form: { ru: '{name} – бланк', kk: '{name} – бланк', en: '{name} – form' },
} as const satisfies Record<string, Words>
