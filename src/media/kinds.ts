import type { Words } from '#platform/language.ts'

/** What a publication is. The library shows lifehacks and infographics. */
export const publicationKinds = [
  'lifehack',
  'infographic',
  'post',
  'video',
  'rubric',
  'article',
  'tv',
  'radio',
] as const
export type PublicationKind = (typeof publicationKinds)[number]
export const libraryKinds = ['lifehack', 'infographic'] as const satisfies readonly PublicationKind[]

export const publicationKindWords: Readonly<Record<PublicationKind, Words>> = {
  lifehack: { ru: 'Лайфхак', kk: 'Лайфхак', en: 'Lifehack' },
  infographic: { ru: 'Инфографика', kk: 'Инфографика', en: 'Infographic' },
  post: { ru: 'Публикация', kk: 'Жарияланым', en: 'Post' },
  video: { ru: 'Ролик в сети', kk: 'Желідегі бейнеролик', en: 'Video post' },
  rubric: { ru: 'Рубрика', kk: 'Айдар', en: 'Rubric' },
  article: { ru: 'Материал СМИ', kk: 'БАҚ материалы', en: 'Media article' },
  tv: { ru: 'Телесюжет', kk: 'Телесюжет', en: 'TV story' },
  radio: { ru: 'Материал на радио', kk: 'Радиодағы материал', en: 'Radio item' },
}

/** From an idea to its first post; a plan that was given up says why. */
export const publicationStates = ['idea', 'draft', 'approved', 'published', 'dropped'] as const
export type PublicationState = (typeof publicationStates)[number]
export const publicationStateWords: Readonly<Record<PublicationState, Words>> = {
  idea: { ru: 'идея', kk: 'идея', en: 'idea' },
  draft: { ru: 'черновик', kk: 'жоба', en: 'draft' },
  approved: { ru: 'утверждено', kk: 'бекітілді', en: 'approved' },
  published: { ru: 'опубликовано', kk: 'жарияланды', en: 'published' },
  dropped: { ru: 'снято с плана', kk: 'жоспардан алынды', en: 'dropped' },
}

/** What networks count. Kinds of their own: none is added to another, and none counts people. */
export const metrics = ['reach', 'view', 'like', 'share', 'comment'] as const
export type Metric = (typeof metrics)[number]
export const metricWords: Readonly<Record<Metric, Words>> = {
  reach: { ru: 'Охват', kk: 'Қамту', en: 'Reach' },
  view: { ru: 'Просмотры', kk: 'Қаралым', en: 'Views' },
  like: { ru: 'Отметки «нравится»', kk: '«Ұнайды» белгілері', en: 'Likes' },
  share: { ru: 'Репосты', kk: 'Репосттар', en: 'Shares' },
  comment: { ru: 'Комментарии', kk: 'Пікірлер', en: 'Comments' },
}

export const mediaLanguages = ['ru', 'kk', 'en'] as const
export const mediaLanguageWords: Readonly<Record<(typeof mediaLanguages)[number], Words>> = {
  ru: { ru: 'русский', kk: 'орысша', en: 'Russian' },
  kk: { ru: 'казахский', kk: 'қазақша', en: 'Kazakh' },
  en: { ru: 'английский', kk: 'ағылшынша', en: 'English' },
}

export const screeningForms = ['online_class', 'class', 'event'] as const
export const screeningFormWords: Readonly<Record<(typeof screeningForms)[number], Words>> = {
  online_class: { ru: 'классный час онлайн', kk: 'онлайн сынып сағаты', en: 'online class hour' },
  class: { ru: 'классный час', kk: 'сынып сағаты', en: 'class hour' },
  event: { ru: 'другое мероприятие', kk: 'басқа іс-шара', en: 'another event' },
}

export const coverageUnits = ['listener', 'resident', 'household'] as const
export const coverageUnitWords: Readonly<Record<(typeof coverageUnits)[number], Words>> = {
  listener: { ru: 'слушателей', kk: 'тыңдаушы', en: 'listeners' },
  resident: { ru: 'жителей в зоне приёма', kk: 'қабылдау аймағындағы тұрғын', en: 'residents within range' },
  household: { ru: 'домохозяйств', kk: 'үй шаруашылығы', en: 'households' },
}

/** Where a reach comes from, of which the office decides whether it enters the indirect total. */
export const reachSources = ['publication', 'flyer', 'screenings', 'coverage'] as const
export type ReachSource = (typeof reachSources)[number]
export const reachSourceWords: Readonly<Record<ReachSource, Words>> = {
  publication: { ru: 'Охват публикаций', kk: 'Жарияланымдардың қамтуы', en: 'Reach of publications' },
  flyer: { ru: 'Охват флаеров', kk: 'Флаерлердің қамтуы', en: 'Reach of flyers' },
  screenings: { ru: 'Зрители роликов', kk: 'Бейнероликтерді көргендер', en: 'Viewers of the videos' },
  coverage: { ru: 'Покрытие передачи', kk: 'Хабардың қамту аймағы', en: 'Coverage of the programme' },
}
