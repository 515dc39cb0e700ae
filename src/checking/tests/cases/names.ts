import type { Name } from '../../written-report.ts'
import { activity, effect, somewhere, text } from '../small-report.ts'
import type { Cases } from './case.ts'

const names = (kind: Name['kind'], ...spellings: string[]) => ({
  names: spellings.map(each => ({ kind, text: each, is: '', where: somewhere })),
})
const experts = (words: string) => ({ activities: [activity('Приём', { experts: text(words) })] })
const counted = (staff: string, engaged: string) => ({
  ...experts('Ермекова Д. Б., юрист; Сейдахметов Н. К., лектор'),
  effects: [effect('staff', '1', staff), effect('engaged_specialists', '1', engaged)],
})

export const nameCases: Cases = {
  'name-has-one-spelling': {
    holds: [names('medium', 'Дала таңы', 'Дала таңы'), names('place', 'Рудный', 'Рудного')],
    fails: [names('medium', 'Дала таңы', 'Дала таны'), names('title', 'Құқық жолы', 'Кукык жолы')],
    undecided: 'Names are compared letter by letter: what was not read as a name is not among them.',
  },
  'experts-are-named': {
    holds: [experts('Ермекова Д. Б., юрист')],
    fails: [experts('психолог'), experts('Ермекова Д. Б., юрист; психолог')],
    undecided: [experts('')],
  },
  'experts-are-counted': {
    holds: [counted('1', '1')],
    fails: [counted('1', '0')],
    undecided: [counted('', '0'), { ...counted('1', '0'), ...experts('юрист') }],
  },
}
