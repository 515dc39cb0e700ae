import { unitOf } from '../recognising/unit-stems.ts'
import type { PlanFactRow, Quantity, Said, Stated, WrittenReport } from '../written-report.ts'
import { departureOf, isOn, movedDays, participantsOf } from './departures.ts'
import { longestOf } from './plan-and-fact.ts'
import { at, atNumber, atText, isNear, type Rule, type Verdict } from './rule.ts'
import { shareIn, wordsOf } from './same-words.ts'
import { type InText, isPlanned, isStated, leadingTo, numbersIn, planFactRows, textsAbout } from './what-is-said.ts'

const oneNumber = {
  ru: '«{name}» указано по-разному: {different}. Это одно число – исправьте там, где ошибка.',
  kk: '«{name}» әртүрлі көрсетілген: {different}. Бұл бір сан – қатесі бар жерін түзетіңіз.',
  en: '“{name}” is stated as {different}. It is one number: correct it where it is wrong.',
}

export const sameQuantityRules: readonly Rule[] = [
  {
    id: 'R03',
    check: 'indicator-has-one-value',
    identities: ['E14'],
    severity: 'error',
    asks: {
      ru: 'Показатель имеет одно значение в таблице и в описании мероприятия.',
      kk: 'Көрсеткіштің кестедегі және іс-шара сипаттамасындағы мәні бірдей.',
      en: 'An indicator has the same value in the table and in the text about its activity.',
    },
    example: {
      ru: 'В таблице «Копии жалоб – 12», в описании «приложены копии 8 жалоб».',
      kk: 'Кестеде «Шағым көшірмелері – 12», сипаттамада «8 шағым көшірмесі тіркелген».',
      en: '“Copies of complaints: 12” in the table, “copies of 8 complaints are attached” in the text.',
    },
    fails: oneNumber,
    judge: indicators,
  },
  {
    id: 'R03',
    check: 'deviation-repeats-the-table',
    severity: 'error',
    asks: {
      ru: 'План и факт в списке отклонений – те же, что в таблице.',
      kk: 'Ауытқулар тізіміндегі жоспар мен факт кестедегімен бірдей.',
      en: 'Plan and fact in the list of deviations are those of the table.',
    },
    example: {
      ru: 'В таблице факт 12, в отклонениях «факт 14».',
      kk: 'Кестеде факт 12, ауытқуларда «факт 14».',
      en: 'The fact is 12 in the table and “fact 14” in the deviations.',
    },
    fails: oneNumber,
    judge: deviations,
  },
  {
    id: 'R03',
    check: 'moved-day-is-the-tables',
    severity: 'error',
    asks: {
      ru: 'День, на который мероприятие перенесено, стоит и в таблице мероприятий.',
      kk: 'Іс-шара ауыстырылған күн іс-шаралар кестесінде де тұрады.',
      en: 'The day to which an activity was moved stands in the table of activities as well.',
    },
    example: {
      ru: 'В отклонениях «факт – 26 ноября», в таблице 20 ноября.',
      kk: 'Ауытқуларда «факт – 26 қараша», кестеде 20 қараша.',
      en: '“Fact – 26 November” among the deviations, 20 November in the table.',
    },
    fails: {
      ru: 'По отклонениям мероприятие прошло {moved}, а в таблице – «{dates}». Исправьте день там, где ошибка.',
      kk: 'Ауытқулар бойынша іс-шара {moved} өтті, ал кестеде – «{dates}». Қатесі бар жерде күнін түзетіңіз.',
      en: 'The deviations say that it took place on {moved}, the table says “{dates}”. Correct the day where it is wrong.',
    },
    *judge(report) {
      for (const { said, activity, to } of movedDays(report)) {
        const known = isStated(activity.dates) && activity.dates.dates.length > 0
        yield {
          holds: known ? to.every(moment => isOn(activity, moment)) : null,
          places: [atText(activity.dates), atText(said)],
          values: { moved: to.map(({ text }) => text), dates: activity.dates.text },
        }
      }
    },
  },
  {
    id: 'R03',
    check: 'participants-have-one-value',
    severity: 'error',
    asks: {
      ru: 'Участников мероприятия столько же, сколько в его показателе.',
      kk: 'Іс-шара қатысушылары оның көрсеткішіндегідей.',
      en: 'An activity has as many participants as its indicator says.',
    },
    example: {
      ru: 'Участников 90, а респондентов 100.',
      kk: 'Қатысушы 90, ал респондент 100.',
      en: '90 participants, 100 respondents.',
    },
    fails: oneNumber,
    *judge({ activities, planFact }) {
      for (const { activity, rows } of planFact) {
        const cell = activities[activity ?? -1]?.participants[0]
        if (cell?.value == null) continue
        for (const { label, fact } of rows) {
          if (!label || fact.value === null || !countsPeople.test(label.text)) continue
          yield {
            holds: fact.value === cell.value,
            places: [at(cell), at(fact)],
            values: { name: label.text, different: [cell.value, fact.value] },
          }
        }
      }
    },
  },
  {
    id: 'R03',
    check: 'effect-has-one-value',
    severity: 'error',
    asks: {
      ru: 'Число из таблицы эффектов то же и в тексте.',
      kk: 'Әсерлер кестесіндегі сан мәтінде де сол.',
      en: 'A number of the effects is the same in the text.',
    },
    example: {
      ru: 'В эффектах 6 партнёров, в тексте «партнёров 9».',
      kk: 'Әсерлерде 6 серіктес, мәтінде «серіктестер 9».',
      en: '6 partners in the effects, “9 partners” in the text.',
    },
    fails: oneNumber,
    judge: effects,
  },
]

