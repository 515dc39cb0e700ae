import type { Said, WrittenReport } from '../written-report.ts'
import { allOf } from './relations.ts'
import { atText, type Rule } from './rule.ts'
import { shareIn } from './same-words.ts'
import { isInterim } from './under-way.ts'
import { isMissing, isStated } from './what-is-said.ts'

const announced = /рекомендаци|ұсыным|ұсыныс|recommendation/i
const hearing = /слушани|тыңдау|hearing/i

/** Numbered or listed items after «выработаны следующие рекомендации:». */
export function recommendedAt(report: WrittenReport): Said[] {
  const { paragraphs } = report
  return paragraphs.flatMap((paragraph, index) => {
    if (!announced.test(paragraph.text) || !/:\s*$/.test(paragraph.text)) return []
    const rest = paragraphs.slice(index + 1)
    const end = rest.findIndex(({ kind, where }) => kind === 'text' || where.section !== paragraph.where.section)
    return rest.slice(0, end < 0 ? rest.length : end)
  })
}

export const recommendationRules: readonly Rule[] = [
  {
    id: 'R28',
    check: 'recommendation-has-its-letter',
    identities: ['E18'],
    severity: 'error',
    asks: {
      ru: 'У каждой рекомендации есть номер и дата письма, которым она отправлена.',
      kk: 'Әр ұсынымның жіберілген хатының нөмірі мен күні бар.',
      en: 'Every recommendation has the number and the date of the letter by which it was sent.',
    },
    example: {
      ru: '«Сказано на встрече» вместо номера письма.',
      kk: 'Хат нөмірінің орнына «кездесуде айтылды».',
      en: '“Told at the meeting” in place of a letter’s number.',
    },
    fails: {
      ru: 'Рекомендация без номера и даты письма: «{letter}». Отправьте её письмом и впишите номер и дату.',
      kk: 'Хат нөмірі мен күні жоқ ұсыным: «{letter}». Оны хатпен жіберіп, нөмірі мен күнін жазыңыз.',
      en: 'A recommendation without a letter’s number and date: “{letter}”. Send it by letter, and write its number and date.',
    },
    *judge({ recommendations }) {
      for (const { recommendation, letter, letterNumber } of recommendations) {
        if (letter.reading === 'unread') continue
        yield {
          holds: letterNumber !== null && letter.dates.length > 0,
          places: [atText(recommendation), atText(letter)],
          values: { letter: letter.text || '—' },
        }
      }
    },
  },
  {
    id: 'R28',
    check: 'recommendation-has-its-addressee',
    severity: 'error',
    asks: {
      ru: 'У каждой рекомендации есть орган, которому она адресована.',
      kk: 'Әр ұсынымның кімге арналғаны көрсетілген.',
      en: 'Every recommendation names the body it is addressed to.',
    },
    example: { ru: 'Столбец «орган» пуст.', kk: '«Орган» бағаны бос.', en: 'The column of the body is empty.' },
    fails: {
      ru: 'Не указано, кому адресованы рекомендации: {count}. Впишите государственный орган.',
      kk: 'Кімге арналғаны көрсетілмеген ұсынымдар: {count}. Мемлекеттік органды жазыңыз.',
      en: 'Recommendations without an addressee: {count}. Write the state body.',
    },
    *judge({ recommendations }) {
      yield allOf(
        recommendations.filter(({ body }) => isMissing(body)).map(({ recommendation }) => atText(recommendation)),
        recommendations,
      )
    },
  },
  {
    id: 'R29',
    check: 'hearing-and-table-recommend-the-same',
    identities: ['E18'],
    severity: 'error',
    asks: {
      ru: 'Рекомендации слушаний – те же, что в таблице рекомендаций.',
      kk: 'Тыңдау ұсынымдары ұсынымдар кестесіндегімен бірдей.',
      en: 'What the hearing recommended is what the table of recommendations has.',
    },
    example: {
      ru: 'На слушаниях выработаны четыре рекомендации, в таблице одна, и другая.',
      kk: 'Тыңдауда төрт ұсыным жасалған, кестеде біреу, ол да басқа.',
      en: 'The hearing made four recommendations; the table has one, another one.',
    },
    fails: {
      ru: 'На слушаниях выработано рекомендаций: {made}, в таблице их {rows}; нет в таблице: {missing}. Внесите их в таблицу с номерами писем.',
      kk: 'Тыңдауда жасалған ұсынымдар: {made}, кестеде {rows}; кестеде жоғы: {missing}. Оларды хат нөмірлерімен кестеге енгізіңіз.',
      en: 'The hearing made {made} recommendations and the table has {rows}; {missing} are not in the table. Add them with the numbers of their letters.',
    },
    *judge(report) {
      const { recommendations, tables } = report
      const made = recommendedAt(report).filter(isStated)
      if (tables.recommendations !== 'read' || made.length === 0) return
      const missing = made.filter(
        ({ text }) => !recommendations.some(({ recommendation }) => shareIn(recommendation.text, text) >= 0.6),
      )
      yield {
        holds: missing.length === 0,
        places: [...missing, ...recommendations.map(({ recommendation }) => recommendation)].map(atText),
        values: { made: made.length, rows: recommendations.length, missing: missing.length },
      }
    },
  },
  {
    id: 'R29',
    check: 'recommended-as-many-as-stated',
    identities: ['E18'],
    severity: 'warning',
    asks: {
      ru: 'Рекомендаций в таблице не меньше, чем выработано по показателю.',
      kk: 'Кестедегі ұсынымдар көрсеткіш бойынша жасалғаннан кем емес.',
      en: 'The table has no fewer recommendations than the indicator states.',
    },
    example: {
      ru: 'Показатель: выработано 5 рекомендаций, в таблице 2.',
      kk: 'Көрсеткіш: 5 ұсыным жасалды, кестеде 2.',
      en: 'The indicator says 5 recommendations, the table has 2.',
    },
    fails: {
      ru: 'По показателю выработано рекомендаций: {fact}, в таблице {rows}. Внесите остальные или исправьте факт.',
      kk: 'Көрсеткіш бойынша жасалған ұсынымдар: {fact}, кестеде {rows}. Қалғанын енгізіңіз немесе фактіні түзетіңіз.',
      en: 'The indicator states {fact} recommendations, and the table has {rows}. Add the others, or correct the fact.',
    },
    *judge({ activities, planFact, recommendations, tables }) {
      if (tables.recommendations !== 'read') return
      for (const { activity, rows } of planFact) {
        if (!hearing.test(activities[activity ?? -1]?.title.text ?? '')) continue
        for (const { label, fact } of rows) {
          if (!label || !announced.test(label.text) || fact.value === null) continue
          yield {
            holds: recommendations.length >= fact.value,
            places: [{ place: fact.where, text: fact.text, value: fact.value }],
            values: { fact: fact.value, rows: recommendations.length },
          }
        }
      }
    },
  },
  {
    id: 'R28',
    check: 'there-are-recommendations',
    severity: 'warning',
    asks: {
      ru: 'Таблица рекомендаций государственным органам заполнена.',
      kk: 'Мемлекеттік органдарға ұсынымдар кестесі толтырылған.',
      en: 'The table of recommendations to state bodies is filled.',
    },
    example: { ru: 'Таблица пуста.', kk: 'Кесте бос.', en: 'The table is empty.' },
    fails: {
      ru: 'В таблице рекомендаций нет строк. Внесите рекомендации и письма, которыми они отправлены.',
      kk: 'Ұсынымдар кестесінде жол жоқ. Ұсынымдарды және олар жіберілген хаттарды енгізіңіз.',
      en: 'The table of recommendations has no rows. Enter the recommendations and the letters by which they were sent.',
    },
    *judge(report) {
      const { recommendations, tables } = report
      if (tables.recommendations === 'read' && !isInterim(report))
        yield { holds: recommendations.length > 0, places: [] }
    },
  },
]
