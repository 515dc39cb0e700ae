import type { Words } from '#platform/language.ts'
import type {
  askedWhen,
  attendanceWays,
  EventKind,
  eventForms,
  eventStates,
  Lack,
  questionOutcomes,
  referrals,
} from '../rules.ts'

type WordsOf<List extends readonly string[]> = Readonly<Record<List[number], Words>>

export const eventKindWords: Readonly<Record<EventKind, Words>> = {
  session: { ru: 'Встреча акции', kk: 'Акция кездесуі', en: 'Meeting of the action' },
  lesson: { ru: 'Занятие школы', kk: 'Мектеп сабағы', en: 'Lesson of the school' },
  hearing: { ru: 'Публичные слушания', kk: 'Қоғамдық тыңдау', en: 'Public hearing' },
  other: { ru: 'Другое', kk: 'Басқа', en: 'Other' },
}
export const formWords: WordsOf<typeof eventForms> = {
  in_person: { ru: 'На месте', kk: 'Жергілікті жерде', en: 'On the spot' },
  online: { ru: 'Онлайн', kk: 'Онлайн', en: 'Online' },
}
export const stateWords: WordsOf<typeof eventStates> = {
  planned: { ru: 'Запланировано', kk: 'Жоспарланған', en: 'Planned' },
  held: { ru: 'Проведено', kk: 'Өткізілді', en: 'Held' },
  cancelled: { ru: 'Отменено', kk: 'Болмай қалды', en: 'Cancelled' },
}
export const askedWords: WordsOf<typeof askedWhen> = {
  before: { ru: 'Заранее', kk: 'Алдын ала', en: 'Beforehand' },
  during: { ru: 'На встрече', kk: 'Кездесуде', en: 'At the meeting' },
}
export const outcomeWords: WordsOf<typeof questionOutcomes> = {
  explained: { ru: 'Разъяснено', kk: 'Түсіндірілді', en: 'Explained' },
  documents: { ru: 'Помогли с документами', kk: 'Құжаттарға көмектестік', en: 'Helped with documents' },
  referred: { ru: 'Направлен дальше', kk: 'Басқа жерге жіберілді', en: 'Referred' },
}
export const referralWords: WordsOf<typeof referrals> = {
  state_body: { ru: 'в государственный орган', kk: 'мемлекеттік органға', en: 'to a state body' },
  bank_account: { ru: 'открыть счёт в банке', kk: 'банкте шот ашуға', en: 'to open a bank account' },
  loan_programme: { ru: 'в программу займов', kk: 'қарыз бағдарламасына', en: 'to a loan programme' },
  trade_union: { ru: 'в профсоюз', kk: 'кәсіподаққа', en: 'to a trade union' },
  court: { ru: 'в суд', kk: 'сотқа', en: 'to court' },
  office: { ru: 'в наш кабинет', kk: 'біздің кабинетке', en: 'to our office' },
  other: { ru: 'в другое место', kk: 'басқа жерге', en: 'elsewhere' },
}
export const wayWords: WordsOf<typeof attendanceWays> = {
  list: { ru: 'Список', kk: 'Тізім', en: 'List' },
  self: { ru: 'Отметился сам', kk: 'Өзі белгіленді', en: 'Checked in' },
  import: { ru: 'Zoom, Teams', kk: 'Zoom, Teams', en: 'Zoom, Teams' },
}
export const lackWords: Readonly<Record<Lack, Words>> = {
  day_is_over: { ru: 'сказать, состоялось ли', kk: 'өткен-өтпегенін айту', en: 'say whether it was held' },
  form_consent: {
    ru: 'письмо оператора о согласии на другую форму',
    kk: 'басқа нысанға оператордың келісім хаты',
    en: 'the operator’s consent to another form',
  },
  time: { ru: 'время', kk: 'уақыты', en: 'time' },
  contact: { ru: 'контакт в акимате', kk: 'әкімдіктегі байланыс', en: 'contact in the akimat' },
  programme: { ru: 'программа', kk: 'бағдарлама', en: 'programme' },
  invitation: { ru: 'приглашение', kk: 'шақыру қағазы', en: 'invitation' },
  announcement: { ru: 'пресс-анонс', kk: 'баспасөз хабарландыруы', en: 'press announcement' },
  experts: { ru: 'эксперты', kk: 'сарапшылар', en: 'experts' },
  link: { ru: 'ссылка для входа', kk: 'кіру сілтемесі', en: 'link to join' },
  questions: { ru: 'вопросы', kk: 'сұрақтар', en: 'questions' },
  answers: { ru: 'ответы', kk: 'жауаптар', en: 'answers' },
  attendance: { ru: 'кто был', kk: 'кім болғаны', en: 'who was there' },
  decisions: { ru: 'решить, кто есть кто', kk: 'кім екенін анықтау', en: 'say who is who' },
  list: { ru: 'список участников', kk: 'қатысушылар тізімі', en: 'list of participants' },
  minutes: { ru: 'протокол', kk: 'хаттама', en: 'minutes' },
  press_release: { ru: 'пресс-релиз', kk: 'баспасөз релизі', en: 'press release' },
  presentation: { ru: 'презентация', kk: 'таныстырылым', en: 'presentation' },
  photo: { ru: 'фото', kk: 'фото', en: 'photo' },
  recording: { ru: 'запись', kk: 'жазба', en: 'recording' },
}
