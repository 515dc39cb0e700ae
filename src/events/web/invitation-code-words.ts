import type { Words } from '#platform/language.ts'
import type { invitationAnswers, invitationWays } from '../rules.ts'

/** How an invitation was made, what was answered, and who came by it. */
export const invitationWayWords: Readonly<Record<(typeof invitationWays)[number], Words>> = {
  letter: { ru: 'письмом', kk: 'хатпен', en: 'by letter' },
  email: { ru: 'по электронной почте', kk: 'электрондық поштамен', en: 'by e-mail' },
  messenger: { ru: 'в мессенджере', kk: 'мессенджермен', en: 'by messenger' },
  phone: { ru: 'по телефону', kk: 'телефонмен', en: 'by phone' },
  in_person: { ru: 'лично', kk: 'жеке', en: 'in person' },
}
export const answerWords: Readonly<Record<(typeof invitationAnswers)[number] | 'silent', Words>> = {
  comes: { ru: 'придут', kk: 'келеді', en: 'will come' },
  declines: { ru: 'не придут', kk: 'келмейді', en: 'won’t come' },
  silent: { ru: 'молчат', kk: 'жауап жоқ', en: 'silent' },
}
export const cameWords: Readonly<Record<'person' | 'other' | 'nobody', Words>> = {
  person: { ru: 'пришли', kk: 'келді', en: 'came' },
  other: { ru: 'пришёл другой', kk: 'басқасы келді', en: 'somebody else came' },
  nobody: { ru: 'не пришли', kk: 'келмеді', en: 'didn’t come' },
}
