import type { Activity, Moment, Said, WrittenReport } from '../written-report.ts'
import { allOf, filledIn } from './relations.ts'
import { atText, type Rule } from './rule.ts'
import { isOver } from './under-way.ts'
import { dayNumber, isMissing, isStated } from './what-is-said.ts'

/** What the form asks of each activity. Organisational ones have no participants, and some no experts. */
const asked = ({ title, dates, places, categories, completeness }: Activity): Said[] => [
  title,
  dates,
  places,
  categories,
  completeness,
]

export const fieldRules: readonly Rule[] = [
  {
    id: 'R22',
    check: 'head-is-filled',
    severity: 'warning',
    asks: {
      ru: 'В шапке есть грантополучатель, тема, сумма, номер договора и срок проекта.',
      kk: 'Есептің басында грант алушы, тақырып, сома, шарт нөмірі және жоба мерзімі бар.',
      en: 'The head has the grantee, the topic, the sum, the contract’s number and the period.',
    },
    example: {
      ru: 'Нет номера договора.',
      kk: 'Шарт нөмірі жоқ.',
      en: 'The contract’s number is missing.',
    },
    fails: {
      ru: 'В шапке не хватает: {missing}. Без этого не видно, о каком договоре и за какой срок отчёт.',
      kk: 'Есептің басында жетіспейді: {missing}. Онсыз есептің қай шарт бойынша және қай мерзімге екені көрінбейді.',
      en: 'The head lacks {missing}. Without it nobody sees which contract and which period the report is of.',
    },
    *judge({ head }) {
      const missing = headFields.filter(({ key }) => isMissing(head[key]))
      const names = (language: 'ru' | 'kk' | 'en') => missing.map(({ name }) => name[language]).join(', ')
      yield allOf(
        missing.map(({ key }) => atText(head[key])),
        headFields.filter(({ key }) => head[key].reading !== 'unread'),
        { missing: { ru: names('ru'), kk: names('kk'), en: names('en') } },
      )
    },
  },
  {
    id: 'R22',
    check: 'sign-off-is-filled',
    severity: 'warning',
    asks: {
      ru: 'Заполнены число страниц, должность, имя и дата.',
      kk: 'Беттер саны, лауазымы, аты-жөні және күні толтырылған.',
      en: 'The number of pages, the position, the name and the date are filled in.',
    },
    example: { ru: 'Дата не поставлена.', kk: 'Күні қойылмаған.', en: 'There is no date.' },
    fails: {
      ru: 'Подпись не заполнена (пустых полей: {count}). Впишите число страниц, должность, имя и дату.',
      kk: 'Қол қою бөлігі толтырылмаған (бос жолдар: {count}). Беттер санын, лауазымын, аты-жөнін және күнін жазыңыз.',
      en: 'The sign-off is not filled in (empty fields: {count}). Write the pages, the position, the name and the date.',
    },
    judge: filledIn(({ signOff }) => [signOff.pages, signOff.position, signOff.name, signOff.date]),
  },
  {
    id: 'R22',
    check: 'activities-are-described',
    severity: 'warning',
    asks: {
      ru: 'У мероприятия заполнены название, дата, место, категории участников и полнота выполнения.',
      kk: 'Іс-шараның атауы, күні, орны, қатысушылар санаты және орындалу толықтығы жазылған.',
      en: 'An activity has its title, date, place, categories of participants and completeness.',
    },
    example: { ru: 'Не указано место.', kk: 'Орны көрсетілмеген.', en: 'The place is missing.' },
    fails: {
      ru: 'В таблице мероприятий есть пустые ячейки: {count}. Заполните их.',
      kk: 'Іс-шаралар кестесінде бос ұяшықтар бар: {count}. Оларды толтырыңыз.',
      en: 'The table of activities has empty cells: {count}. Fill them in.',
    },
    judge: filledIn(({ activities }) => activities.flatMap(asked)),
  },
  {
    id: 'R22',
    check: 'partners-are-described',
    severity: 'warning',
    asks: {
      ru: 'У каждого партнёра есть роль и контакты.',
      kk: 'Әр серіктестің рөлі мен байланыс деректері бар.',
      en: 'Every partner has a role and contacts.',
    },
    example: { ru: 'Контакты не указаны.', kk: 'Байланыс деректері жоқ.', en: 'There are no contacts.' },
    fails: {
      ru: 'В таблице партнёров не заполнены роль или контакты: {count}. Впишите их.',
      kk: 'Серіктестер кестесінде рөлі немесе байланыс деректері толтырылмаған: {count}. Жазыңыз.',
      en: 'The table of partners lacks roles or contacts: {count}. Write them.',
    },
    judge: filledIn(({ partners }) => partners.flatMap(({ role, contacts }) => [role, contacts])),
  },
  {
    id: 'R22',
    check: 'nothing-is-written-one-way',
    severity: 'warning',
    asks: {
      ru: 'В таблице чисел «ноль» написан нулём, а не прочерком: прочерк значит «не считали».',
      kk: 'Сандар кестесінде «нөл» сызықшамен емес, нөлмен жазылады: сызықша – «саналмады».',
      en: 'In a table of numbers zero is written 0: a dash means that nobody counted.',
    },
    example: {
      ru: 'В таблице возраста «–» у младшей группы.',
      kk: 'Жас кестесінде кіші топта «–».',
      en: 'The table of age has a dash for the youngest.',
    },
    fails: {
      ru: 'Прочерк или пусто вместо числа: {count}. Если таких людей не было – напишите 0, если их не считали – скажите об этом.',
      kk: 'Санның орнында сызықша немесе бос: {count}. Ондай адам болмаса – 0 жазыңыз, саналмаса – соны айтыңыз.',
      en: 'A dash or nothing in place of a number: {count}. Write 0 where there were none, and say so where nobody counted.',
    },
    judge: filledIn(({ statistics }) => statistics.flatMap(({ classes }) => classes.map(({ count }) => count))),
  },
  {
    id: 'R34',
    check: 'dates-are-exact',
    severity: 'warning',
    asks: {
      ru: 'Даты мероприятий точные: день, месяц и год.',
      kk: 'Іс-шара күндері дәл: күні, айы және жылы.',
      en: 'Dates of activities are exact: day, month and year.',
    },
    example: { ru: '«апрель, июнь».', kk: '«сәуір, маусым».', en: '“April, June”.' },
    fails: {
      ru: 'Даты мероприятий неточны ({count}): нет {lacks}. Впишите день, месяц и год.',
      kk: 'Іс-шара күндері дәл емес ({count}): {lacks} жоқ. Күнін, айын және жылын жазыңыз.',
      en: 'Dates of activities are not exact ({count}): there is no {lacks}. Write day, month and year.',
    },
    *judge({ activities }) {
      const dated = activities.map(({ dates }) => dates).filter(said => isStated(said) && said.dates.length > 0)
      // «15 апреля, 17 июня 2024 г.»: one year is of all of them.
      const yearless = dated.filter(({ dates }) => dates.every(({ year }) => year === null))
      const dayless = dated.filter(({ dates }) => dates.some(({ month, day }) => month !== null && day === null))
      const vague = dated.filter(said => yearless.includes(said) || dayless.includes(said))
      const [noYear, noDay] = [yearless.length > 0, dayless.length > 0]
      yield allOf(vague.map(atText), dated, { lacks: noYear ? (noDay ? dayAndYear : onlyYear) : onlyDay })
    },
  },
  {
    id: 'R34',
    check: 'dates-are-within-the-project',
    severity: 'error',
    asks: {
      ru: 'Мероприятия проходят в срок проекта.',
      kk: 'Іс-шаралар жоба мерзімінде өтеді.',
      en: 'Activities take place within the period of the project.',
    },
    example: {
      ru: 'Срок – март–ноябрь 2024 года, слушания 5 декабря 2024 года.',
      kk: 'Мерзімі – 2024 жылғы наурыз–қараша, тыңдау 2024 жылғы 5 желтоқсанда.',
      en: 'The period is March to November 2024, the hearing on 5 December 2024.',
    },
    fails: {
      ru: 'Дата {date} вне срока проекта {period}. Исправьте дату или приложите согласие оператора.',
      kk: '{date} күні жоба мерзімінен тыс: {period}. Күнін түзетіңіз немесе оператордың келісімін қоса беріңіз.',
      en: 'The date {date} is outside the period of the project, {period}. Correct it, or attach the operator’s consent.',
    },
    *judge(report) {
      const period = periodOf(report)
      if (!period) return
      for (const activity of report.activities) {
        const { dates } = activity
        // An interim report names days that are to come, too.
        const until = isOver(report, activity) ? period : { ...period, to: Number.POSITIVE_INFINITY }
        const outside = dates.dates.some(moment => isOutside(moment, until))
        const known = dates.dates.some(moment => dayNumber(moment) !== null)
        yield {
          holds: outside ? false : known ? true : null,
          places: [atText(dates), atText(report.head.period)],
          values: { date: `«${dates.text}»`, period: `«${report.head.period.text}»` },
        }
      }
    },
  },
  {
    id: 'R39',
    check: 'kind-of-report-is-one',
    severity: 'warning',
    asks: {
      ru: 'Отчёт везде назван одинаково: заключительным или промежуточным.',
      kk: 'Есеп барлық жерде бірдей аталған: қорытынды немесе аралық.',
      en: 'The report calls itself final or interim, the same everywhere.',
    },
    example: {
      ru: 'В заголовке «заключительный», в разделе статистики «промежуточный».',
      kk: 'Тақырыпта «қорытынды», статистика бөлімінде «аралық».',
      en: '“Final” in the title and “interim” in the section of statistics.',
    },
    fails: {
      ru: 'Отчёт назван и заключительным, и промежуточным. Оставьте одно название.',
      kk: 'Есеп әрі қорытынды, әрі аралық деп аталған. Бір атауын қалдырыңыз.',
      en: 'The report is called both final and interim. Keep one.',
    },
    *judge({ head, pieces }) {
      if (!head.kind) return
      const other = head.kind === 'final' ? interim : final
      const places = pieces.filter(({ text }) => other.test(text))
      yield {
        holds: places.length === 0,
        places: [atText(head.title), ...places.map(({ text, where }) => ({ place: where, text, value: null }))],
      }
    },
  },
]

