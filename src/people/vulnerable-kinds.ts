import type { Words } from '#platform/language.ts'

const housing = 'Закон РК «О жилищных отношениях», ст. 68'
const programme = 'Учёт программы'

/**
 * Socially vulnerable kinds (СУСН), many per person; another vocabulary than the status. `certainty` says how far the
 * source was checked: read in the law, not verified yet, or counted by the programme without being in the law's list.
 */
export const vulnerableKindList = [
  {
    code: 'war_veteran',
    source: housing,
    certainty: 'read',
    words: {
      ru: 'Ветеран Великой Отечественной войны',
      kk: 'Ұлы Отан соғысының ардагері',
      en: 'Veteran of the Second World War',
    },
  },
  {
    code: 'equated_veteran',
    source: housing,
    certainty: 'read',
    words: {
      ru: 'Приравнен по льготам к ветеранам ВОВ',
      kk: 'Жеңілдіктер бойынша ҰОС ардагерлеріне теңестірілген',
      en: 'Equated by benefits to war veterans',
    },
  },
  {
    code: 'combat_veteran',
    source: housing,
    certainty: 'read',
    words: {
      ru: 'Ветеран боевых действий на территории других государств',
      kk: 'Басқа мемлекеттердің аумағындағы ұрыс қимылдарының ардагері',
      en: 'Veteran of combat in other states',
    },
  },
  {
    code: 'disability_1_2',
    source: housing,
    certainty: 'read',
    words: { ru: 'Инвалидность 1 или 2 группы', kk: '1 немесе 2-топтағы мүгедектік', en: 'Disability of group 1 or 2' },
  },
  {
    code: 'disabled_child_family',
    source: housing,
    certainty: 'read',
    words: {
      ru: 'Семья с ребёнком с инвалидностью',
      kk: 'Мүгедектігі бар бала тәрбиелеп отырған отбасы',
      en: 'Family of a child with a disability',
    },
  },
  {
    code: 'chronic_illness',
    source: housing,
    certainty: 'read',
    words: { ru: 'Тяжёлое хроническое заболевание', kk: 'Созылмалы ауыр сырқат', en: 'Severe chronic illness' },
  },
  {
    code: 'age_pensioner',
    source: housing,
    certainty: 'read',
    words: { ru: 'Пенсионер по возрасту', kk: 'Жасына байланысты зейнеткер', en: 'Pensioner by age' },
  },
  {
    code: 'orphan',
    source: housing,
    certainty: 'read',
    words: {
      ru: 'Сирота или оставшийся без попечения родителей, до 29 лет',
      kk: 'Жетім немесе ата-анасының қамқорлығынсыз қалған, 29 жасқа дейін',
      en: 'Orphan or left without parental care, up to 29',
    },
  },
  {
    code: 'kandas',
    source: housing,
    certainty: 'read',
    words: { ru: 'Кандас', kk: 'Қандас', en: 'Kandas (ethnic returnee)' },
  },
  {
    code: 'disaster_homeless',
    source: housing,
    certainty: 'read',
    words: {
      ru: 'Лишился жилья из-за стихийного бедствия',
      kk: 'Табиғи апаттан баспанасынан айырылған',
      en: 'Lost the home in a disaster',
    },
  },
  {
    code: 'honoured_mother',
    source: housing,
    certainty: 'unverified',
    words: {
      ru: 'Мать с подвеской «Алтын алқа» или «Күміс алқа»',
      kk: '«Алтын алқа» немесе «Күміс алқа» иегері',
      en: 'Mother awarded Altyn or Kumis Alka',
    },
  },
  {
    code: 'large_family',
    source: housing,
    certainty: 'unverified',
    words: { ru: 'Многодетная семья', kk: 'Көпбалалы отбасы', en: 'Large family' },
  },
  {
    code: 'fallen_family',
    source: housing,
    certainty: 'unverified',
    words: {
      ru: 'Семья погибшего при исполнении обязанностей',
      kk: 'Қызметтік міндетін атқару кезінде қаза тапқан адамның отбасы',
      en: 'Family of somebody killed on duty',
    },
  },
  {
    code: 'incomplete_family',
    source: housing,
    certainty: 'unverified',
    words: { ru: 'Неполная семья', kk: 'Толық емес отбасы', en: 'One-parent family' },
  },
  {
    code: 'low_income',
    source: programme,
    certainty: 'programme',
    words: { ru: 'Малообеспеченный', kk: 'Аз қамтылған', en: 'Low income' },
  },
] as const satisfies readonly {
  code: string
  source: string
  certainty: 'read' | 'unverified' | 'programme'
  words: Words
}[]

export type VulnerableKind = (typeof vulnerableKindList)[number]['code']
export const vulnerableKinds = vulnerableKindList.map(({ code }) => code) as [VulnerableKind, ...VulnerableKind[]]

export const vulnerableKindWords = Object.fromEntries(
  vulnerableKindList.map(({ code, words }) => [code, words]),
) as Record<VulnerableKind, Words>
