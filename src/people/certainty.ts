import type { Words } from '#platform/language.ts'

/** How sure a card is one person, and no other card is the same. Worked out by the database: `persons.identified`. */
export const certainties = ['identified', 'probable'] as const
export type Certainty = (typeof certainties)[number]

export const certaintyWords: Readonly<Record<Certainty, Words>> = {
  identified: { ru: 'Установленные', kk: 'Анықталған', en: 'Identified' },
  probable: { ru: 'Вероятные', kk: 'Ықтимал', en: 'Probable' },
}

/** The rule, as it stands beside the numbers. */
export const certaintyRule: Words = {
  ru: 'Установленные – карточки с ИИН, либо с фамилией и именем и к ним с датой рождения или телефоном; вероятные – остальные карточки; обращения без карточки – обращения, а не люди.',
  kk: 'Анықталған – ЖСН бар немесе тегі мен атына қоса туған күні не телефоны бар карточкалар; ықтимал – қалған карточкалар; карточкасыз өтініштер – өтініш, адам емес.',
  en: 'Identified: cards with an IIN, or with surname and given name and besides a date of birth or a phone; probable: the other cards; contacts without a card are contacts, not people.',
}
