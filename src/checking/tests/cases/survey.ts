import { cell, paragraph, text } from '../small-report.ts'
import type { Cases } from './case.ts'

const said = (words: string) => ({ paragraphs: [paragraph(words)] })
const rows = (last: number) =>
  said(`Ответили 10% в возрасте до 20 лет, 30% от 21 до 40 лет, 60% от ${last} года и старше.`)
const form = (...from: number[]) => ({
  statistics: [
    {
      key: 'age' as const,
      total: cell('100'),
      classes: from.map(each => ({ label: text(String(each)), from: each, to: null, count: cell('10') })),
    },
  ],
})
const ages = (women: string) =>
  said(`Женщин ${women}%: 10% в возрасте до 20 лет, 20% от 21 до 40 лет, 30% от 41 года и старше.`)

export const surveyCases: Cases = {
  'age-classes-leave-no-gap': {
    holds: [rows(41)],
    fails: [rows(51), rows(31)],
    undecided: [said('Ответили 10% в возрасте до 20 лет, 30% от 31 до 40 лет.')],
  },
  'survey-ages-fit-the-form': {
    holds: [{ ...rows(41), ...form(13, 21, 41) }],
    fails: [{ ...rows(41), ...form(13, 29, 59) }],
    undecided: [rows(41), form(13, 29, 59)],
  },
  'shares-of-ages-make-their-whole': {
    holds: [ages('60')],
    fails: [ages('70')],
    undecided: [said('Женщин 60%, мужчин 40%.')],
  },
  'two-shares-make-a-hundred': {
    holds: [said('Ответили 60% женщин и 40% мужчин.')],
    fails: [said('Ответили 60% женщин и 30% мужчин.')],
    undecided: [said('Ответили 60% женщин.')],
  },
}
