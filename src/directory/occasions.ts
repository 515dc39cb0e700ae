import type { Words } from '#platform/language.ts'

/** Why a day is special, by the law on holidays and by decrees; an organisation may write words of its own instead. */
export const occasions = {
  new_year: { ru: 'Новый год', kk: 'Жаңа жыл', en: 'New Year' },
  christmas: { ru: 'Православное Рождество', kk: 'Православиелік Рождество', en: 'Orthodox Christmas' },
  women: { ru: 'Международный женский день', kk: 'Халықаралық әйелдер күні', en: 'International Women’s Day' },
  nauryz: { ru: 'Наурыз мейрамы', kk: 'Наурыз мейрамы', en: 'Nauryz' },
  unity: {
    ru: 'Праздник единства народа Казахстана',
    kk: 'Қазақстан халқының бірлігі мерекесі',
    en: 'Unity Day of the People of Kazakhstan',
  },
  defender: { ru: 'День защитника Отечества', kk: 'Отан қорғаушы күні', en: 'Defender of the Fatherland Day' },
  victory: { ru: 'День Победы', kk: 'Жеңіс күні', en: 'Victory Day' },
  capital: { ru: 'День столицы', kk: 'Астана күні', en: 'Capital Day' },
  constitution: { ru: 'День Конституции', kk: 'Конституция күні', en: 'Constitution Day' },
  republic: { ru: 'День Республики', kk: 'Республика күні', en: 'Republic Day' },
  first_president: { ru: 'День Первого Президента', kk: 'Тұңғыш Президент күні', en: 'First President’s Day' },
  independence: { ru: 'День Независимости', kk: 'Тәуелсіздік күні', en: 'Independence Day' },
  kurban_ait: { ru: 'Первый день Курбан айта', kk: 'Құрбан айттың бірінші күні', en: 'First day of Kurban Ait' },
  moved: {
    ru: 'Выходной за праздник, совпавший с выходным',
    kk: 'Демалыс күнге тұспа-тұс келген мереке үшін демалыс',
    en: 'Day off for a holiday that fell on a weekend',
  },
  transferred: {
    ru: 'Перенос по решению Правительства',
    kk: 'Үкімет шешімімен ауыстырылған күн',
    en: 'Moved by a decree of the Government',
  },
} as const satisfies Record<string, Words>
export type Occasion = keyof typeof occasions

const named: Readonly<Record<string, Words>> = occasions

/** What a day is called; words that the organisation wrote are the same in every language. */
export const occasionWords = (occasion: string): Words =>
  named[occasion] ?? { ru: occasion, kk: occasion, en: occasion }
