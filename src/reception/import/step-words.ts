import type { Words } from '#platform/language.ts'

/** What the background work of an import is about, while one waits. */
export const steps = {
  reading: { ru: 'Читаем книгу', kk: 'Кітап оқылуда', en: 'Reading the workbook' },
  understanding: { ru: 'Разбираем строки', kk: 'Жолдар талдануда', en: 'Understanding the rows' },
  comparing: {
    ru: 'Сверяем с журналом и карточками',
    kk: 'Журналмен және карточкалармен салыстырылуда',
    en: 'Comparing with the journal and the cards',
  },
  layingOut: { ru: 'Готовим проверку', kk: 'Тексеру дайындалуда', en: 'Laying out the check' },
  cards: { ru: 'Заводим карточки', kk: 'Карточкалар ашылуда', en: 'Making cards' },
  lines: { ru: 'Записываем в журнал', kk: 'Журналға жазылуда', en: 'Writing into the journal' },
  ending: { ru: 'Заканчиваем', kk: 'Аяқталуда', en: 'Finishing' },
} as const satisfies Record<string, Words>
