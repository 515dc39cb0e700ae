import { type Language, say, type Words } from '#platform/language.ts'
import type { Requirement } from './contract.ts'
import type { Indicator, Plan } from './plan-contract.ts'
import { grouped, planWords } from './rules.ts'
import type { PlanRemark } from './structure-contract.ts'

/** One sentence about the plan, before it is said in a language. */
type Found = {
  rule: string
  severity: PlanRemark['severity']
  at: string | null
  words: Words
  values: Record<string, string | number>
}

/** The plan judged before the report is: what contradicts itself here would contradict itself there. */
export function checkPlan(plan: Plan, requirements: readonly Requirement[], language: Language): PlanRemark[] {
  const found = [
    ...numbersRunOn(plan),
    ...daysInside(plan),
    ...everyActivityMeasured(plan),
    ...plan.indicators.flatMap(indicator => listFits(indicator)),
    ...subTargetsInside(plan),
    ...beneficiariesSum(plan),
    ...requirementsMeasured(requirements),
  ]
  return found.map(({ words, values, ...rest }) => ({ ...rest, sentence: say(words, language, values) }))
}

/** R17: numbers of activities run on through all tasks, 1, 2, 3, … */
function numbersRunOn({ tasks, activities }: Plan): Found[] {
  const place = new Map(tasks.map(task => [task.id, task.position]))
  const ordered = [...activities].sort((a, b) => place.get(a.task)! - place.get(b.task)! || a.number - b.number)
  const wrong = ordered.find((activity, index) => activity.number !== index + 1)
  return wrong
    ? [{ rule: 'R17', severity: 'error', at: wrong.id, words: sentences.number, values: { number: wrong.number } }]
    : []
}

/** R34: the days of an activity lie inside the programme's period. */
const daysInside = ({ activities, startsOn, endsOn }: Plan): Found[] =>
  activities
    .filter(activity => activity.startsOn < startsOn || activity.endsOn > endsOn)
    .map(({ id, number }) => ({ rule: 'R34', severity: 'error', at: id, words: sentences.period, values: { number } }))

/** R23: every activity has a row in the plan/fact table. */
function everyActivityMeasured({ activities, indicators }: Plan): Found[] {
  const measured = new Set(indicators.map(indicator => indicator.activity))
  return activities
    .filter(activity => !measured.has(activity.id))
    .map(({ id, number }) => ({
      rule: 'R23',
      severity: 'error',
      at: id,
      words: sentences.measured,
      values: { number },
    }))
}

/** R19: a list has as many elements as the number that introduces it; «не менее N» at least as many. */
function listFits({ id, code, qualifier, plan, listItems }: Indicator): Found[] {
  if (plan === null || listItems.length === 0 || qualifier === 'per_participant') return []
  if (qualifier === 'at_least' ? listItems.length >= plan : listItems.length === plan) return []
  return [
    {
      rule: 'R19',
      severity: 'error',
      at: id,
      words: sentences.list,
      values: { code, plan: grouped(plan), items: listItems.length },
    },
  ]
}

/** R02: a part is not bigger than its whole. */
function subTargetsInside({ indicators }: Plan): Found[] {
  const byId = new Map(indicators.map(indicator => [indicator.id, indicator]))
  return indicators.flatMap((part): Found[] => {
    const whole = part.parent ? byId.get(part.parent) : undefined
    if (!whole || part.plan === null || whole.plan === null || part.plan <= whole.plan) return []
    const values = { code: part.code, plan: grouped(part.plan), whole: whole.code, wholePlan: grouped(whole.plan) }
    return [{ rule: 'R02', severity: 'error', at: part.id, words: sentences.subTarget, values }]
  })
}

/** R06: the plan of direct beneficiaries is the sum of the activities' participants; who is inside another is not added. */
function beneficiariesSum({ indicators }: Plan): Found[] {
  const effect = indicators.find(indicator => indicator.effect === 'direct_beneficiaries')
  const summed = indicators.filter(
    each => each.place === 'participants' && each.unit === 'person' && each.parent === null && each.plan !== null,
  )
  const total = summed.reduce((sum, each) => sum + each.plan!, 0)
  if (!effect || effect.plan === null || summed.length === 0 || total === effect.plan) return []
  const parts = summed.map(each => `${each.code} ${planWords(each, 'ru')}`).join(' + ')
  const values = { plan: grouped(effect.plan), total: grouped(total), parts }
  return [{ rule: 'R06', severity: 'error', at: effect.id, words: sentences.beneficiaries, values }]
}

/** R26: what the contract demands is measured by an indicator. */
const requirementsMeasured = (requirements: readonly Requirement[]): Found[] =>
  requirements
    .filter(requirement => requirement.indicator === null)
    .map(({ text }) => ({ rule: 'R26', severity: 'warning', at: null, words: sentences.requirement, values: { text } }))

const sentences = {
  number: {
    ru: 'Мероприятие {number} нарушает сквозную нумерацию: переставьте его.',
    kk: '{number}-іс-шара жалпы нөмірлеуді бұзып тұр: орнын ауыстырыңыз.',
    en: 'Activity {number} breaks the running numbers: move it.',
  },
  period: {
    ru: 'Мероприятие {number} выходит за срок программы: исправьте даты.',
    kk: '{number}-іс-шара бағдарлама мерзімінен шығып кетті: күндерін түзетіңіз.',
    en: 'Activity {number} lies outside the programme’s period: correct its dates.',
  },
  measured: {
    ru: 'У мероприятия {number} нет ни одного индикатора: добавьте хотя бы один.',
    kk: '{number}-іс-шараның бірде-бір индикаторы жоқ: кемінде біреуін қосыңыз.',
    en: 'Activity {number} has no indicator: add at least one.',
  },
  list: {
    ru: '{code}: в плане {plan}, а перечислено {items}.',
    kk: '{code}: жоспарда {plan}, ал тізімде {items}.',
    en: '{code}: the plan says {plan}, the list has {items}.',
  },
  subTarget: {
    ru: '{code}: часть ({plan}) больше целого {whole} ({wholePlan}).',
    kk: '{code}: бөлігі ({plan}) бүтінінен үлкен: {whole} ({wholePlan}).',
    en: '{code}: the part ({plan}) is bigger than its whole {whole} ({wholePlan}).',
  },
  beneficiaries: {
    ru: 'План прямых бенефициаров {plan} не равен сумме участников {total}: {parts}.',
    kk: 'Тікелей бенефициарлар жоспары {plan} қатысушылар қосындысына {total} тең емес: {parts}.',
    en: 'The plan of direct beneficiaries {plan} is not the sum of participants {total}: {parts}.',
  },
  requirement: {
    ru: 'Требование договора ничем не измеряется: «{text}». Укажите индикатор.',
    kk: 'Шарт талабы өлшенбейді: «{text}». Индикаторын көрсетіңіз.',
    en: 'A demand of the contract is not measured: “{text}”. Name its indicator.',
  },
} as const satisfies Record<string, Words>