const countsPeople =
  /количество (респондент|студент|слушател|участник)|(респондент|студент|тыңдаушы|қатысушы)лар саны|number of (respondent|student|participant)/i

/** Units that a number says of itself, whatever words lead to it: «просмотров публикаций – 900 человек» counts people. */
const plainUnits: readonly Quantity['unit'][] = ['percent', 'times', 'person', 'view', 'KZT']

const countedAs = (number: Quantity, label: Said, found: InText): boolean => {
  if (plainUnits.includes(number.unit) && unitOf(label.text) !== number.unit) return false
  const around = `${leadingTo(found).split(/\s+/).slice(-6).join(' ')} ${number.counted}`
  const words = wordsOf(label.text.replace(/\([^)]*\)/g, ' '))
  // What is counted is the label's: its words are all there, and one of them follows the number or leads to it.
  return words.length > 0 && shareIn(label.text, around) === 1
}

/** Numbers of the text about an activity that count what one of its labels names, and only that. */
function* indicators(report: WrittenReport): Iterable<Verdict> {
  for (const { activity, rows } of report.planFact) {
    if (activity === null) continue
    const labelled = rows.filter(({ label, fact }) => label && fact.value !== null)
    const told = numbersIn(textsAbout(report, activity)).flatMap(found => {
      if (found.number.within || isPlanned(found)) return []
      const mine = labelled.filter(({ label }) => countedAs(found.number, label!, found))
      return mine.length === 1 ? [{ row: mine[0]!, found }] : []
    })
    yield* near(report, activity)
    for (const [row, mentions] of Map.groupBy(told, ({ row }) => row)) {
      // Where the whole is told, another number of the same things is a part of it: «400 флаеров, из которых 10 …».
      const whole = mentions.find(({ found }) => found.number.value === row.fact.value)
      for (const { found } of whole ? [whole] : mentions) yield compare(row, found)
    }
  }
}

function compare({ label, fact }: PlanFactRow, { said, number }: InText): Verdict {
  const vague = number.qualifier !== 'exactly' || fact.qualifier !== 'exactly'
  return {
    holds: fact.value === number.value ? true : vague ? null : false,
    places: [at(fact), atNumber(said, number)],
    values: { name: label!.text, different: [fact.value!, number.value] },
  }
}

