import type { Words } from '#platform/language.ts'
import type { PlacementKind, placementStates, StudentState } from './roster-contract.ts'

export const studentStateWords: Readonly<Record<StudentState, Words>> = {
  enrolled: { ru: 'Учится', kk: 'Оқып жүр', en: 'Learning' },
  completed: { ru: 'Завершил курс', kk: 'Курсты аяқтады', en: 'Completed' },
  left: { ru: 'Выбыл', kk: 'Шығып қалды', en: 'Left' },
}
export const placementKindWords: Readonly<Record<PlacementKind, Words>> = {
  practice: { ru: 'Практика', kk: 'Тәжірибе', en: 'Practice' },
  internship: { ru: 'Стажировка', kk: 'Тағылымдама', en: 'Internship' },
}
export const placementStateWords: Readonly<Record<(typeof placementStates)[number], Words>> = {
  applied: { ru: 'подано заявление', kk: 'өтініш берілді', en: 'applied' },
  agreed: { ru: 'согласовано', kk: 'келісілді', en: 'agreed' },
  placed: { ru: 'проходит', kk: 'өтіп жүр', en: 'placed' },
  finished: { ru: 'завершена', kk: 'аяқталды', en: 'finished' },
  dropped: { ru: 'не состоялась', kk: 'болмады', en: 'dropped' },
}
