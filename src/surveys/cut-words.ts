import type { Words } from '#platform/language.ts'

export const wordOfSex = {
  female: { ru: 'Женщины', kk: 'Әйелдер', en: 'Women' },
  male: { ru: 'Мужчины', kk: 'Ерлер', en: 'Men' },
} as const satisfies Record<string, Words>
export const unsaid: Words = { ru: 'Не указано', kk: 'Көрсетілмеген', en: 'Not stated' }
