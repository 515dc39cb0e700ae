import type { EffectKey } from '#programme/plan-contract.ts'
import type { Effect, WrittenReport } from '../written-report.ts'
import { deviationsRead } from './plan-and-fact.ts'
import { at, atNumber, type Rule } from './rule.ts'
import { isAbout } from './same-words.ts'
import { isInterim } from './under-way.ts'
import { addends, isStated, numbersIn, sum, textsOf } from './what-is-said.ts'

const lines: readonly EffectKey[] = ['payroll', 'taxes', 'purchases']
/** Words by which an explanation is about a line, whatever the form calls it. */
const about: Partial<Record<EffectKey, RegExp>> = {
  payroll: /оплат[аыу] труда|заработн|зарплат|еңбекақы|жалақы|payroll|salar|wage/i,
  taxes: /налог|взнос|отчислени|салық|жарна|аударым|tax|contribution/i,
  purchases: /вклад в экономику|закуп|товар|покупк|сатып ал|purchase|goods/i,
}

const moneyLines = ({ effects }: WrittenReport) => effects.filter(({ key }) => lines.includes(key))
const known = ({ plan, fact }: Effect) =>
  plan.value !== null && fact.value !== null && plan.qualifier === 'exactly' && fact.qualifier === 'exactly'
/** All three lines and the sum of the grant, or nothing can be said of sums. */
function budget(report: WrittenReport) {
  const found = moneyLines(report).filter(known)
  const { sum: grant } = report.head
  return found.length === lines.length && grant.value !== null && grant.qualifier === 'exactly'
    ? { found, grant }
    : undefined
}
/** An amount that is stated somewhere in the text. */
const statedAmount = (report: WrittenReport, amount: number) =>
  numbersIn(textsOf(report)).find(({ number }) => number.value === amount)

const explanations = (report: WrittenReport, { key, indicator }: Effect) =>
  report.deviations.filter(
    said => isStated(said) && (about[key]?.test(said.text) || isAbout(said.text, indicator.text)),
  )

