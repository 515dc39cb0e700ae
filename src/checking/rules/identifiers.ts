import type { Said } from '../written-report.ts'
import { allOf } from './relations.ts'
import { atText, type Rule } from './rule.ts'
import { isOver } from './under-way.ts'
import { isMissing, isStated } from './what-is-said.ts'

const numberOf = ({ text }: Said) => text.replace(/[^\d.]/g, '').replace(/\.$/, '')
const whole = (said: Said) => Number(numberOf(said).split('.')[0])

/** Numbers that stand twice, all of their places. */
const doubled = (all: readonly Said[]) => {
  const byNumber = Map.groupBy(all.filter(isStated), numberOf)
  return [...byNumber.values()].filter(places => places.length > 1).flat()
}

const listed = (all: readonly Said[]) => [...new Set(all.map(numberOf))].join(', ')

/** Numbers between the first and the last that nothing has. */
function gaps(all: readonly Said[]): number[] {
  const there = new Set(all.filter(isStated).map(whole))
  const last = Math.max(0, ...there)
  return Array.from({ length: last }, (_, index) => index + 1).filter(number => !there.has(number))
}

export const identifierRules: readonly Rule[] = [
  {
    id: 'R17',
    check: 'activity-numbers-are-unique',
    identities: ['E17'],
    severity: 'error',
    asks: {
      ru: 'Номер мероприятия – один на весь отчёт.',
      kk: 'Іс-шара нөмірі бүкіл есепте біреу.',
      en: 'A number of an activity stands once in the report.',
    },
    example: {
      ru: 'В задачах 1 и 2 есть мероприятие № 1.',
      kk: '1 және 2-міндеттерде № 1 іс-шара бар.',
      en: 'Tasks 1 and 2 both have an activity No. 1.',
    },
    fails: {
      ru: 'Номера мероприятий повторяются: {numbers}. Пронумеруйте подряд через все задачи.',
      kk: 'Іс-шара нөмірлері қайталанады: {numbers}. Барлық міндет бойынша қатарынан нөмірлеңіз.',
      en: 'Numbers of activities are doubled: {numbers}. Number them through all tasks.',
    },
    *judge({ activities }) {
      const numbers = activities.map(({ number }) => number)
      const twice = doubled(numbers)
      yield allOf(twice.map(atText), numbers.filter(isStated), { numbers: listed(twice) })
    },
  },
  {
    id: 'R17',
    check: 'activity-numbers-are-consecutive',
    identities: ['E17'],
    severity: 'warning',
    asks: {
      ru: 'Мероприятия пронумерованы подряд, без пропусков и пустых номеров.',
      kk: 'Іс-шаралар қатарынан, аттамай және бос нөмірсіз нөмірленген.',
      en: 'Activities are numbered without gaps and without empty numbers.',
    },
    example: { ru: '1, 2, 4.', kk: '1, 2, 4.', en: '1, 2, 4.' },
    fails: {
      ru: 'В нумерации мероприятий есть пропуски{missing} или пустые номера ({count}). Пронумеруйте подряд.',
      kk: 'Іс-шаралар нөмірленуінде аттап кету{missing} немесе бос нөмір бар ({count}). Қатарынан нөмірлеңіз.',
      en: 'The numbers of activities have gaps{missing} or are empty ({count}). Number them in a row.',
    },
    *judge({ activities }) {
      const numbers = activities.map(({ number }) => number)
      const nameless = activities.filter(({ number }) => isMissing(number)).map(({ title }) => title)
      const missing = gaps(numbers)
      const broken = [...nameless, ...numbers.filter(number => missing.includes(whole(number) - 1))]
      yield allOf(broken.map(atText), numbers.filter(isStated), {
        count: nameless.length,
        missing: missing.length > 0 ? ` (${missing.join(', ')})` : '',
      })
    },
  },
  {
    id: 'R17',
    check: 'annex-numbers-are-unique',
    identities: ['E17'],
    severity: 'error',
    asks: {
      ru: 'У каждого мероприятия своё приложение, номер не повторяется.',
      kk: 'Әр іс-шараның өз қосымшасы бар, нөмірі қайталанбайды.',
      en: 'Every activity has its own annex; its number isn’t used again.',
    },
    example: {
      ru: 'Приложение № 1 и у приёма, и у слушаний.',
      kk: '№ 1 қосымша қабылдауда да, тыңдауда да бар.',
      en: 'Annex 1 is of the reception and of the hearing.',
    },
    fails: {
      ru: 'Номер приложения повторяется: {numbers}. Дайте каждому мероприятию своё приложение.',
      kk: 'Қосымша нөмірі қайталанады: {numbers}. Әр іс-шараға өз қосымшасын беріңіз.',
      en: 'A number of an annex is doubled: {numbers}. Give each activity an annex of its own.',
    },
    *judge({ activities }) {
      const numbers = activities.map(({ annex }) => annex.number)
      const twice = doubled(numbers)
      yield allOf(twice.map(atText), numbers.filter(isStated), { numbers: listed(twice) })
    },
  },
  {
    id: 'R17',
    check: 'annex-numbers-are-consecutive',
    identities: ['E17'],
    severity: 'warning',
    asks: {
      ru: 'Приложения пронумерованы подряд, одним способом и в порядке мероприятий.',
      kk: 'Қосымшалар қатарынан, бір тәсілмен және іс-шаралар ретімен нөмірленген.',
      en: 'Annexes are numbered in a row, in one way, in the order of the activities.',
    },
    example: { ru: '1, 2, 3, 6, 3.1.', kk: '1, 2, 3, 6, 3.1.', en: '1, 2, 3, 6, 3.1.' },
    fails: {
      ru: 'Приложения пронумерованы не подряд: {numbers}{missing}. Пронумеруйте их по порядку мероприятий.',
      kk: 'Қосымшалар қатарынан нөмірленбеген: {numbers}{missing}. Оларды іс-шаралар ретімен нөмірлеңіз.',
      en: 'The annexes aren’t numbered in a row: {numbers}{missing}. Number them by the order of the activities.',
    },
    *judge({ activities }) {
      const numbers = activities.map(({ annex }) => annex.number).filter(isStated)
      const missing = gaps(numbers)
      const backwards = numbers.filter((number, index) => index > 0 && whole(number) < whole(numbers[index - 1]!))
      const broken = [...backwards, ...numbers.filter(number => missing.includes(whole(number) - 1))]
      yield allOf([...new Set(broken)].map(atText), numbers, {
        numbers: listed(numbers),
        missing:
          missing.length > 0
            ? {
                ru: `; нет ${missing.join(', ')}`,
                kk: `; ${missing.join(', ')} жоқ`,
                en: `; ${missing.join(', ')} missing`,
              }
            : '',
      })
    },
  },
  {
    id: 'R21',
    check: 'every-activity-has-an-annex',
    severity: 'warning',
    asks: {
      ru: 'К каждому мероприятию есть приложение с перечнем документов.',
      kk: 'Әр іс-шараға құжаттар тізімі бар қосымша тіркелген.',
      en: 'Every activity has an annex that lists its documents.',
    },
    example: {
      ru: 'Опрос проведён, а приложение не указано.',
      kk: 'Сауалнама жүргізілген, ал қосымшасы көрсетілмеген.',
      en: 'A survey was made, and no annex is named.',
    },
    fails: {
      ru: 'Без приложения или без перечня документов: {count}. Укажите номер приложения и чем подтверждено.',
      kk: 'Қосымшасыз немесе құжаттар тізімінсіз: {count}. Қосымша нөмірін және немен расталғанын көрсетіңіз.',
      en: 'Without an annex, or without its list of documents: {count}. Name the annex and what proves the activity.',
    },
    *judge(report) {
      const readable = report.activities.filter(
        activity => activity.annex.number.reading !== 'unread' && isOver(report, activity),
      )
      const bare = readable.filter(({ annex }) => isMissing(annex.number) || annex.documents.length === 0)
      yield allOf(
        bare.map(({ title }) => atText(title)),
        readable,
      )
    },
  },
]
