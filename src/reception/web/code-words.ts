import type { Words } from '#platform/language.ts'
import type { channels, helpKinds, outcomes } from '../codes.ts'
import type { states } from '../contract.ts'
import type { entryActions } from '../history-contract.ts'
import type { stepKinds } from '../matter-contract.ts'
import type { dayModes } from '../office-contract.ts'
import type { uncountedReasons } from '../rules.ts'

/** The office's words for what the journal keeps as codes. */
type Book<Codes extends readonly string[]> = Readonly<Record<Codes[number], Words>>

export const channelWords: Book<typeof channels> = {
  in_person: { ru: 'Лично', kk: 'Кабинетте', en: 'In person' },
  phone: { ru: 'Телефон', kk: 'Телефон', en: 'Phone' },
  messenger: { ru: 'Мессенджер', kk: 'Мессенджер', en: 'Messenger' },
  video: { ru: 'Видео', kk: 'Бейне', en: 'Video' },
  visit: { ru: 'Выезд', kk: 'Көшпелі', en: 'Visit' },
}

export const helpWords: Book<typeof helpKinds> = {
  oral_advice: { ru: 'Устная консультация', kk: 'Ауызша кеңес', en: 'Oral advice' },
  claim: { ru: 'Претензия', kk: 'Наразылық (претензия)', en: 'Claim to the seller' },
  complaint: { ru: 'Жалоба', kk: 'Шағым', en: 'Complaint' },
  lawsuit: { ru: 'Исковое заявление', kk: 'Талап қою арызы', en: 'Statement of claim' },
  settlement: { ru: 'Мировое соглашение', kk: 'Татуласу келісімі', en: 'Settlement' },
  representation: { ru: 'Представительство', kk: 'Өкілдік ету', en: 'Representation' },
}

export const outcomeWords: Book<typeof outcomes> = {
  refund_full: { ru: 'Деньги возвращены полностью', kk: 'Ақша толық қайтарылды', en: 'Money returned in full' },
  refund_part: { ru: 'Деньги возвращены частично', kk: 'Ақша ішінара қайтарылды', en: 'Money returned in part' },
  replaced: { ru: 'Товар заменён', kk: 'Тауар ауыстырылды', en: 'Goods replaced' },
  repaired: { ru: 'Недостаток устранён', kk: 'Кемшілік жойылды', en: 'Defect repaired' },
  explained: { ru: 'Разъяснено', kk: 'Түсіндірілді', en: 'Explained' },
  drafted: { ru: 'Составлен документ', kk: 'Құжат дайындалды', en: 'Document drafted' },
  forwarded: { ru: 'Направлено в другой орган', kk: 'Басқа органға жіберілді', en: 'Forwarded to another body' },
  settled: { ru: 'Стороны договорились', kk: 'Тараптар келісті', en: 'Settled between the parties' },
  refused: { ru: 'Вторая сторона отказала', kk: 'Екінші тарап бас тартты', en: 'Refused by the other party' },
  inspection: {
    ru: 'Проверка, предписание или штраф',
    kk: 'Тексеру, нұсқама немесе айыппұл',
    en: 'Inspection, order or fine',
  },
  court: { ru: 'Решение суда', kk: 'Сот шешімі', en: 'Court decision' },
}

export const stateWords: Book<typeof states> = {
  open: { ru: 'открытые', kk: 'ашық', en: 'open' },
  overdue: { ru: 'просроченные', kk: 'мерзімі өткен', en: 'overdue' },
  closed: { ru: 'закрытые', kk: 'жабылған', en: 'closed' },
  counted: { ru: 'учитываемые', kk: 'есептелетін', en: 'counted' },
  left_out: { ru: 'не учитываемые', kk: 'есептелмейтін', en: 'left out' },
  annulled: { ru: 'аннулированные', kk: 'күші жойылған', en: 'annulled' },
}

/** Why a line is in no figure. */
export const uncountedWords: Book<typeof uncountedReasons> = {
  outside_period: { ru: 'вне срока программы', kk: 'бағдарлама мерзімінен тыс', en: 'outside the programme’s period' },
  annulled: { ru: 'аннулирована', kk: 'күші жойылған', en: 'annulled' },
  test: { ru: 'пробная запись', kk: 'сынама жазба', en: 'test entry' },
  duplicate: { ru: 'повтор другой записи', kk: 'басқа жазбаның қайталануы', en: 'duplicate of another entry' },
  no_answer: { ru: 'нет ответа', kk: 'жауап жоқ', en: 'no answer yet' },
}

export const stepKindWords: Book<typeof stepKinds> = {
  call: { ru: 'Звонок', kk: 'Қоңырау', en: 'Call' },
  letter: { ru: 'Письмо', kk: 'Хат', en: 'Letter' },
  paper: { ru: 'Документ', kk: 'Құжат', en: 'Paper' },
  note: { ru: 'Заметка', kk: 'Жазба', en: 'Note' },
}

export const modeWords: Book<typeof dayModes> = {
  in_person: { ru: 'Лично', kk: 'Кабинетте', en: 'In person' },
  phone: { ru: 'По телефону', kk: 'Телефонмен', en: 'By phone' },
  online: { ru: 'Онлайн', kk: 'Онлайн', en: 'Online' },
  mixed: { ru: 'Смешанно', kk: 'Аралас', en: 'Mixed' },
}

export const languageWords: Book<['ru', 'kk', 'en']> = {
  ru: { ru: 'русский', kk: 'орыс тілі', en: 'Russian' },
  kk: { ru: 'казахский', kk: 'қазақ тілі', en: 'Kazakh' },
  en: { ru: 'английский', kk: 'ағылшын тілі', en: 'English' },
}

/** Filters and keys of pictures: what is not known, and what there is none of. */
export const unknownWords: Words = { ru: 'не указано', kk: 'көрсетілмеген', en: 'not stated' }
export const noneWords: Words = { ru: 'нет', kk: 'жоқ', en: 'none' }

/** Steps of an entry as its history tells them. */
export const stepWords: Book<typeof entryActions> = {
  register: { ru: 'внесена в журнал', kk: 'журналға енгізілді', en: 'registered' },
  correct: { ru: 'исправлена', kk: 'түзетілді', en: 'corrected' },
  close: { ru: 'закрыта', kk: 'жабылды', en: 'closed' },
  reopen: { ru: 'открыта снова', kk: 'қайта ашылды', en: 'reopened' },
  exclude: { ru: 'исключена из подсчёта', kk: 'есептен шығарылды', en: 'left out of the count' },
  include: { ru: 'снова учитывается', kk: 'қайта есептеледі', en: 'counted again' },
  annul: { ru: 'аннулирована', kk: 'күші жойылды', en: 'annulled' },
}
