import type { Paragraph, Said, WrittenReport } from '../written-report.ts'
import { allOf } from './relations.ts'
import { atNumber, atText, type Rule } from './rule.ts'
import { isMissing, isStated, numbersIn, textsOf } from './what-is-said.ts'

/** Sections that say what the project changed. */
const ofChange: readonly string[] = [
  'goal_achievement',
  'changes',
  'results_concrete',
  'results_long_term',
  'results_sustainability',
  'plan_fact',
]
const grew =
  /(?<!не )(?<!\p{L})(вырос|выросл|возрос|повысил|повышен[аы]?(?!\p{L})|улучшил|снизил|сократил|уменьшил|увеличил|предотвращен|искоренен)\p{L}*|(артты|өсті|жақсарды|төмендеді|азайды|көтерілді|алдын алынды)(?!\p{L})|\b(grew|has grown|increased|improved|decreased|was reduced|were reduced|prevented|raised)\b/iu
const denied = /не доказыва|не означа|дәлелдемейді|білдірмейді|doesn’t prove|does not prove/i
/** Before and after, or where the claim comes from. */
const measured =
  /с \d[\d\s,.]* ?%? (до|на) \d|по данным|по итогам повторн|дерек(тер)?і бойынша|according to|from \d[\d,.]* ?%? to \d/i

const sentencesOf = (said: Said) =>
  [...said.text.matchAll(/[^.!?;]+[.!?;]?/gu)].map(({ 0: text, index }) => ({
    said,
    text: text.trim(),
    from: index + (text.length - text.trimStart().length),
  }))

function changesClaimed(report: WrittenReport) {
  const texts = [report.result, ...report.paragraphs.filter(({ where }) => ofChange.includes(where.section))]
  return texts
    .filter(isStated)
    .flatMap(sentencesOf)
    .filter(({ text }) => grew.test(text) && !denied.test(text))
}

const waves =
  /повторн\p{L}* (опрос|анкетир|волн)|итогов\p{L}* (опрос|анкетир)|вторая волна|две волны|қайта сауалнама|екінші толқын|second wave|two waves|follow-up survey/iu
const survey = /анкетир|опрос|сауалнама|survey/i

