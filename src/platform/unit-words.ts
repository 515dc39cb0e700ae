import type { Unit } from './fact.ts'
import { type Language, pluralForm } from './language.ts'

/** Russian counts in three forms (1, 2, 5), English in two; a Kazakh noun after a number stays as it is. */
type Counted = {
  readonly ru: readonly [string, string, string]
  readonly kk: string
  readonly en: readonly [string, string]
}

const unitWords: Readonly<Record<Unit, Counted>> = {
  person: { ru: ['человек', 'человека', 'человек'], kk: 'адам', en: ['person', 'people'] },
  consultation: {
    ru: ['консультация', 'консультации', 'консультаций'],
    kk: 'консультация',
    en: ['consultation', 'consultations'],
  },
  matter: { ru: ['дело', 'дела', 'дел'], kk: 'іс', en: ['matter', 'matters'] },
  service: { ru: ['услуга', 'услуги', 'услуг'], kk: 'қызмет', en: ['service', 'services'] },
  lesson: { ru: ['занятие', 'занятия', 'занятий'], kk: 'сабақ', en: ['lesson', 'lessons'] },
  hour: { ru: ['час', 'часа', 'часов'], kk: 'сағат', en: ['hour', 'hours'] },
  certificate: {
    ru: ['сертификат', 'сертификата', 'сертификатов'],
    kk: 'сертификат',
    en: ['certificate', 'certificates'],
  },
  stream: { ru: ['поток', 'потока', 'потоков'], kk: 'ағым', en: ['stream', 'streams'] },
  appeal: { ru: ['обращение', 'обращения', 'обращений'], kk: 'өтініш', en: ['appeal', 'appeals'] },
  question: { ru: ['вопрос', 'вопроса', 'вопросов'], kk: 'сұрақ', en: ['question', 'questions'] },
  office: { ru: ['кабинет', 'кабинета', 'кабинетов'], kk: 'кабинет', en: ['office', 'offices'] },
  day: { ru: ['день', 'дня', 'дней'], kk: 'күн', en: ['day', 'days'] },
  document: { ru: ['документ', 'документа', 'документов'], kk: 'құжат', en: ['document', 'documents'] },
  announcement: {
    ru: ['объявление', 'объявления', 'объявлений'],
    kk: 'хабарландыру',
    en: ['announcement', 'announcements'],
  },
  channel: { ru: ['канал', 'канала', 'каналов'], kk: 'арна', en: ['channel', 'channels'] },
  banner: { ru: ['баннер', 'баннера', 'баннеров'], kk: 'баннер', en: ['banner', 'banners'] },
  schedule: { ru: ['график', 'графика', 'графиков'], kk: 'кесте', en: ['schedule', 'schedules'] },
  sample: { ru: ['образец', 'образца', 'образцов'], kk: 'үлгі', en: ['sample', 'samples'] },
  journal: { ru: ['журнал', 'журнала', 'журналов'], kk: 'журнал', en: ['journal', 'journals'] },
  copy: { ru: ['экземпляр', 'экземпляра', 'экземпляров'], kk: 'дана', en: ['copy', 'copies'] },
  case: { ru: ['дело', 'дела', 'дел'], kk: 'іс', en: ['case', 'cases'] },
  report: { ru: ['отчёт', 'отчёта', 'отчётов'], kk: 'есеп', en: ['report', 'reports'] },
  respondent: {
    ru: ['респондент', 'респондента', 'респондентов'],
    kk: 'респондент',
    en: ['respondent', 'respondents'],
  },
  questionnaire: { ru: ['анкета', 'анкеты', 'анкет'], kk: 'сауалнама', en: ['questionnaire', 'questionnaires'] },
  analysis: { ru: ['анализ', 'анализа', 'анализов'], kk: 'талдау', en: ['analysis', 'analyses'] },
  review: { ru: ['обзор', 'обзора', 'обзоров'], kk: 'шолу', en: ['review', 'reviews'] },
  photo: { ru: ['фотография', 'фотографии', 'фотографий'], kk: 'фотосурет', en: ['photo', 'photos'] },
  trip: { ru: ['выезд', 'выезда', 'выездов'], kk: 'сапар', en: ['trip', 'trips'] },
  region: { ru: ['регион', 'региона', 'регионов'], kk: 'өңір', en: ['region', 'regions'] },
  letter: { ru: ['письмо', 'письма', 'писем'], kk: 'хат', en: ['letter', 'letters'] },
  flyer: { ru: ['листовка', 'листовки', 'листовок'], kk: 'үнпарақ', en: ['flyer', 'flyers'] },
  set: { ru: ['комплект', 'комплекта', 'комплектов'], kk: 'жинақ', en: ['set', 'sets'] },
  student: { ru: ['учащийся', 'учащихся', 'учащихся'], kk: 'оқушы', en: ['student', 'students'] },
  list: { ru: ['список', 'списка', 'списков'], kk: 'тізім', en: ['list', 'lists'] },
  timetable: { ru: ['расписание', 'расписания', 'расписаний'], kk: 'сабақ кестесі', en: ['timetable', 'timetables'] },
  item: { ru: ['единица', 'единицы', 'единиц'], kk: 'бірлік', en: ['item', 'items'] },
  publication: {
    ru: ['публикация', 'публикации', 'публикаций'],
    kk: 'жарияланым',
    en: ['publication', 'publications'],
  },
  script: { ru: ['сценарий', 'сценария', 'сценариев'], kk: 'сценарий', en: ['script', 'scripts'] },
  video: { ru: ['видеоролик', 'видеоролика', 'видеороликов'], kk: 'бейнеролик', en: ['video', 'videos'] },
  view: { ru: ['просмотр', 'просмотра', 'просмотров'], kk: 'қаралым', en: ['view', 'views'] },
  like: {
    ru: ['отметка «нравится»', 'отметки «нравится»', 'отметок «нравится»'],
    kk: '«ұнайды» белгісі',
    en: ['like', 'likes'],
  },
  recording: { ru: ['запись', 'записи', 'записей'], kk: 'жазба', en: ['recording', 'recordings'] },
  organisation: {
    ru: ['организация', 'организации', 'организаций'],
    kk: 'ұйым',
    en: ['organisation', 'organisations'],
  },
  KZT: { ru: ['тенге', 'тенге', 'тенге'], kk: 'теңге', en: ['tenge', 'tenge'] },
  contact: { ru: ['контакт', 'контакта', 'контактов'], kk: 'байланыс', en: ['contact', 'contacts'] },
  month: { ru: ['месяц', 'месяца', 'месяцев'], kk: 'ай', en: ['month', 'months'] },
  activity: { ru: ['мероприятие', 'мероприятия', 'мероприятий'], kk: 'іс-шара', en: ['activity', 'activities'] },
  session: { ru: ['встреча', 'встречи', 'встреч'], kk: 'кездесу', en: ['session', 'sessions'] },
  attendance: { ru: ['посещение', 'посещения', 'посещений'], kk: 'қатысу', en: ['attendance', 'attendances'] },
  reach: { ru: ['охват', 'охвата', 'охвата'], kk: 'қамту', en: ['reach', 'reach'] },
  share: { ru: ['репост', 'репоста', 'репостов'], kk: 'репост', en: ['share', 'shares'] },
  comment: { ru: ['комментарий', 'комментария', 'комментариев'], kk: 'пікір', en: ['comment', 'comments'] },
  viewer: { ru: ['зритель', 'зрителя', 'зрителей'], kk: 'көрермен', en: ['viewer', 'viewers'] },
  screening: { ru: ['показ', 'показа', 'показов'], kk: 'көрсетілім', en: ['screening', 'screenings'] },
  broadcast: { ru: ['выход в эфир', 'выхода в эфир', 'выходов в эфир'], kk: 'эфир', en: ['broadcast', 'broadcasts'] },
  exposure: {
    ru: ['медиаконтакт', 'медиаконтакта', 'медиаконтактов'],
    kk: 'медиабайланыс',
    en: ['exposure', 'exposures'],
  },
  story: { ru: ['история', 'истории', 'историй'], kk: 'оқиға', en: ['story', 'stories'] },
}

/** The unit's word as it stands after a number. */
export function unitWord(unit: Unit, count: number, language: Language): string {
  const words = unitWords[unit]
  if (language === 'kk') return words.kk
  const form = pluralForm(language, count)
  if (language === 'en') return words.en[form === 'one' ? 0 : 1]
  // A fraction takes the form of «2,5 человека».
  return words.ru[form === 'one' ? 0 : form === 'many' ? 2 : 1]
}
