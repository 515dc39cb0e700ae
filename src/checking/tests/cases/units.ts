import { effect, paragraph } from '../small-report.ts'
import type { Cases } from './case.ts'

const vulnerable = (fact: string, words: string) => ({
  effects: [effect('direct_beneficiaries', '100', fact)],
  paragraphs: [paragraph(words)],
})

export const unitCases: Cases = {
  'vulnerable-are-not-more-than-counted': {
    holds: [vulnerable('120 (30)', 'Пришли 20 человек из социально уязвимых групп.')],
    fails: [
      vulnerable('120 (30)', 'Пришли 45 человек из социально уязвимых групп.'),
      vulnerable('120 (30)', 'Пришли 29 человек из социально уязвимых групп.'),
    ],
    undecided: [vulnerable('120', 'Пришли 45 человек из социально уязвимых групп.')],
  },
  'part-is-within-its-whole': {
    holds: [{ effects: [effect('direct_beneficiaries', '100', '120 (30)')] }],
    fails: [{ effects: [effect('direct_beneficiaries', '100', '30 (120)')] }],
    undecided: [
      { effects: [effect('direct_beneficiaries', '100', '120')] },
      { effects: [effect('direct_beneficiaries', '100', '')] },
    ],
  },
  'number-keeps-its-unit': {
    holds: [{ paragraphs: [paragraph('Дано 80 консультаций.'), paragraph('Помощь получили 75 человек.')] }],
    fails: [{ paragraphs: [paragraph('Дано 80 консультаций.'), paragraph('Помощь получили 80 человек.')] }],
    undecided: [{ paragraphs: [paragraph('Дано более 80 консультаций.'), paragraph('Помощь получили 80 человек.')] }],
  },
}