/** People of the activity as its text counts them: a number a little beside the table's is meant to be that one. */
function* near({ activities, paragraphs }: WrittenReport, activity: number): Iterable<Verdict> {
  const cell = activities[activity]?.participants[0]
  if (cell?.value == null || cell.value < 10) return
  const people = numbersIn(paragraphs.filter(paragraph => paragraph.activity === activity)).filter(
    found => found.number.unit === 'person' && found.number.qualifier === 'exactly' && !isPlanned(found),
  )
  if (people.some(({ number }) => number.value === cell.value)) return
  const beside = people.find(({ number }) => isNear(number.value, cell.value!))
  if (!beside) return
  yield {
    holds: false,
    places: [at(cell), atNumber(beside.said, beside.number)],
    values: { name: activities[activity]!.title.text, different: [cell.value, beside.number.value] },
  }
}

const planWord = /(?:план|жоспар|plan)\p{L}*\s*[-–—:]?\s*$/iu
const factWord = /(?:факт|fact)\p{L}*\s*[-–—:]?\s*$/iu

/** «Показатель: план 10, факт 12. Причина» repeats the row whose label it begins with. */
function* deviations(report: WrittenReport): Iterable<Verdict> {
  const rows = [
    ...planFactRows(report).map(({ row }) => row),
    ...report.effects.map(({ indicator, plan, fact }) => ({ label: indicator, plan, fact })),
  ]
  for (const said of report.deviations.filter(each => isStated(each) && !departureOf(each))) {
    const row = rowOf(report, rows, said)
    if (!row) continue
    const { name, plan, fact } = row
    for (const number of said.numbers) {
      const lead = said.text.slice(0, number.signs[0])
      const cell = planWord.test(lead) ? plan : factWord.test(lead) ? fact : undefined
      if (cell?.value == null) continue
      // A plan that a letter changed is listed as it was promised first.
      const replaced = cell === plan && cell.value === 0
      yield {
        holds: cell.value === number.value || replaced,
        places: [at(cell), atNumber(said, number)],
        values: { name, different: [cell.value, number.value] },
      }
    }
  }
}

type Cells = { readonly label: Said | null; readonly plan: Stated; readonly fact: Stated }

/** The row that an item is about, by the label that it begins with; participants of an activity have a fact only. */
function rowOf(
  { activities }: WrittenReport,
  rows: readonly Cells[],
  said: Said,
): { name: string; plan?: Stated; fact?: Stated | undefined } | undefined {
  const activity = participantsOf(said, activities)
  if (activity) return { name: activity.title.text, fact: activity.participants[0] }
  const label = longestOf(rows, said)
  const mine = rows.filter(row => row.label && row.label.text === label?.text)
  return mine.length === 1 ? { name: label!.text, ...mine[0]! } : undefined
}

const effectNouns = [
  {
    key: 'direct_beneficiaries',
    noun: /прямых (участник|бенефициар)|тікелей (бенефициар|қатысушы)|direct (beneficiar|participant)/i,
  },
  { key: 'partners', noun: /^партн[её]р|^серіктес|^partner/i },
] as const

/** Numbers that the text gives to what a row of the effects counts. */
function* effects(report: WrittenReport): Iterable<Verdict> {
  for (const { key, noun } of effectNouns) {
    const effect = report.effects.find(one => one.key === key)
    if (effect?.fact.value == null) continue
    for (const found of numbersIn(report.paragraphs.filter(({ activity }) => activity === null))) {
      const { said, number } = found
      if (number.within || number.qualifier !== 'exactly' || isPlanned(found) || number.unit === 'percent') continue
      if (!noun.test(number.counted) && !noun.test(leadingTo(found).trim())) continue
      yield {
        holds: number.value === effect.fact.value,
        places: [at(effect.fact), atNumber(said, number)],
        values: { name: effect.indicator.text, different: [effect.fact.value, number.value] },
      }
    }
  }
}