const interim =
  /промежуточн\p{L}* (программн\p{L}* )?отч[её]т|(программн\p{L}* )промежуточн\p{L}* отч[её]т|аралық (бағдарламалық )?есе|interim (programme )?report/iu
const final =
  /заключительн\p{L}* (программн\p{L}* )?отч[её]т|қорытынды (бағдарламалық )?есе|final (programme )?report/iu

const headFields = [
  { key: 'grantee', name: { ru: 'грантополучатель', kk: 'грант алушы', en: 'the grantee' } },
  { key: 'topic', name: { ru: 'тема гранта', kk: 'грант тақырыбы', en: 'the topic' } },
  { key: 'sum', name: { ru: 'сумма гранта', kk: 'грант сомасы', en: 'the sum' } },
  {
    key: 'contract',
    name: { ru: 'номер и дата договора', kk: 'шарт нөмірі мен күні', en: 'the contract’s number and date' },
  },
  {
    key: 'period',
    name: { ru: 'срок проекта с годом', kk: 'жылы көрсетілген жоба мерзімі', en: 'the period with its year' },
  },
] as const

const onlyYear = { ru: 'года', kk: 'жылы', en: 'year' }
const onlyDay = { ru: 'дня', kk: 'күні', en: 'day' }
const dayAndYear = { ru: 'дня и года', kk: 'күні мен жылы', en: 'day and year' }

type Period = { readonly from: number; readonly to: number }

/** From the first to the last day that the head's field names; undefined unless both are whole dates. */
function periodOf({ head }: WrittenReport): Period | undefined {
  const days = head.period.dates.flatMap(moment => [dayNumber(moment), moment.until && dayNumber(moment.until)])
  const known = days.filter(day => day !== null)
  return known.length >= 2 ? { from: Math.min(...known), to: Math.max(...known) } : undefined
}

function isOutside(moment: Moment, { from, to }: Period): boolean {
  const days = [dayNumber(moment), moment.until && dayNumber(moment.until)].filter(day => day !== null)
  return days.some(day => day < from || day > to)
}
