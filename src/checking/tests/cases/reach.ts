import { effect, paragraph } from '../small-report.ts'
import type { Cases } from './case.ts'

const reaches = (total: string, ...words: string[]) => ({
  effects: [effect('indirect_beneficiaries', '5000', total)],
  paragraphs: words.map(each => paragraph(each)),
})
const press = 'Охват публикаций 12000 человек.'
const radio = 'Охват радио 20000 человек.'

export const reachCases: Cases = {
  'indirect-total-is-a-sum-of-reaches': {
    holds: [reaches('32000', press, radio)],
    fails: [reaches('50000', press, radio)],
    undecided: [reaches('50000'), reaches('', press, radio)],
  },
  'every-reach-is-in-or-out': {
    holds: [
      reaches('32000', press, radio),
      reaches('32000', press, radio, 'Не включены просмотры ролика: 5000 – те же люди.'),
    ],
    fails: [reaches('32000', press, radio, 'Просмотры ролика: 5000.')],
    undecided: [reaches('50000', press, radio)],
  },
}
