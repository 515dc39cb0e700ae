import type { Found } from '../finding.ts'
import type { Activity, Quantity, Said, WrittenReport } from '../written-report.ts'
import { participantsByActivity } from './people-counted.ts'
import { at, atNumber, type Rule, type Verdict } from './rule.ts'
import { sameWord, wordsOf } from './same-words.ts'
import { addends, before, numbersIn, sentenceOf, sum, textsAbout } from './what-is-said.ts'

export const targetRules: readonly Rule[] = [
  {
    id: 'R06',
    check: 'planned-people-come-from-targets',
    identities: ['E5'],
    severity: 'warning',
    asks: {
      ru: 'План прямых бенефициаров равен сумме плановых чисел людей по мероприятиям, или сказано, как он получен.',
      kk: 'Тікелей бенефициарлар жоспары іс-шаралардың жоспарлы адам сандарының қосындысына тең немесе қалай шыққаны айтылған.',
      en: 'The planned number of beneficiaries is the sum of the activities’ targets, or it is said how it came about.',
    },
    example: {
      ru: 'По мероприятиям запланировано 50 + 40, а бенефициаров по плану 80.',
      kk: 'Іс-шаралар бойынша 50 + 40 жоспарланған, ал бенефициарлар жоспары 80.',
      en: '50 + 40 are planned in the activities, and 80 beneficiaries.',
    },
    fails: {
      ru: 'План прямых бенефициаров {plan}, а плановые показатели по людям дают {parts} = {sum}. Напишите, как получено {plan}.',
      kk: 'Тікелей бенефициарлар жоспары {plan}, ал адам саны бойынша жоспарлы көрсеткіштер {parts} = {sum} береді. {plan} қалай шыққанын жазыңыз.',
      en: '{plan} direct beneficiaries are planned, while the targets that count people give {parts} = {sum}. Say how {plan} came about.',
    },
    holds: {
      ru: 'План прямых бенефициаров {plan} – это сумма показателей {parts}.',
      kk: 'Тікелей бенефициарлар жоспары {plan} – {parts} көрсеткіштерінің қосындысы.',
      en: 'The {plan} planned beneficiaries are the sum of the targets {parts}.',
    },
    judge: plannedPeople,
  },
  {
    id: 'R25',
    check: 'multiple-is-fact-by-plan',
    identities: ['E19'],
    severity: 'error',
    asks: {
      ru: '«В N раз больше плана» – это факт, делённый на план, с округлением вниз.',
      kk: '«Жоспардан N есе көп» – фактінің жоспарға бөлінген, төмен қарай дөңгелектелген мәні.',
      en: '“N times the plan” is the fact divided by the plan, rounded down.',
    },
    example: {
      ru: 'План 20, факт 70, «превышен в 4 раза».',
      kk: 'Жоспар 20, факт 70, «4 есе асты».',
      en: 'Plan 20, fact 70, “exceeded 4 times”.',
    },
    fails: {
      ru: 'Сказано «{said}», а {fact} при плане {plan} – это в {multiple} раз. Исправьте.',
      kk: '«{said}» делінген, ал {plan} жоспарында {fact} – бұл {multiple} есе. Түзетіңіз.',
      en: '“{said}” is said, but {fact} with a plan of {plan} is {multiple} times. Correct it.',
    },
    holds: {
      ru: '«{said}» верно: {fact} при плане {plan}.',
      kk: '«{said}» дұрыс: {plan} жоспарында {fact}.',
      en: '“{said}” is right: {fact} with a plan of {plan}.',
    },
    judge: multiples,
  },
  {
    id: 'R26',
    check: 'requirement-has-its-indicator',
    severity: 'warning',
    asks: {
      ru: 'Требование в названии мероприятия или задачи («не менее …») имеет показатель с фактом.',
      kk: 'Іс-шара немесе міндет атауындағы талаптың («кемінде …») фактісі бар көрсеткіші бар.',
      en: 'A requirement in the title of an activity or task (“at least …”) has an indicator with a fact.',
    },
    example: {
      ru: '«Встречи с участием не менее 3 органов», а сколько органов участвовало, не показано.',
      kk: '«Кемінде 3 органның қатысуымен кездесулер», ал қанша орган қатысқаны көрсетілмеген.',
      en: '“Meetings with at least 3 state bodies”, and it isn’t shown how many took part.',
    },
    fails: {
      ru: 'Название требует «{said}», а показателя с фактом для этого нет. Добавьте строку в таблицу «план – факт».',
      kk: 'Атауы «{said}» талап етеді, ал бұл үшін фактісі бар көрсеткіш жоқ. «Жоспар – факт» кестесіне жол қосыңыз.',
      en: 'The title demands “{said}”, and no indicator with a fact answers it. Add a row to the table of plan and fact.',
    },
    judge: requirements,
  },
  {
    id: 'R19',
    check: 'list-is-as-long-as-said',
    severity: 'warning',
    asks: {
      ru: 'В перечне столько названий, сколько говорит число перед ним.',
      kk: 'Тізімде оның алдындағы сан айтқандай атау бар.',
      en: 'A list has as many items as the number before it says.',
    },
    example: {
      ru: 'План «2 (газета, радио, телевидение)».',
      kk: 'Жоспар «2 (газет, радио, телеарна)».',
      en: 'Plan “2 (newspaper, radio, television)”.',
    },
    fails: {
      ru: 'Сказано {plan}, а перечислено {count}: {items}. Напишите «{plan} из перечня» или исправьте список.',
      kk: '{plan} делінген, ал {count} аталған: {items}. «Тізімнен {plan}» деп жазыңыз немесе тізімді түзетіңіз.',
      en: '{plan} is said and {count} are listed: {items}. Write “{plan} of the list”, or correct the list.',
    },
    *judge({ planFact }) {
      for (const { plan } of planFact.flatMap(({ rows }) => rows)) {
        const items = listIn(plan.text)
        if (plan.value === null || items.length < 3 || /перечн|тізім|of the list/i.test(plan.text)) continue
        const fits = plan.qualifier === 'at_least' ? items.length >= plan.value : items.length === plan.value
        const decided = ['exactly', 'at_least'].includes(plan.qualifier)
        yield {
          holds: decided ? fits : null,
          places: [at(plan)],
          values: { plan: plan.value, count: items.length, items: items.join(', ') },
        }
      }
    },
  },
]

