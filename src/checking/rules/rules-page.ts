import type { Language, Words } from '#platform/language.ts'
import { rules } from './all-rules.ts'
import { beyondSoftware } from './beyond-software.ts'
import type { Rule } from './rule.ts'

/** The rules as people read them: what each asks, how serious it is, and a report that it speaks about. */
export const rulesPage = {
  rules: rules.map(({ id, check, identities = [], severity, asks, example }) => ({
    id,
    check,
    identities,
    severity,
    asks,
    example,
  })),
  beyondSoftware,
} as const

const severities: Readonly<Record<Rule['severity'], Words>> = {
  error: { ru: 'ошибка', kk: 'қате', en: 'error' },
  warning: { ru: 'вопрос', kk: 'сұрақ', en: 'warning' },
  note: { ru: 'заметка', kk: 'ескертпе', en: 'note' },
}

const words = {
  title: {
    ru: 'Правила, по которым проверяется отчёт',
    kk: 'Есеп тексерілетін ережелер',
    en: 'Rules that a report is judged by',
  },
  made: {
    ru: 'Этот файл сделан из кода (`node scripts/write-docs.ts`): правило, которого здесь нет, не проверяется.',
    kk: 'Бұл файл кодтан жасалған (`node scripts/write-docs.ts`): мұнда жоқ ереже тексерілмейді.',
    en: 'This file is made from the code (`node scripts/write-docs.ts`): a rule that isn’t here isn’t judged.',
  },
  heads: {
    ru: ['Правило', 'Что должно быть', 'Строгость', 'О чём скажет'],
    kk: ['Ереже', 'Не болуы керек', 'Қаталдығы', 'Нені айтады'],
    en: ['Rule', 'What must hold', 'Severity', 'What it speaks about'],
  },
  beyond: { ru: 'Что остаётся читателю', kk: 'Оқырманға қалатыны', en: 'What is left to a reader' },
} as const

const cell = (text: string) => text.replaceAll('|', '\\|')

/** The page as a Markdown document, one language after the other. */
export const rulesDocument = (languages: readonly Language[]): string =>
  languages
    .map(language => {
      const rows = rulesPage.rules.map(({ id, identities, asks, severity, example }) =>
        [
          [id, ...identities].join(', '),
          cell(asks[language]),
          severities[severity][language],
          cell(example[language]),
        ].join(' | '),
      )
      const left = rulesPage.beyondSoftware.map(({ of, why }) => `- **${of}** – ${why[language]}`)
      return [
        `# ${words.title[language]}`,
        '',
        words.made[language],
        '',
        `| ${words.heads[language].join(' | ')} |`,
        '| --- | --- | --- | --- |',
        ...rows.map(row => `| ${row} |`),
        '',
        `## ${words.beyond[language]}`,
        '',
        ...left,
        '',
      ].join('\n')
    })
    .join('\n')
