import type { Found } from '../finding.ts'
import type { Quantity, WrittenReport } from '../written-report.ts'
import { subsetsThatMake } from './people-counted.ts'
import { at, atNumber, type Rule } from './rule.ts'
import { addends, type InText, isPlanned, numbersIn, sentenceOf, textsOf } from './what-is-said.ts'

const reached =
  /охват|просмотр|осведомл|аудитор|покрыти|подписчик|қамт|қаралым|хабардар|көрермен|reach|view|audience|coverage/i
const units: readonly Quantity['unit'][] = ['person', 'view', 'contact', null]
const leftOut =
  /не включ|не вош|исключен|не учтен|не учитыв|кірмейді|қосылма(?:ған|ды)|енгізілмеген|not included|left out|excluded/i
/** A smaller number is of likes or of people in a room. */
const FEW = 1000

/** Every reach that is stated, each value once. */
function reaches(report: WrittenReport, whole: number): Found[] {
  const inTexts = numbersIn(textsOf(report))
    .filter(found => units.includes(found.number.unit) && reached.test(sentenceOf(found)) && !isPlanned(found))
    .filter(found => !leftOut.test(sentenceOf(found)))
    .map(({ said, number }) => atNumber(said, number))
  const inTable = report.activities
    .flatMap(({ participants }) => participants)
    .filter(({ unit, text }) => unit === 'view' || unit === 'contact' || reached.test(text))
    .map(at)
  const big = [...inTable, ...inTexts].filter(({ value }) => value !== null && value >= FEW && value < whole)
  return [...new Map(big.toReversed().map(found => [found.value, found])).values()].toReversed()
}

const saidToBeLeftOut = (report: WrittenReport): InText[] =>
  numbersIn(textsOf(report)).filter(found => leftOut.test(sentenceOf(found)))

function indirect(report: WrittenReport) {
  const fact = report.effects.find(({ key }) => key === 'indirect_beneficiaries')?.fact
  if (fact?.value == null) return undefined
  const all = reaches(report, fact.value)
  const parts = subsetsThatMake(
    fact.value,
    all.map(({ value }) => value!),
  )[0]
  return { fact, whole: fact.value, all, parts: parts && all.filter(({ value }) => parts.includes(value!)) }
}

export const reachRules: readonly Rule[] = [
  {
    id: 'R27',
    check: 'indirect-total-is-a-sum-of-reaches',
    identities: ['E4'],
    severity: 'warning',
    asks: {
      ru: 'Число косвенных бенефициаров – сумма названных охватов.',
      kk: 'Жанама бенефициарлар саны – аталған қамтулардың қосындысы.',
      en: 'The number of indirect beneficiaries is a sum of reaches that are named.',
    },
    example: {
      ru: 'Косвенных 50 000, а охваты 12 000 и 20 000.',
      kk: 'Жанама 50 000, ал қамту 12 000 және 20 000.',
      en: '50,000 indirect, and reaches of 12,000 and 20,000.',
    },
    fails: {
      ru: 'Косвенных бенефициаров {total}, но из охватов в отчёте ({reaches}) это число не складывается. Покажите слагаемые: источник, период, единица.',
      kk: 'Жанама бенефициарлар {total}, бірақ есептегі қамтулардан ({reaches}) бұл сан шықпайды. Қосылғыштарын көрсетіңіз: дереккөзі, кезеңі, бірлігі.',
      en: '{total} indirect beneficiaries can’t be made of the reaches in the report ({reaches}). Show the parts: source, period, unit.',
    },
    holds: {
      ru: 'Косвенные бенефициары {total} = {parts}. Напишите этот расчёт: источник, период и единицу каждого слагаемого.',
      kk: 'Жанама бенефициарлар {total} = {parts}. Осы есептеуді жазыңыз: әр қосылғыштың дереккөзі, кезеңі және бірлігі.',
      en: 'The indirect beneficiaries {total} = {parts}. Write this computation: source, period and unit of each part.',
    },
    *judge(report) {
      const found = indirect(report)
      if (!found || found.all.length === 0) return
      const { fact, whole, all, parts } = found
      yield {
        holds: parts !== undefined,
        places: [at(fact), ...(parts ?? all)],
        values: {
          total: whole,
          reaches: all.map(({ value }) => value!),
          parts: addends((parts ?? []).map(({ value }) => value!)),
        },
      }
    },
  },
  {
    id: 'R27',
    check: 'every-reach-is-in-or-out',
    identities: ['E4'],
    severity: 'warning',
    asks: {
      ru: 'Каждый названный охват входит в косвенных бенефициаров или исключён с причиной.',
      kk: 'Әр аталған қамту жанама бенефициарларға кіреді немесе себебімен шығарылған.',
      en: 'Every stated reach is part of the indirect total or left out with a reason.',
    },
    example: {
      ru: 'Итог 32 000 = 12 000 + 20 000, а охват ролика 3 000 не упомянут.',
      kk: 'Жиыны 32 000 = 12 000 + 20 000, ал роликтің 3 000 қамтуы аталмаған.',
      en: '32,000 = 12,000 + 20,000, and a film’s reach of 3,000 is not mentioned.',
    },
    fails: {
      ru: 'Итог {total} = {parts}; эти охваты в него не входят, и не сказано почему: {others}. Включите их или напишите причину (например, те же люди).',
      kk: '{total} = {parts}; мына қамтулар оған кірмейді, себебі айтылмаған: {others}. Оларды қосыңыз немесе себебін жазыңыз (мысалы, сол адамдар).',
      en: '{total} = {parts}; these reaches are not in it, and it isn’t said why: {others}. Include them or give the reason (such as the same people).',
    },
    *judge(report) {
      const found = indirect(report)
      if (!found?.parts) return
      const out = new Set(saidToBeLeftOut(report).map(({ number }) => number.value))
      const others = found.all.filter(one => !found.parts!.includes(one) && !out.has(one.value!))
      yield {
        holds: others.length === 0,
        places: [at(found.fact), ...others],
        values: {
          total: found.whole,
          parts: addends(found.parts.map(({ value }) => value!)),
          others: others.map(({ value }) => value!),
        },
      }
    },
  },
]
