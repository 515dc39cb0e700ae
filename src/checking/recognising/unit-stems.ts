import type { Unit } from '#platform/fact.ts'
import type { Quantity } from '../written-report.ts'

/**
 * Words that are counted in reports, by how they begin, Russian, Kazakh and English; the longer beginning stands
 * before the shorter one that it goes on from.
 */
const stems: readonly [Unit | 'percent', string][] = [
  ['percent', 'процент|проц|пайыз|percent'],
  ['questionnaire', 'анкет|сауалнама|questionnaire'],
  ['respondent', 'респондент|опрошенн|сауалнамаға|respondent'],
  ['student', 'студент|учащ|школьник|слушател|выпускник|оқушы|тыңдаушы|student|listener|pupil'],
  [
    'person',
    'человек|граждан|жител|участник|участниц|женщин|мужчин|пенсионер|ветеран|инвалид|потребител|специалист|юрист|юрис|сотрудник|работник|эксперт|лектор|волонтер|волонтёр|бенефициар|посетител|адам|азамат|тұрғын|қатысушы|әйел|ерлер|еркек|тұтынушы|маман|заңгер|қызметкер|сарапшы|бенефициар|person|people|citizen|resident|participant|women|woman|men$|man$|consumer|specialist|lawyer|expert|visitor|beneficiar',
  ],
  ['consultation', 'консультац|консультир|кеңес|consultation'],
  ['appeal', 'обращени|өтініш|appeal'],
  ['question', 'вопрос|сұрақ|question'],
  ['office', 'кабинет|кеңсе|office'],
  ['copy', 'копи|экземпляр|дана|көшірме|copies|copy'],
  ['journal', 'журнал|journal'],
  ['sample', 'образц|образец|үлгі|sample'],
  ['announcement', 'объявлени|хабарландыру|announcement'],
  ['channel', 'канал|арна|channel'],
  ['banner', 'баннер|банер|banner'],
  ['timetable', 'расписани|timetable'],
  ['schedule', 'график|кесте|schedule'],
  ['case', 'дел$|дела$|дело$|іс$|case'],
  ['report', 'отчёт|отчет|есеп|report'],
  ['analysis', 'анализ|талдау|analys'],
  ['review', 'отзыв|пікір|review'],
  ['photo', 'фото|photo'],
  ['trip', 'выезд|сапар|trip|visit$|visits$'],
  ['region', 'регион|район|өңір|аудан|region|district'],
  ['letter', 'письм|писем|хат$|хаттар|letter'],
  ['flyer', 'флаер|флайер|листовк|үнпарақ|парақша|flyer|leaflet'],
  ['set', 'комплект|набор|жинақ|set$|sets$'],
  ['list', 'список|списк|тізім|list'],
  [
    'publication',
    'публикаци|лайфхак|пост$|поста$|постов$|статей|статья|жарияланым|лайфхак|publication|lifehack|post$|posts$',
  ],
  ['script', 'сценари|script'],
  ['video', 'ролик|видео|мультфильм|бейнеролик|video'],
  ['view', 'просмотр|охват|қаралым|қамту|view|reach'],
  ['like', 'лайк|like'],
  ['recording', 'запис|эфир|жазба|эфир|recording|broadcast'],
  [
    'organisation',
    'нпо$|организаци|орган$|органа$|органов$|учреждени|партнер|партнёр|ұйым|үеұ$|орган|мекеме|серіктес|organi[sz]ation|ngo|bodies|partner',
  ],
  ['KZT', 'тенге|теңге|тг$|kzt|tenge'],
  ['session', 'встреч|кездесу|session|meeting'],
  ['lesson', 'занят|лекци|сабақ|lesson|lecture'],
  ['certificate', 'сертификат|certificate'],
  ['service', 'услуг|қызмет|service'],
  ['matter', 'жалоб|претензи|шағым|complaint|claim'],
  ['activity', 'мероприяти|іс-шара|activit'],
  ['stream', 'поток|ағым'],
  ['document', 'документ|құжат|document'],
  ['story', 'истори|оқиға|stor(y|ies)'],
  ['day', 'дн(я|ей|и)$|день$|күн$|days?$'],
  ['month', 'месяц|ай$|month'],
]
const compiled = stems.map(([unit, beginnings]) => [unit, new RegExp(`^(?:${beginnings})`, 'iu')] as const)

/** «Консультаций» is of consultations; «юридических» says nothing of what is counted. */
export function unitOfWord(word: string): Unit | 'percent' | null {
  return compiled.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

/** What may stand before the counted word: a Russian adjective by its ending; Kazakh and English say the noun last. */
const goesOn = /(?:[ыи]х|[ое]го|[оеыи]й|ая|яя|[оеыи]е|[ыи]ми?|ую|онлайн)$|[әғқңөұүһіa-z]/iu

/** What the first noun counts: adjectives may stand before it, and what follows it is counted by nobody. */
export function unitOf(counted: string): Quantity['unit'] {
  for (const word of counted.split(/[^\p{L}-]+/u).slice(0, 4)) {
    if (word.length < 2) continue
    const unit = unitOfWord(word)
    if (unit || !goesOn.test(word)) return unit
  }
  return null
}