export const moneyRules: readonly Rule[] = [
  {
    id: 'R14',
    check: 'planned-lines-make-the-grant',
    identities: ['E7'],
    severity: 'error',
    asks: {
      ru: 'Плановые статьи вместе дают сумму гранта, или разница названа.',
      kk: 'Жоспарлы баптардың қосындысы грант сомасын береді немесе айырмасы аталған.',
      en: 'The planned lines sum to the grant, or the difference is named.',
    },
    example: {
      ru: 'Грант 1 000 000, статьи 600 000 + 90 000 + 300 000.',
      kk: 'Грант 1 000 000, баптар 600 000 + 90 000 + 300 000.',
      en: 'A grant of 1,000,000, lines of 600,000 + 90,000 + 300,000.',
    },
    fails: {
      ru: 'Плановые статьи {parts} = {sum}, а сумма гранта {total}: разница {difference} тенге. Проверьте статьи по смете или назовите, на что эта разница.',
      kk: 'Жоспарлы баптар {parts} = {sum}, ал грант сомасы {total}: айырма {difference} теңге. Баптарды смета бойынша тексеріңіз немесе айырманың неге арналғанын атаңыз.',
      en: 'The planned lines {parts} = {sum}, the grant is {total}: {difference} tenge apart. Check the lines against the budget, or say what the difference is for.',
    },
    *judge(report) {
      const all = budget(report)
      if (!all) return
      const numbers = all.found.map(({ plan }) => plan.value!)
      const difference = Math.abs(sum(numbers) - all.grant.value!)
      yield {
        holds: difference === 0 || statedAmount(report, difference) !== undefined,
        places: [at(all.grant), ...all.found.map(({ plan }) => at(plan))],
        values: { parts: addends(numbers), sum: sum(numbers), total: all.grant.value!, difference },
      }
    },
  },
  {
    id: 'R14',
    check: 'spent-is-within-the-grant',
    identities: ['E7'],
    severity: 'error',
    asks: {
      ru: 'Израсходовано не больше суммы гранта.',
      kk: 'Грант сомасынан артық жұмсалмаған.',
      en: 'No more is spent than the grant.',
    },
    example: {
      ru: 'Грант 1 000 000, израсходовано 1 050 000.',
      kk: 'Грант 1 000 000, жұмсалғаны 1 050 000.',
      en: 'A grant of 1,000,000, and 1,050,000 spent.',
    },
    fails: {
      ru: 'Фактические статьи {parts} = {sum} больше суммы гранта {total} на {difference} тенге. Исправьте статьи или назовите другой источник денег.',
      kk: 'Нақты баптар {parts} = {sum}, грант сомасы {total}, артығы {difference} теңге. Баптарды түзетіңіз немесе ақшаның басқа көзін атаңыз.',
      en: 'The actual lines {parts} = {sum} exceed the grant of {total} by {difference} tenge. Correct them, or name where else the money came from.',
    },
    *judge(report) {
      const spent = spentOf(report)
      if (spent) yield { ...spent, holds: spent.left >= 0 }
    },
  },
  {
    id: 'R14',
    check: 'spent-and-left-make-the-grant',
    identities: ['E7'],
    severity: 'warning',
    asks: {
      ru: 'Израсходованное и остаток вместе дают сумму гранта, и остаток назван.',
      kk: 'Жұмсалғаны мен қалдығының қосындысы грант сомасын береді және қалдық аталған.',
      en: 'What was spent and what is left sum to the grant, and the balance is named.',
    },
    example: {
      ru: 'Грант 1 000 000, израсходовано 950 000, а остаток 50 000 нигде не назван.',
      kk: 'Грант 1 000 000, жұмсалғаны 950 000, ал 50 000 қалдық еш жерде аталмаған.',
      en: 'A grant of 1,000,000, 950,000 spent, and the balance of 50,000 is named nowhere.',
    },
    fails: {
      ru: 'Израсходовано {parts} = {sum} из {total}. Остаток {difference} тенге нигде не назван: напишите, когда и каким документом он возвращён.',
      kk: '{total} ішінен {parts} = {sum} жұмсалған. {difference} теңге қалдық еш жерде аталмаған: оның қашан, қандай құжатпен қайтарылғанын жазыңыз.',
      en: '{parts} = {sum} was spent of {total}. The balance of {difference} tenge is named nowhere: say when and by which document it was returned.',
    },
    holds: {
      ru: 'Израсходовано {sum}, осталось {difference}: вместе это сумма гранта {total}.',
      kk: '{sum} жұмсалды, {difference} қалды: бірге бұл грант сомасы {total}.',
      en: '{sum} spent and {difference} left make the grant of {total}.',
    },
    *judge(report) {
      const spent = spentOf(report)
      if (!spent || spent.left <= 0 || isInterim(report)) return
      const named = statedAmount(report, spent.left)
      yield {
        holds: named !== undefined,
        places: [...spent.places, ...(named ? [atNumber(named.said, named.number)] : [])],
        values: spent.values,
      }
    },
  },
  {
    id: 'R15',
    check: 'budget-difference-is-explained',
    severity: 'warning',
    asks: {
      ru: 'Разница плана и факта по каждой статье объяснена.',
      kk: 'Әр бап бойынша жоспар мен факт айырмасы түсіндірілген.',
      en: 'The difference between plan and fact of every line is explained.',
    },
    example: {
      ru: 'Налоги: план 90 000, факт 110 000, причины нет.',
      kk: 'Салықтар: жоспар 90 000, факт 110 000, себебі жоқ.',
      en: 'Taxes: plan 90,000, fact 110,000, no reason.',
    },
    fails: {
      ru: '«{name}»: план {plan}, факт {fact}, разница {difference} тенге. Объясните её в отклонениях; перерасход – с письмом о согласии.',
      kk: '«{name}»: жоспар {plan}, факт {fact}, айырма {difference} теңге. Оны ауытқуларда түсіндіріңіз; артық шығын – келісім хатымен.',
      en: '“{name}”: plan {plan}, fact {fact}, {difference} tenge apart. Explain it in the deviations; what was overspent with the letter of consent.',
    },
    *judge(report) {
      if (!deviationsRead(report)) return
      for (const line of moneyLines(report).filter(known)) {
        // Until the end less than planned is spent; more than that is more already.
        if (isInterim(report) ? line.fact.value! <= line.plan.value! : line.plan.value === line.fact.value) continue
        yield {
          holds: explanations(report, line).length > 0,
          places: [at(line.plan), at(line.fact)],
          values: lineValues(line),
        }
      }
    },
  },
  {
    id: 'R15',
    check: 'taxes-follow-the-payroll',
    severity: 'warning',
    asks: {
      ru: 'Налоги с зарплаты меняются в ту же сторону, что и зарплата, или сказано, почему нет.',
      kk: 'Жалақы салықтары жалақымен бір бағытта өзгереді немесе неге олай емес екені айтылған.',
      en: 'Payroll taxes change the same way as the payroll, or it is said why not.',
    },
    example: {
      ru: 'Оплата труда меньше плана, а налоги с неё больше плана.',
      kk: 'Еңбекақы жоспардан аз, ал оның салықтары жоспардан көп.',
      en: 'The payroll is below its plan and the taxes on it are above theirs.',
    },
    fails: {
      ru: 'Фонд оплаты труда: план {payrollPlan}, факт {payrollFact}; налоги с него: план {plan}, факт {fact} – они изменились в другую сторону. Проверьте начисления или объясните.',
      kk: 'Еңбекақы қоры: жоспар {payrollPlan}, факт {payrollFact}; оның салықтары: жоспар {plan}, факт {fact} – олар керісінше өзгерген. Есептелуін тексеріңіз немесе түсіндіріңіз.',
      en: 'Payroll: plan {payrollPlan}, fact {payrollFact}; taxes on it: plan {plan}, fact {fact}. They changed the other way. Check how they were computed, or explain.',
    },
    *judge(report) {
      const found = moneyLines(report).filter(known)
      const payroll = found.find(({ key }) => key === 'payroll')
      const taxes = found.find(({ key }) => key === 'taxes')
      if (!payroll || !taxes) return
      const apart = change(payroll) * change(taxes) < 0
      const told = explanations(report, taxes).length > 0
      yield {
        holds: !apart ? true : told ? null : false,
        places: [payroll.plan, payroll.fact, taxes.plan, taxes.fact].map(at),
        values: { ...lineValues(taxes), payrollPlan: payroll.plan.value!, payrollFact: payroll.fact.value! },
      }
    },
  },
]

const change = ({ plan, fact }: Effect) => fact.value! - plan.value!
const lineValues = (line: Effect) => ({
  name: line.indicator.text,
  plan: line.plan.value!,
  fact: line.fact.value!,
  difference: Math.abs(change(line)),
})

function spentOf(report: WrittenReport) {
  const all = budget(report)
  if (!all) return undefined
  const numbers = all.found.map(({ fact }) => fact.value!)
  const left = all.grant.value! - sum(numbers)
  return {
    left,
    places: [at(all.grant), ...all.found.map(({ fact }) => at(fact))],
    values: { parts: addends(numbers), sum: sum(numbers), total: all.grant.value!, difference: Math.abs(left) },
  }
}
