import { DEVIATION_SHARE } from '#programme/rules.ts'
import type { WrittenReport } from '../written-report.ts'
import { deviationsRead, explanationOf, type Measured, measured, nameOf, shortfalls } from './plan-and-fact.ts'
import { allOf } from './relations.ts'
import { at, atText, type Rule } from './rule.ts'
import { isStated, planFactRows } from './what-is-said.ts'

/** A reservation in the cell «completeness»: the activity isn't called fully done without a word. */
const reserved =
  /согласи|согласован|замен|исключ|перенес|кроме|частично|не полностью|келісім|ауыстыр|ішінара|consent|replaced|except|partly/i
const fullyDone = /полностью|в полном объ[её]ме|толық|fully|in full/i
const partOf = /из них|в том числе|оның ішінде|олардың ішінде|of them|of which|of whom/i

export const planFactRules: readonly Rule[] = [
  {
    id: 'R07',
    check: 'sub-target-has-its-fact',
    severity: 'warning',
    asks: {
      ru: 'У каждой части плана («из них …») есть свой факт.',
      kk: 'Жоспардың әр бөлігінің («оның ішінде …») өз фактісі бар.',
      en: 'Every part of a plan (“of them …”) has a fact of its own.',
    },
    example: {
      ru: 'План «не менее 80, из них не менее 20 пенсионеров», факт «95».',
      kk: 'Жоспар «кемінде 80, оның ішінде кемінде 20 зейнеткер», факт «95».',
      en: 'Plan “at least 80, of them at least 20 pensioners”, fact “95”.',
    },
    fails: {
      ru: 'План обещает и часть: {plan}. Напишите, сколько их получилось: в факте {fact} этого нет.',
      kk: 'Жоспарда бөлігі де уәде етілген: {plan}. Олардың қаншасы орындалғанын жазыңыз: {fact} фактісінде ол жоқ.',
      en: 'The plan promises a part as well: {plan}. Say how many of them there were: the fact {fact} doesn’t.',
    },
    *judge(report) {
      for (const { group, row } of planFactRows(report)) {
        const promised = row.plan.within.length > 0 && partOf.test(row.plan.text)
        if (!promised || row.fact.value === null) continue
        const told = row.fact.within.length > 0 || group.rows.some(({ label }) => label && partOf.test(label.text))
        yield {
          holds: told,
          places: [at(row.plan), at(row.fact)],
          values: { plan: `«${row.plan.text}»`, fact: `«${row.fact.text}»` },
        }
      }
    },
  },
  {
    id: 'R08',
    check: 'fact-is-exact',
    severity: 'error',
    asks: {
      ru: 'Факт – точное число, без «более», «около», «не менее».',
      kk: 'Факт – дәл сан, «астам», «шамамен», «кемінде» деген сөздерсіз.',
      en: 'A fact is an exact number, without “more than”, “about”, “at least”.',
    },
    example: { ru: 'Факт «более 100».', kk: 'Факт «100-ден астам».', en: 'Fact “more than 100”.' },
    fails: {
      ru: 'Факт «{fact}» – не точное число. Запишите, сколько именно.',
      kk: '«{fact}» фактісі – дәл сан емес. Нақты қанша екенін жазыңыз.',
      en: 'The fact “{fact}” is no exact number. Write how many exactly.',
    },
    *judge(report) {
      const facts = [...planFactRows(report).map(({ row }) => row.fact), ...report.effects.map(({ fact }) => fact)]
      for (const fact of facts) {
        if (fact.value === null) continue
        yield { holds: fact.qualifier === 'exactly', places: [at(fact)], values: { fact: fact.text } }
      }
    },
  },
  {
    id: 'R09',
    check: 'shortfall-is-listed',
    identities: ['E16'],
    severity: 'error',
    asks: {
      ru: 'Факт ниже плана стоит в списке отклонений с причиной.',
      kk: 'Жоспардан төмен факт ауытқулар тізімінде себебімен тұрады.',
      en: 'A fact below its plan stands in the list of deviations with a reason.',
    },
    example: {
      ru: 'План 5 выездов, факт 0, а в отклонениях о выездах ни слова.',
      kk: 'Жоспар 5 сапар, факт 0, ал ауытқуларда сапар туралы ештеңе жоқ.',
      en: '5 trips were planned, 0 made, and the deviations don’t mention trips.',
    },
    fails: {
      ru: '«{name}»: факт {fact} ниже плана {plan}, а в отклонениях этого нет. Добавьте причину и чем заменено.',
      kk: '«{name}»: {fact} фактісі {plan} жоспарынан төмен, бірақ ауытқуларда жоқ. Себебін және немен алмастырылғанын қосыңыз.',
      en: '“{name}”: the fact {fact} is below the plan {plan}, and the deviations don’t list it. Add the reason and what replaced it.',
    },
    *judge(report) {
      if (!deviationsRead(report)) return
      for (const each of shortfalls(report)) yield explained(report, each)
    },
  },
  {
    id: 'R09',
    check: 'fully-done-is-true',
    identities: ['E16'],
    severity: 'error',
    asks: {
      ru: '«Полностью выполнено» пишется, только если каждый факт мероприятия не ниже плана.',
      kk: '«Толық орындалды» деп іс-шараның әр фактісі жоспардан төмен болмағанда ғана жазылады.',
      en: '“Fully done” is written only where no fact of the activity is below its plan.',
    },
    example: {
      ru: '«Полностью выполнено», а раздаточных материалов по плану 30, факт 0.',
      kk: '«Толық орындалды», ал үлестірме материал жоспарда 30, факт 0.',
      en: '“Fully done”, yet 30 handouts were planned and there were 0.',
    },
    fails: {
      ru: 'Мероприятие названо выполненным полностью, а «{name}»: план {plan}, факт {fact}. Добавьте оговорку: что не сделано и почему.',
      kk: 'Іс-шара толық орындалды делінген, ал «{name}»: жоспар {plan}, факт {fact}. Ескертпе қосыңыз: не істелмеді және неге.',
      en: 'The activity is called fully done, yet “{name}” has plan {plan} and fact {fact}. Add the reservation: what wasn’t done, and why.',
    },
    *judge(report) {
      for (const each of shortfalls(report)) {
        const activity = report.activities[each.group?.activity ?? -1]
        if (!activity || !isStated(activity.completeness)) continue
        const claimed = fullyDone.test(activity.completeness.text) && !reserved.test(activity.completeness.text)
        yield {
          holds: !claimed,
          places: [atText(activity.completeness), at(each.plan), at(each.fact)],
          values: valuesOf(each),
        }
      }
    },
  },
  {
    id: 'R10',
    check: 'excess-is-listed',
    severity: 'warning',
    asks: {
      ru: 'Факт выше плана больше чем на десятую часть тоже объяснён.',
      kk: 'Жоспардан оннан бір бөліктен астам жоғары факт та түсіндірілген.',
      en: 'A fact above its plan by more than a tenth is explained as well.',
    },
    example: {
      ru: 'План 100, факт 400, причины нет.',
      kk: 'Жоспар 100, факт 400, себебі жоқ.',
      en: 'Plan 100, fact 400, no reason.',
    },
    fails: {
      ru: '«{name}»: факт {fact} больше плана {plan} более чем на десятую часть. Объясните в отклонениях, почему.',
      kk: '«{name}»: {fact} фактісі {plan} жоспарынан оннан бір бөліктен астам көп. Ауытқуларда себебін түсіндіріңіз.',
      en: '“{name}”: the fact {fact} exceeds the plan {plan} by more than a tenth. Explain why in the deviations.',
    },
    *judge(report) {
      if (!deviationsRead(report)) return
      const exceeding = measured(report).filter(
        ({ plan, fact }) => fact.qualifier === 'exactly' && fact.value! > plan.value! * (1 + DEVIATION_SHARE),
      )
      for (const each of exceeding) yield explained(report, each)
    },
  },
  {
    id: 'R23',
    check: 'every-activity-has-indicators',
    severity: 'warning',
    asks: {
      ru: 'У каждого мероприятия есть строки в таблице «план – факт».',
      kk: 'Әр іс-шараның «жоспар – факт» кестесінде жолдары бар.',
      en: 'Every activity has rows in the table of plan and fact.',
    },
    example: {
      ru: 'Слушания есть среди мероприятий, а показателей у них нет.',
      kk: 'Тыңдау іс-шаралар арасында бар, ал көрсеткіштері жоқ.',
      en: 'A hearing stands among the activities and has no indicators.',
    },
    fails: {
      ru: 'Нет показателей в таблице «план – факт» у мероприятий: {count}. Добавьте им строки: что было обещано и что получилось.',
      kk: '«Жоспар – факт» кестесінде көрсеткіші жоқ іс-шаралар: {count}. Оларға жолдар қосыңыз: не уәде етілді және не шықты.',
      en: 'Activities without indicators in the table of plan and fact: {count}. Add rows to them: what was promised, and what came of it.',
    },
    *judge({ activities, planFact, tables }) {
      const matched = new Set(planFact.map(({ activity }) => activity))
      if (tables.plan_fact !== 'read' || matched.has(null)) return
      yield allOf(
        activities.filter((_, index) => !matched.has(index)).map(({ title }) => atText(title)),
        activities,
      )
    },
  },
  {
    id: 'R24',
    check: 'rows-can-be-paired',
    severity: 'warning',
    asks: {
      ru: 'В строке «план – факт» одна подпись, один план и один факт.',
      kk: '«Жоспар – факт» жолында бір атау, бір жоспар және бір факт тұрады.',
      en: 'A row of plan and fact has one label, one plan and one fact.',
    },
    example: {
      ru: 'Пять подписей в одной ячейке, а планов четыре.',
      kk: 'Бір ұяшықта бес атау, ал жоспар төртеу.',
      en: 'Five labels in one cell, and four plans.',
    },
    fails: {
      ru: 'Подписи, планы и факты здесь нельзя сопоставить: ячейки объединены или строки сдвинуты ({count}). Дайте каждому показателю свою строку. До этого такие строки проверены не полностью.',
      kk: 'Мұнда атауларды, жоспарлар мен фактілерді сәйкестендіру мүмкін емес: ұяшықтар біріктірілген немесе жолдар жылжыған ({count}). Әр көрсеткішке жеке жол беріңіз. Оған дейін мұндай жолдар толық тексерілмейді.',
      en: 'Labels, plans and facts can’t be paired here: cells are merged or rows shifted ({count}). Give each indicator a row. Until then such rows are judged only in part.',
    },
    *judge({ planFact }) {
      for (const { title, rows, unpaired } of planFact) {
        const nameless = rows.filter(({ label }) => label === null)
        const places = [...unpaired.map(atText), ...nameless.map(({ plan }) => at(plan))]
        yield allOf(places.length > 0 ? [atText(title), ...places] : [], rows, { count: places.length })
      }
    },
  },
]

const valuesOf = (each: Measured) => ({ name: nameOf(each), plan: each.plan.text, fact: each.fact.text })

function explained(report: WrittenReport, each: Measured) {
  const reason = explanationOf(report, each)
  return {
    holds: reason === null ? null : reason !== undefined,
    places: [at(each.plan), at(each.fact)],
    values: valuesOf(each),
  }
}
