import type { Found } from '../finding.ts'
import type { Quantity, Stated, WrittenReport } from '../written-report.ts'
import { notMore } from './relations.ts'
import { at, atNumber, isNear, type Rule, type Verdict } from './rule.ts'
import { isPlanned, numbersIn, sentenceOf, textsOf } from './what-is-said.ts'

export const unitRules: readonly Rule[] = [
  {
    id: 'R03',
    check: 'vulnerable-are-not-more-than-counted',
    identities: ['E20'],
    severity: 'error',
    asks: {
      ru: 'Людей из социально уязвимых групп в тексте не больше, чем в эффектах.',
      kk: 'Мәтіндегі әлеуметтік осал топ адамдары әсерлердегіден көп емес.',
      en: 'The text has no more vulnerable people than the effects.',
    },
    example: {
      ru: 'В эффектах «500 (40)», в результатах «90 человек из уязвимых групп».',
      kk: 'Әсерлерде «500 (40)», нәтижелерде «осал топтардан 90 адам».',
      en: '“500 (40)” in the effects, “90 people of vulnerable groups” among the results.',
    },
    fails: {
      ru: 'В тексте {said} человек из социально уязвимых групп, а в эффектах их {counted}. Исправьте одно из чисел.',
      kk: 'Мәтінде әлеуметтік осал топтардан {said} адам, ал әсерлерде {counted}. Сандардың бірін түзетіңіз.',
      en: 'The text has {said} people of vulnerable groups, and the effects {counted}. Correct one of them.',
    },
    *judge(report) {
      const direct = report.effects.find(({ key }) => key === 'direct_beneficiaries')?.fact
      const counted = direct?.within[0]
      if (!direct || !counted) return
      for (const found of numbersIn(textsOf(report))) {
        const { said, number } = found
        const about =
          vulnerable.test(number.counted) || vulnerable.test(said.text.slice(number.signs[1], number.signs[1] + 60))
        if (!about || number.unit !== 'person' || isPlanned(found)) continue
        yield {
          holds: number.value <= counted.value && !isNear(number.value, counted.value),
          places: [atNumber(said, number), atNumber(direct, counted)],
          values: { said: number.value, counted: counted.value },
        }
      }
    },
  },
  {
    id: 'R02',
    check: 'part-is-within-its-whole',
    severity: 'error',
    asks: {
      ru: '«Из них» не больше числа, частью которого названо.',
      kk: '«Оның ішінде» деген сан өзі кіретін саннан артық емес.',
      en: 'What is said to be “of them” is not more than the number that it is a part of.',
    },
    example: {
      ru: '«60, из них 75 пенсионеров».',
      kk: '«60, оның ішінде 75 зейнеткер».',
      en: '“60, of them 75 pensioners”.',
    },
    fails: {
      ru: 'Часть больше целого: из {whole} названо {part}. Исправьте одно из чисел.',
      kk: 'Бөлігі тұтасынан артық: {whole} ішінен {part} аталған. Сандардың бірін түзетіңіз.',
      en: 'The part exceeds its whole: {part} of {whole}. Correct one of the numbers.',
    },
    judge: notMore(function* ({ activities, planFact, effects }) {
      const cells = [
        ...activities.flatMap(({ participants }) => participants),
        ...planFact.flatMap(({ rows }) => rows).flatMap(({ plan, fact }) => [plan, fact]),
        ...effects.flatMap(({ plan, fact }) => [plan, fact]),
      ]
      for (const cell of cells)
        for (const part of cell.within.filter(({ unit, ages }) => isOfUnit(cell, unit) && !ages))
          yield { part: atNumber(cell, part), whole: at(cell) }
      for (const { fact } of effects)
        for (const part of fact.numbers.filter(number => isInBrackets(fact, number)))
          yield { part: atNumber(fact, part), whole: at(fact) }
    }),
  },
  {
    id: 'R05',
    check: 'number-keeps-its-unit',
    severity: 'warning',
    asks: {
      ru: 'Одно число не названо то людьми, то обращениями, то консультациями.',
      kk: 'Бір сан бірде адам, бірде өтініш, бірде кеңес деп аталмаған.',
      en: 'One number isn’t called people here, appeals there and consultations elsewhere.',
    },
    example: {
      ru: '«Дано 80 консультаций», «помощь получили 80 жителей», «80 обращений».',
      kk: '«80 кеңес берілді», «80 тұрғын көмек алды», «80 өтініш».',
      en: '“80 consultations”, “80 residents were helped”, “80 appeals”.',
    },
    fails: {
      ru: 'Число {value} названо по-разному: {units}. Человек, обращение и консультация – разные единицы: скажите, что именно посчитано.',
      kk: '{value} саны әртүрлі аталған: {units}. Адам, өтініш және кеңес – әртүрлі бірлік: нақты не саналғанын айтыңыз.',
      en: '{value} is called by several names: {units}. A person, an appeal and a consultation are different units: say what was counted.',
    },
    judge: units,
  },
]

/** The form’s own way for the vulnerable: «725 (60)». More than the whole it isn’t read as a part of it. */
const isInBrackets = ({ text }: Stated, { signs, within, unit }: Quantity) =>
  !within && unit === null && text[signs[0] - 1] === '(' && text[signs[1]] === ')'

/** A part of another unit isn’t counted with the whole: «25 человек (40 НПО)». */
const isOfUnit = (cell: Stated, unit: Quantity['unit']) => unit === null || unit === cell.unit

const vulnerable = /уязвим|СУСН|осал|vulnerable/iu

const families = [
  { units: ['person', 'respondent', 'student'], word: { ru: 'люди', kk: 'адамдар', en: 'people' } },
  { units: ['consultation'], word: { ru: 'консультации', kk: 'кеңестер', en: 'consultations' } },
  { units: ['appeal', 'question'], word: { ru: 'обращения', kk: 'өтініштер', en: 'appeals' } },
  { units: ['view', 'contact'], word: { ru: 'охват', kk: 'қамту', en: 'reach' } },
] as const
const familyOf = ({ unit }: Quantity) =>
  families.find(({ units }) => (units as readonly (string | null)[]).includes(unit))
/** Smaller numbers meet by chance. */
const UNLIKELY = 30

function* units(report: WrittenReport): Iterable<Verdict> {
  const told = numbersIn(textsOf(report)).filter(
    found =>
      found.number.value >= UNLIKELY &&
      found.number.qualifier === 'exactly' &&
      familyOf(found.number) &&
      !isPlanned(found),
  )
  for (const [value, places] of Map.groupBy(told, ({ number }) => number.value)) {
    const different = [...new Map(places.map(found => [familyOf(found.number)!, found])).entries()]
    const sentences = new Set(places.map(found => sentenceOf(found)))
    if (different.length < 2 || sentences.size < 2) continue
    yield {
      holds: false,
      places: different.map(([, { said, number }]): Found => atNumber(said, number)),
      values: {
        value,
        units: {
          ru: different.map(([{ word }]) => word.ru).join(', '),
          kk: different.map(([{ word }]) => word.kk).join(', '),
          en: different.map(([{ word }]) => word.en).join(', '),
        },
      },
    }
  }
}
