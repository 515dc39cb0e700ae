import type { Words } from '#platform/language.ts'
import type { answers, origins, State } from './rules.ts'

export const originWords: Readonly<Record<(typeof origins)[number], Words>> = {
  hearing: { ru: 'слушания', kk: 'тыңдау', en: 'hearing' },
  action: { ru: 'акция', kk: 'акция', en: 'action' },
  survey: { ru: 'опрос', kk: 'сауалнама', en: 'survey' },
  journal: { ru: 'журнал приёма', kk: 'қабылдау журналы', en: 'reception journal' },
}
export const stateWords: Readonly<Record<State, Words>> = {
  unsent: { ru: 'не отправлена', kk: 'жіберілмеген', en: 'not sent' },
  waiting: { ru: 'ждём ответа', kk: 'жауап күтілуде', en: 'waiting' },
  overdue: { ru: 'ответ просрочен', kk: 'жауап мерзімі өтті', en: 'overdue' },
  answered: { ru: 'ответили', kk: 'жауап берді', en: 'answered' },
}
export const answerWords: Readonly<Record<(typeof answers)[number], Words>> = {
  accepted: { ru: 'принята', kk: 'қабылданды', en: 'accepted' },
  partly: { ru: 'принята частично', kk: 'ішінара қабылданды', en: 'accepted in part' },
  explained: { ru: 'дано разъяснение', kk: 'түсіндірме берілді', en: 'explained' },
  refused: { ru: 'отклонена', kk: 'қабылданбады', en: 'refused' },
}
