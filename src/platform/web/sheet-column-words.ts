import { wordsOf } from './words.ts'

export const sheetColumnWords = wordsOf('kit.sheet-columns', {
  ru: {
    column: 'Столбец {n}',
    none: 'нет',
    remembered: 'Столбцы прочитаны как в прошлый раз.',
    recognised: 'Столбцы узнаны по названиям: проверьте.',
    new: 'Скажите, что в каком столбце: это запомнится.',
    changed:
      'Заголовки не те, что в прошлый раз: например, сменился язык. Было: {before}. Проверьте, что теперь в каком столбце.',
  },
  kk: {
    column: '{n}-баған',
    none: 'жоқ',
    remembered: 'Бағандар өткен жолғыдай оқылды.',
    recognised: 'Бағандар атауынан танылды: тексеріңіз.',
    new: 'Қай бағанда не екенін айтыңыз: бұл есте қалады.',
    changed:
      'Бағандардың атауы өткен жолғыдай емес: мысалы, тілі ауысқан. Бұрын: {before}. Енді қай бағанда не екенін тексеріңіз.',
  },
  en: {
    column: 'Column {n}',
    none: 'none',
    remembered: 'The columns were read as last time.',
    recognised: 'The columns were recognised by their names: check them.',
    new: 'Say which column is what: it is remembered.',
    changed:
      'The headings are not those of last time: perhaps the language changed. It was: {before}. Check which column is what now.',
  },
})
