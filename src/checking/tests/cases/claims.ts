import { group, paragraph, row, text, unread } from '../small-report.ts'
import type { Cases } from './case.ts'

const said = (words: string) => ({ paragraphs: [paragraph(words, { section: 'changes' })] })
const result = (words: string) => ({
  planFact: [{ ...group(0, row('Кабинеты', '2', '2')), shortTerm: text(words) }],
})
const long = 'Слушатели школы научились составлять претензии и жалобы и помогают своим соседям.'

export const claimCases: Cases = {
  'change-is-measured': {
    holds: [said('Уровень вырос с 40 % до 55 %.'), said('По данным полиции, число жалоб снизилось.')],
    fails: [said('Уровень знаний значительно вырос.')],
    undecided: [said('Опрос не доказывает, что уровень вырос.'), said('Прошло 20 встреч.')],
  },
  'share-has-its-base': {
    holds: [said('Довольны 80 % из 200 человек.')],
    fails: [said('Довольны 80 % жителей.')],
    undecided: [said('Довольны все.')],
  },
  'results-are-facts': {
    holds: [result('Открыты два кабинета')],
    fails: [result('Будут открыты два кабинета')],
    undecided: [{ planFact: [{ ...group(0), shortTerm: unread }] }],
  },
  'no-drafting-remarks': {
    holds: [said('Помощь получили 80 человек (по журналу).')],
    fails: [said('Помощь получили 80 человек (уточнить у бухгалтера).'), said('Помощь получили [...] человек.')],
    undecided: 'A remark is seen wherever there is text; where none was read there is none.',
  },
  'text-is-not-repeated': {
    holds: [{ paragraphs: [paragraph(long), paragraph('Школа закончила работу.', { section: 'changes' })] }],
    fails: [{ paragraphs: [paragraph(long), paragraph(long, { section: 'changes' })] }],
    undecided: [{}],
  },
  'goal-and-result-are-written': {
    holds: [{ goal: text('Помочь жителям'), result: text('Помощь получили 80 человек') }],
    fails: [{ goal: text('Помочь жителям'), result: text('') }],
    undecided: [{ goal: unread, result: unread }],
  },
}
