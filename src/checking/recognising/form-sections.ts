import type { SectionName } from '../written-report.ts'

/**
 * How the form's sections are headed, Russian, Kazakh, English, as the words begin. A number or a mark of a list may
 * stand before them. `results` heads three parts and has no text of its own.
 */
type Heads = SectionName | 'results' | 'narrative'
const heads: readonly (readonly [Heads, RegExp])[] = [
  [
    'narrative',
    /^(?:необходимо )?(?:детально|подробно) опи(?:сать|шите)|егжей-тегжейлі сипаттап|^describe and analy[sz]e/iu,
  ],
  [
    'activities',
    /^опишите мероприятия|^мероприятия в рамках (?:социального )?проекта|іс-шараларды сипаттаңыз|^describe the activities/iu,
  ],
  [
    'plan_fact',
    /^заполните таблицу и опишите соответстви|^соответствие запланированных|жоспарланған нәтижелердің|planned results agree/iu,
  ],
  [
    'effects',
    /социальн\p{L}+ и экономическ\p{L}+ эффект|әлеуметтік және экономикалық әсер|social and economic effects/iu,
  ],
  [
    'deviations',
    /обосновани\p{L}+ отклонени|^отклонени\p{L}+ (?:по проекту )?от плана|жоспардан ауытқу|reasons for (?:the )?deviations/iu,
  ],
  ['goal_achievement', /^достижение цели|^мақсатқа жету|^goal achievement|^achievement of the goal/iu],
  [
    'changes',
    /^измерение социальных|^(?:әлеуметтік жоба аяқталғаннан|әлеуметтік және басқа өзгерістерді өлшеу)|^measurement of social|^change measured/iu,
  ],
  ['statistics', /^статистическ\p{L}+ информаци|статистикалық ақпарат|^statistics of the participants/iu],
  ['results_concrete', /^конкретные результаты|нақты нәтижелер|^concrete results/iu],
  ['results_long_term', /^долговременное влияние|ұзақ мерзімді (?:ықпал|әсер)|^long-?\s?term influence/iu],
  [
    'results_sustainability',
    /^устойчивость (?:социального )?(?:проекта|программы)|жобаның\/?.{0,40}(?:орнықтылығы|тұрақтылығы)|^sustainability of/iu,
  ],
  ['results', /^результаты социального проекта|^әлеуметтік жобаның нәтижелері|^results of the social project/iu],
  [
    'partners_contribution',
    /^анализ вклада партн[её]ров|үлесін талдау|^analysis of the contribution|^partners.? contribution/iu,
  ],
  [
    'partners',
    /^партн[её]ры (?:социального )?проекта|^әлеуметтік жобаның серіктестері|^partners of the (?:social )?project/iu,
  ],
  [
    'proposals',
    /^предложени\p{L}+ (?:по )?тем|^предложени\p{L}+ будущих|болашақ әлеуметтік жоба|^proposals (?:for|of) future/iu,
  ],
  [
    'recommendations',
    /рекомендаци\p{L}+ .{0,90}для государственных органов|^рекомендации государственным органам|мемлекеттік органдарға .{0,60}ұсыным|recommendations to state bodies/iu,
  ],
]

/** Instructions of the form that head nothing. */
const instructions =
  /^необходимо заполнить таблицу|кестені толтыру қажет|^fill in the table with all|^организации, которые принимают непосредственное участие|тікелей қатысатын, қызметі|^organisations that take a direct part|^\(?выберите направление|грант беру бағытын таңдаңыз|^\(?choose the direction|^гендерный показатель|^гендерлік көрсеткіш|^by sex|^социальный статус по категориям|әлеуметтік мәртебесі|^by social status|^возрастной показатель|^жас көрсеткіші|^by age|^место печати|^мөр орны|^place of the seal|^(?:значение указано|мән дереккөз|the value is stated)|^должность,?\s+(?:подпись\s+)?ф\. ?и\. ?о|^лауазымы\s+қолы|^position\s+signature/iu

export type FormWords = {
  readonly section: Heads | null /** Where the author goes on in the same paragraph. */
  readonly rest: number
}

/** What of the form a paragraph is, and where the author's own words begin in it; null: all of it is the author's. */
export function formWords(text: string, looksLikeHeading: boolean): FormWords | null {
  const bare = text.replace(/^[\s\d.)•–—*-]+/, '')
  const offset = text.length - bare.length
  const numbered = /^\s*\d+[.)]/.test(text)
  for (const [section, pattern] of heads) {
    const match = pattern.exec(bare)
    if (!match || match.index > 120) continue
    const end = headEnd(bare, match.index + match[0].length, section === 'partners_contribution')
    // Sentences begin with such words, too: a heading is short, numbered, looks like one, or ends with a colon.
    const short = bare.length < 90 && !/[.!]$/.test(bare)
    const long =
      /^(?:необходимо|опишите|заполните|укажите|describe|fill in|give)|(?:сипаттап, талдау қажет|сипаттаңыз|көрсетіңіз|толтырыңыз)[.:]?$/iu.test(
        bare,
      )
    if (!short && !numbered && !looksLikeHeading && !long && !/[:?]/.test(bare[end - 1] ?? '')) continue
    return { section, rest: looksLikeHeading ? text.length : offset + end }
  }
  if (instructions.test(bare) && bare.length < 420) return { section: null, rest: text.length }
  return null
}

/** After its brackets a heading ends with a colon, or where it asks with its last question; else all of it is heading. */
function headEnd(text: string, from: number, asks: boolean): number {
  const question = asks ? text.slice(0, 420).lastIndexOf('?') + 1 : 0
  if (question > from) return question
  let depth = 0
  for (let at = 0; at < Math.min(text.length, 420); at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (at >= from && depth <= 0 && text[at] === ':') return at + 1
  }
  return text.length
}