export const claimRules: readonly Rule[] = [
  {
    id: 'R20',
    check: 'change-is-measured',
    severity: 'warning',
    asks: {
      ru: 'Утверждение «вырос», «повышен», «предотвращена» опирается на измерение до и после или на источник.',
      kk: '«Өсті», «артты», «алдын алынды» деген тұжырым бұрынғы және кейінгі өлшемге немесе дереккөзге сүйенеді.',
      en: 'A claim that something grew, improved or was prevented rests on a before and an after, or on a source.',
    },
    example: {
      ru: '«Уровень знаний значительно вырос» – без чисел и источника.',
      kk: '«Білім деңгейі едәуір өсті» – сан да, дереккөз де жоқ.',
      en: '“Knowledge has grown considerably”, with no number and no source.',
    },
    fails: {
      ru: 'Сказано, что стало иначе, но не сказано, сколько было и сколько стало ({count}): {first}. Добавьте числа до и после с источником или уберите утверждение.{wave}',
      kk: 'Өзгерді делінген, бірақ бұрын қанша болғаны және қазір қанша екені айтылмаған ({count}): {first}. Бұрынғы және кейінгі сандарды дереккөзімен қосыңыз немесе тұжырымды алып тастаңыз.{wave}',
      en: 'It is said that something changed, and not from what to what ({count}): {first}. Add the numbers before and after with their source, or take the claim out.{wave}',
    },
    *judge(report) {
      const claims = changesClaimed(report)
      const bare = claims.filter(({ text }) => !measured.test(text))
      const asked = report.activities.find(({ title }) => survey.test(title.text))
      const once = asked !== undefined && !report.pieces.some(({ text }) => waves.test(text))
      yield allOf(
        [
          ...bare.map(({ said, text, from }) => ({
            place: { ...said.where, signs: [from, from + text.length] as const },
            text,
            value: null,
          })),
          ...(once && bare.length > 0 ? [atText(asked.title), atText(asked.dates)] : []),
        ],
        claims,
        { count: bare.length, first: `«${bare[0]?.text ?? ''}»`, wave: once ? oneWave : '' },
      )
    },
  },
  {
    id: 'R32',
    check: 'share-has-its-base',
    severity: 'warning',
    asks: {
      ru: 'Рядом с процентом сказано, от какого числа он взят и откуда.',
      kk: 'Пайыздың жанында оның қай саннан алынғаны және дереккөзі айтылған.',
      en: 'A percentage says what it is a share of, and by which source.',
    },
    example: {
      ru: '«80 % жителей довольны» – и ни слова, скольких спросили.',
      kk: '«Тұрғындардың 80 %-ы риза» – қаншасынан сұралғаны айтылмаған.',
      en: '“80% of the residents are satisfied”, and not how many were asked.',
    },
    fails: {
      ru: 'Процент без числа, от которого он взят ({count}). Напишите, сколько из скольких и по какому источнику.',
      kk: 'Қай саннан алынғаны айтылмаған пайыз ({count}). Қаншадан қанша екенін және дереккөзін жазыңыз.',
      en: 'A percentage without its base ({count}). Write how many out of how many, and the source.',
    },
    *judge(report) {
      const shares = numbersIn(textsOf(report)).filter(({ number }) => number.unit === 'percent')
      const bare = shares.filter(
        ({ said }) => !said.numbers.some(({ unit }) => unit !== 'percent' && unit !== 'times' && unit !== 'KZT'),
      )
      yield allOf(
        bare.map(({ said, number }) => atNumber(said, number)),
        shares,
      )
    },
  },
  {
    id: 'R30',
    check: 'results-are-facts',
    severity: 'warning',
    asks: {
      ru: 'Результаты написаны как свершившееся, а не словами плана.',
      kk: 'Нәтижелер жоспар сөзімен емес, орындалған іс ретінде жазылған.',
      en: 'Results are written as facts, not in the words of the plan.',
    },
    example: {
      ru: '«Будут открыты два кабинета» в столбце результатов.',
      kk: 'Нәтиже бағанында «екі кабинет ашылады».',
      en: '“Two offices will be opened” among the results.',
    },
    fails: {
      ru: 'В столбце результатов стоят слова плана ({count}): {first}. Напишите, что сделано.',
      kk: 'Нәтиже бағанында жоспар сөздері тұр ({count}): {first}. Не істелгенін жазыңыз.',
      en: 'The column of results has the words of the plan ({count}): {first}. Write what was done.',
    },
    *judge({ planFact, result }) {
      const results = [result, ...planFact.map(({ shortTerm }) => shortTerm)].filter(isStated)
      const planned = results.filter(({ text }) =>
        /(?<!\p{L})(будет|будут|планируется|предполагается|предстоит)(?!\p{L})|жоспарлануда|болады деп|\bwill (be|have)\b|is planned/iu.test(
          text,
        ),
      )
      yield allOf(planned.map(atText), results, { first: `«${planned[0]?.text.slice(0, 80) ?? ''}…»` })
    },
  },
  {
    id: 'R31',
    check: 'no-drafting-remarks',
    severity: 'error',
    asks: {
      ru: 'В готовом отчёте нет заметок для себя.',
      kk: 'Дайын есепте өзіне арналған ескертпелер жоқ.',
      en: 'No remarks of drafting are left in the report.',
    },
    example: {
      ru: '«Помощь получили 80 человек (уточнить у бухгалтера)».',
      kk: '«80 адам көмек алды (есепшіден нақтылау керек)».',
      en: '“80 people were helped (check with the accountant)”.',
    },
    fails: {
      ru: 'В тексте осталась заметка для себя: {remark}. Уберите её.',
      kk: 'Мәтінде өзіне арналған ескертпе қалған: {remark}. Оны алып тастаңыз.',
      en: 'A remark of drafting is left in the text: {remark}. Take it out.',
    },
    *judge({ pieces }) {
      for (const { text, where } of pieces.filter(piece => !piece.ofForm)) {
        const remark = drafting.exec(text)
        if (remark)
          yield {
            holds: false,
            places: [
              {
                place: { ...where, signs: [remark.index, remark.index + remark[0].length] },
                text: remark[0],
                value: null,
              },
            ],
            values: { remark: `«${remark[0]}»` },
          }
      }
    },
  },
  {
    id: 'R31',
    check: 'text-is-not-repeated',
    severity: 'note',
    asks: {
      ru: 'Одно и то же не пересказано дословно в нескольких разделах.',
      kk: 'Бір нәрсе бірнеше бөлімде сөзбе-сөз қайталанбаған.',
      en: 'The same sentences don’t stand in several sections.',
    },
    example: {
      ru: 'Абзац о школе стоит и в разделе 1, и в разделе 3.',
      kk: 'Мектеп туралы абзац 1-бөлімде де, 3-бөлімде де тұр.',
      en: 'A paragraph about the school stands in sections 1 and 3.',
    },
    fails: {
      ru: 'Один и тот же текст стоит в нескольких разделах ({count}). Если одно место исправят, другое устареет: оставьте его один раз.',
      kk: 'Бір мәтін бірнеше бөлімде тұр ({count}). Біреуі түзетілсе, екіншісі ескіреді: бір рет қалдырыңыз.',
      en: 'The same text stands in several sections ({count}). When one is mended the other goes stale: keep it once.',
    },
    *judge({ paragraphs }) {
      const long = paragraphs.flatMap(sentencesOf).filter(({ text }) => text.length >= REPEATED)
      const twice = [...Map.groupBy(long, ({ text }) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' '))]
        .map(([, places]) => places)
        .filter(places => new Set(places.map(({ said }) => sectionOf(said as Paragraph))).size > 1)
      yield allOf(
        twice.flat().map(({ said, text }) => ({ place: said.where, text, value: null })),
        paragraphs,
        { count: twice.length },
      )
    },
  },
  {
    id: 'R22',
    check: 'goal-and-result-are-written',
    severity: 'warning',
    asks: {
      ru: 'Цель и достигнутый результат написаны.',
      kk: 'Мақсат пен қол жеткізілген нәтиже жазылған.',
      en: 'The goal and the result are written.',
    },
    example: { ru: '«Достигнутый результат» пуст.', kk: '«Қол жеткізілген нәтиже» бос.', en: 'The result is empty.' },
    fails: {
      ru: 'Не написана цель проекта или достигнутый результат. Заполните их перед таблицей «план – факт».',
      kk: 'Жобаның мақсаты немесе қол жеткізілген нәтижесі жазылмаған. Оларды «жоспар – факт» кестесінің алдында толтырыңыз.',
      en: 'The goal of the project or its result isn’t written. Fill them in before the table of plan and fact.',
    },
    *judge({ goal, result }) {
      const read = [goal, result].filter(({ reading }) => reading !== 'unread')
      yield allOf(read.filter(isMissing).map(atText), read)
    },
  },
]

const sectionOf = ({ where, activity }: Paragraph) => `${where.section} ${activity}`
/** Shorter sentences repeat by chance. */
const REPEATED = 60

const drafting =
  /\((показать|уточнить|вставить|добавить|дописать|проверить|исправить|переписать|нақтылау|толықтыру|тексеру|қосу керек|to check|to add|check|insert|add)(?!\p{L})[^)]{0,80}\)|\?{3,}|\[(?:…|\.{3}|\s*)\]/iu

const oneWave = {
  ru: ' Опрос был один: с чем сравнивать, из отчёта не видно.',
  kk: ' Сауалнама біреу болған: немен салыстыруға болатыны есептен көрінбейді.',
  en: ' There was one survey: the report has nothing to compare it with.',
}
