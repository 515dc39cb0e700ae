import type { Said } from '../written-report.ts'
import { departureOf } from './departures.ts'
import { allOf, filledIn } from './relations.ts'
import { at, atText, type Rule } from './rule.ts'
import { isMissing, isStated } from './what-is-said.ts'

const removed =
  /исключен(ие|[аоы]?)(?!\p{L})|отказ(ались|ано|)(?!\p{L})|отмен(ен[аоы]?|или|а)(?!\p{L})|замен(ен[аоы]?|или)(?!\p{L})|перенес[её]н|переведен|алып тастал|бас тарт|ауыстырылды|тоқтатылды|excluded|cancelled|replaced|dropped/iu
const letter = /№\s?\d|no\.?\s?\d/i

/** A reservation that leaves something out, with the number and date of the letter by which it was agreed. */
const isAgreed = ({ text, dates }: Said) => letter.test(text) && dates.length > 0

export const proposalRules: readonly Rule[] = [
  {
    id: 'R36',
    check: 'replacement-is-agreed',
    severity: 'warning',
    asks: {
      ru: 'Отменённое или заменённое согласовано письмом оператора: номер и дата.',
      kk: 'Алып тасталғаны немесе ауыстырылғаны оператордың хатымен келісілген: нөмірі мен күні.',
      en: 'What was cancelled or replaced is agreed by the operator’s letter: number and date.',
    },
    example: {
      ru: '«Отказались от выездов» – без письма.',
      kk: '«Сапарлардан бас тартылды» – хатсыз.',
      en: '“The trips were cancelled”, and no letter.',
    },
    fails: {
      ru: 'Отменено или заменено без номера и даты письма о согласии ({count}). Впишите письмо оператора и приложите копию.',
      kk: 'Келісім хатының нөмірі мен күнінсіз алып тасталған немесе ауыстырылған ({count}). Оператордың хатын жазып, көшірмесін қоса беріңіз.',
      en: 'Cancelled or replaced without the number and date of a letter of consent ({count}). Write the operator’s letter and attach a copy.',
    },
    *judge({ deviations, activities }) {
      const changes = [...deviations, ...activities.map(({ completeness }) => completeness)].filter(
        said => isStated(said) && removed.test(said.text) && !['days', 'place'].includes(departureOf(said) ?? ''),
      )
      const listed = deviations.some(isAgreed)
      const bare = changes.filter(said => !isAgreed(said) && !(listed && !deviations.includes(said)))
      yield allOf(bare.map(atText), changes)
    },
  },
  {
    id: 'R40',
    check: 'proposal-is-complete',
    severity: 'warning',
    asks: {
      ru: 'У предложения заполнены номер, название, обоснование, цель, задачи, описание, география и результаты.',
      kk: 'Ұсыныстың нөмірі, атауы, негіздемесі, мақсаты, міндеттері, сипаттамасы, географиясы және нәтижелері толтырылған.',
      en: 'A proposal has a number, name, justification, goal, tasks, description, geography and results.',
    },
    example: { ru: 'Номер не указан.', kk: 'Нөмірі көрсетілмеген.', en: 'The number is missing.' },
    fails: {
      ru: 'В таблице предложений есть пустые ячейки: {count}. Заполните их.',
      kk: 'Ұсыныстар кестесінде бос ұяшықтар бар: {count}. Оларды толтырыңыз.',
      en: 'The table of proposals has empty cells: {count}. Fill them in.',
    },
    judge: filledIn(({ proposals }) =>
      proposals.flatMap(({ number, name, justification, goal, tasks, description, geography, results }) => [
        number,
        name,
        justification,
        goal,
        tasks,
        description,
        geography,
        results,
      ]),
    ),
  },
  {
    id: 'R40',
    check: 'proposal-has-its-sum',
    severity: 'warning',
    asks: {
      ru: 'Сумма предложения точная и общая, с валютой.',
      kk: 'Ұсыныс сомасы дәл әрі жалпы, валютасы көрсетілген.',
      en: 'The sum of a proposal is exact, total, and has a currency.',
    },
    example: {
      ru: '«Не менее 10 млн на каждый район».',
      kk: '«Әр ауданға кемінде 10 млн».',
      en: '“At least 10 million for each district”.',
    },
    fails: {
      ru: 'Сумма предложения не названа точно: «{sum}». Напишите общую сумму в тенге и из чего она сложена.',
      kk: 'Ұсыныс сомасы дәл аталмаған: «{sum}». Теңгемен жалпы соманы және оның неден құралғанын жазыңыз.',
      en: 'The sum of the proposal is not exact: “{sum}”. Write the total in tenge, and what it is made of.',
    },
    *judge({ proposals }) {
      for (const { sum } of proposals) {
        if (sum.reading === 'unread') continue
        const each = /на кажд|в кажд|әр (облыс|аудан|өңір)|for each|per (region|district)/i.test(sum.text)
        const exact = sum.value !== null && sum.qualifier === 'exactly' && sum.unit === 'KZT' && !each
        yield { holds: exact && !isMissing(sum), places: [at(sum)], values: { sum: sum.text || '—' } }
      }
    },
  },
  {
    id: 'R40',
    check: 'proposal-sum-is-its-product',
    severity: 'error',
    asks: {
      ru: 'Сумма предложения равна произведению, которым она объяснена.',
      kk: 'Ұсыныс сомасы оны түсіндіретін көбейтіндіге тең.',
      en: 'The sum of a proposal is the product that explains it.',
    },
    example: {
      ru: '«14 000 000 (3 000 000 × 5)».',
      kk: '«14 000 000 (3 000 000 × 5)».',
      en: '“14,000,000 (3,000,000 × 5)”.',
    },
    fails: {
      ru: 'Сумма предложения {sum}, а {unit} × {times} = {product}. Исправьте одно из чисел.',
      kk: 'Ұсыныс сомасы {sum}, ал {unit} × {times} = {product}. Сандардың бірін түзетіңіз.',
      en: 'The sum of the proposal is {sum}, and {unit} × {times} = {product}. Correct one of them.',
    },
    *judge({ proposals }) {
      for (const { sum } of proposals) {
        const [first, second, third] = sum.numbers.map(({ value }) => value)
        if (sum.numbers.length !== 3 || !/[×xх*]/.test(sum.text) || !first || !second || !third) continue
        // «3 × 5 = 15», or «15 (3 × 5)».
        const [whole, unit, times] = sum.text.includes('=') ? [third, first, second] : [first, second, third]
        yield {
          holds: unit * times === whole,
          places: [at(sum)],
          values: { sum: whole, unit, times, product: unit * times },
        }
      }
    },
  },
  {
    id: 'R45',
    check: 'classes-say-which-comes-first',
    severity: 'note',
    asks: {
      ru: 'Сказано, в какой класс попадает человек, который подходит под несколько.',
      kk: 'Бірнеше топқа келетін адамның қайсысына жататыны айтылған.',
      en: 'It is said which class takes somebody who fits several.',
    },
    example: {
      ru: 'Классы «молодёжь» и «безработные», а куда отнесён безработный 20 лет, не сказано.',
      kk: '«Жастар» және «жұмыссыздар» топтары бар, ал 20 жастағы жұмыссыздың қайда жататыны айтылмаған.',
      en: '“Youth” and “unemployed”, and it isn’t said where an unemployed person of 20 is.',
    },
    fails: {
      ru: 'Классы социального статуса пересекаются (молодёжь может быть безработной). Напишите под таблицей, какой класс важнее.',
      kk: 'Әлеуметтік мәртебе топтары қиылысады (жас адам жұмыссыз болуы мүмкін). Қай топтың басым екенін кесте астына жазыңыз.',
      en: 'Classes of social status overlap (a young person may be unemployed). Say below the table which comes first.',
    },
    *judge({ statistics, pieces }) {
      const status = statistics.find(({ key }) => key === 'status')
      if (!status || status.total.value === null) return
      const said = pieces.some(({ text }) =>
        /несколько (категори|класс|групп)|в перв(ой|ую) из них|приоритет|бірнеше (санат|топ)|біріншісі|басым|several classes|first of them|priority/i.test(
          text,
        ),
      )
      yield { holds: said, places: [at(status.total)] }
    },
  },
]