/** What brackets list: three and more names; numbers in them are no list. */
function listIn(text: string): string[] {
  const within = /\(([^()]*)\)/.exec(text)?.[1] ?? ''
  return /\d/.test(within)
    ? []
    : within
        .split(',')
        .map(item => item.trim())
        .filter(Boolean)
}

/** The target behind an activity's participants is the one whose fact is that number. Told only where all are found. */
function* plannedPeople(report: WrittenReport): Iterable<Verdict> {
  const planned = report.effects.find(({ key }) => key === 'direct_beneficiaries')?.plan
  if (planned?.value == null || report.planFact.length === 0) return
  const found = participantsByActivity(report)
  const behind = found.map(({ activity, people }) => targetOf(report, activity, people.value!))
  const known = behind.filter(target => target !== undefined)
  // The hearing that the contract demands has participants and, as a rule, no target.
  if (known.length < 2 || known.length < found.length - 1) return
  const numbers = known.map(({ value }) => value!)
  yield {
    holds: sum(numbers) === planned.value,
    places: [at(planned), ...known],
    values: { plan: planned.value, parts: addends(numbers), sum: sum(numbers) },
  }
}

function targetOf({ planFact }: WrittenReport, of: number, people: number): Found | undefined {
  const rows = planFact.filter(({ activity }) => activity === of).flatMap(({ rows }) => rows)
  const target = rows.find(({ plan, fact }) => fact.value === people && plan.value !== null)
  return target && at(target.plan)
}

/** A multiple is about one of the numbers beside it, told by the label of the indicator. */
function* multiples(report: WrittenReport): Iterable<Verdict> {
  for (const group of report.planFact) {
    if (group.activity === null) continue
    const found = numbersIn(textsAbout(report, group.activity))
    for (const multiple of found.filter(({ number }) => number.unit === 'times')) {
      if (!/план|индикатор|показател|жоспар|plan|target|indicator/i.test(sentenceOf(multiple))) continue
      const pairs = found
        .filter(({ said, number }) => said === multiple.said && number.unit !== 'times')
        .flatMap(fact =>
          group.rows
            .filter(({ label, plan }) => label && plan.value && counts(fact.number, label))
            .map(({ plan }) => ({ fact, plan, times: Math.floor(fact.number.value / plan.value!) })),
        )
      const right = pairs.find(({ times }) => times === multiple.number.value)
      const shown = right ?? pairs[0]
      if (!shown) continue
      yield {
        holds: right !== undefined,
        places: [
          atNumber(multiple.said, multiple.number),
          atNumber(shown.fact.said, shown.fact.number),
          at(shown.plan),
        ],
        values: {
          said: multiple.number.text,
          fact: shown.fact.number.text,
          plan: shown.plan.value!,
          multiple: shown.times,
        },
      }
    }
  }
}

/** A number counts what a label names: one of the label's words is the word counted. */
const counts = (number: Quantity, label: Said) => {
  const counted = wordsOf(number.counted)
  return wordsOf(label.text).some(word => counted.some(other => sameWord(word, other)))
}

/** «Не менее N …» in titles of activities, of tasks and of what the contract demands. */
function* requirements(report: WrittenReport): Iterable<Verdict> {
  if (report.tables.plan_fact !== 'read' || report.planFact.some(({ activity }) => activity === null)) return
  const groups = Map.groupBy(report.activities, ({ group }) => group.title.text)
  const titles: { title: Said; activities: readonly Activity[] }[] = [
    ...report.activities.map(activity => ({ title: activity.title, activities: [activity] })),
    ...[...groups.values()].map(activities => ({ title: activities[0]!.group.title, activities })),
  ]
  for (const { title, activities } of titles) {
    const rows = report.planFact
      .filter(({ activity }) => activities.includes(report.activities[activity!]!))
      .flatMap(group => group.rows)
    for (const required of numbersIn([title]).filter(({ number }) => number.qualifier === 'at_least')) {
      const answered = rows.some(
        ({ label, plan, fact }) =>
          fact.value !== null && (plan.value === required.number.value || (label && counts(required.number, label))),
      )
      yield {
        holds: answered,
        places: [atNumber(required.said, required.number)],
        values: { said: `${before(required).trim()} ${required.number.text} ${required.number.counted}`.trim() },
      }
    }
  }
}
