import type { Words } from '#platform/language.ts'
import { useLanguage } from '#platform/web/language.ts'
import type { ChangingField } from '../history-contract.ts'

/** What the columns of an entry are called, in its forms, in its drawer and in its history. */
export const fieldWords: Readonly<Record<ChangingField, Words>> = {
  receivedOn: { ru: 'Дата приёма', kk: 'Қабылдау күні', en: 'Day of reception' },
  receivedAt: { ru: 'Время', kk: 'Уақыты', en: 'Time' },
  receptionDay: { ru: 'Единый день', kk: 'Бірыңғай күн', en: 'Unified day' },
  channel: { ru: 'Как обратились', kk: 'Қалай жүгінді', en: 'Channel' },
  person: { ru: 'Посетитель', kk: 'Келуші', en: 'Visitor' },
  matter: { ru: 'Дело', kk: 'Іс', en: 'Matter' },
  sex: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
  age: { ru: 'Возраст', kk: 'Жасы', en: 'Age' },
  socialStatus: { ru: 'Социальный статус', kk: 'Әлеуметтік мәртебесі', en: 'Social status' },
  district: { ru: 'Город или район', kk: 'Қаласы немесе ауданы', en: 'City or district' },
  vulnerableKinds: {
    ru: 'Социально уязвимые категории',
    kk: 'Әлеуметтік осал санаттары',
    en: 'Socially vulnerable kinds',
  },
  language: { ru: 'Язык беседы', kk: 'Әңгіме тілі', en: 'Language of the talk' },
  topic: { ru: 'Тема', kk: 'Тақырыбы', en: 'Topic' },
  institution: { ru: 'Организация справочника', kk: 'Анықтамалықтағы ұйым', en: 'Institution of the directory' },
  otherParty: { ru: 'Вторая сторона', kk: 'Екінші тарап', en: 'Other party' },
  otherPartyBin: { ru: 'БИН', kk: 'БСН', en: 'BIN' },
  amountTenge: { ru: 'Сумма спора', kk: 'Дау сомасы', en: 'Amount in dispute' },
  question: { ru: 'С чем обратились', kk: 'Қандай мәселемен жүгінді', en: 'What they came about' },
  answer: { ru: 'Что ответили', kk: 'Қандай жауап берілді', en: 'What was answered' },
  help: { ru: 'Какая помощь оказана', kk: 'Қандай көмек көрсетілді', en: 'Help given' },
  lawyer: { ru: 'Кто отвечал', kk: 'Кім жауап берді', en: 'Who answered' },
  controlOn: { ru: 'Контрольная дата', kk: 'Бақылау күні', en: 'Control date' },
  outcome: { ru: 'Исход', kk: 'Нәтижесі', en: 'Outcome' },
  returnedTenge: { ru: 'Возвращено гражданину', kk: 'Азаматқа қайтарылды', en: 'Returned to the citizen' },
  closedOn: { ru: 'Когда закрыта', kk: 'Қашан жабылды', en: 'Closed on' },
  annulledOn: { ru: 'Аннулирована', kk: 'Күші жойылды', en: 'Annulled' },
  leftOut: { ru: 'Не учитывается', kk: 'Есептелмейді', en: 'Left out' },
  leftOutOf: { ru: 'Какую запись повторяет', kk: 'Қай жазбаны қайталайды', en: 'Which entry it repeats' },
}

export type FieldLabel = (field: ChangingField) => string

export function useFieldLabel(): FieldLabel {
  const language = useLanguage()
  return (field: ChangingField) => fieldWords[field][language]
}
