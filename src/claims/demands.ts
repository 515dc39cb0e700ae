import type { Words } from '#platform/language.ts'
import type { Sphere } from './spheres.ts'

type Demand = {
  /** Article of law No 274-IV that gives the choice; null where it is not known for sure, and then none is printed. */
  readonly article: string | null
  readonly spheres: readonly Sphere[]
  readonly words: Words
}

const services = ['building_repair', 'household_service', 'utilities', 'tickets', 'other_service'] as const
const goods = ['defective_goods', 'online_shop'] as const

/** What a citizen can demand, as the law lets them choose. An own wording is always possible beside it. */
export const demands = {
  price_cut: {
    article: '15',
    spheres: goods,
    words: {
      ru: 'соразмерно уменьшить покупную цену',
      kk: 'сатып алу бағасын мөлшерлес азайту',
      en: 'reduce the price accordingly',
    },
  },
  free_repair: {
    article: '15',
    spheres: goods,
    words: {
      ru: 'безвозмездно устранить недостатки товара',
      kk: 'тауардың кемшіліктерін тегін жою',
      en: 'repair the goods free of charge',
    },
  },
  repair_cost: {
    article: '15',
    spheres: goods,
    words: {
      ru: 'возместить расходы на устранение недостатков',
      kk: 'кемшіліктерді жоюға жұмсалған шығыстарды өтеу',
      en: 'refund the cost of one’s own repair',
    },
  },
  same_model: {
    article: '15',
    spheres: goods,
    words: {
      ru: 'заменить на товар той же марки и модели',
      kk: 'сол маркалы және сол модельді тауарға ауыстыру',
      en: 'replace by goods of the same model',
    },
  },
  other_model: {
    article: '15',
    spheres: goods,
    words: {
      ru: 'заменить на товар другой модели с перерасчётом цены',
      kk: 'бағасын қайта есептей отырып, басқа модельді тауарға ауыстыру',
      en: 'replace by another model, the price recalculated',
    },
  },
  cancel_refund: {
    article: '15',
    spheres: goods,
    words: {
      ru: 'расторгнуть договор и вернуть уплаченные деньги',
      kk: 'шартты бұзып, төленген ақшаны қайтару',
      en: 'cancel the contract and refund the money',
    },
  },
  exchange: {
    article: '30',
    spheres: ['proper_quality'],
    words: {
      ru: 'обменять товар надлежащего качества',
      kk: 'сапасы тиісті тауарды айырбастау',
      en: 'exchange goods of proper quality',
    },
  },
  return_refund: {
    article: '30',
    spheres: ['proper_quality', 'online_shop'],
    words: {
      ru: 'принять товар надлежащего качества и вернуть деньги',
      kk: 'сапасы тиісті тауарды қабылдап, ақшаны қайтару',
      en: 'take goods of proper quality back and refund the money',
    },
  },
  redo: {
    article: null,
    spheres: services,
    words: {
      ru: 'безвозмездно устранить недостатки работы или услуги',
      kk: 'жұмыстың немесе қызметтің кемшіліктерін тегін жою',
      en: 'put the work or service right free of charge',
    },
  },
  service_price_cut: {
    article: null,
    spheres: services,
    words: {
      ru: 'уменьшить цену работы или услуги',
      kk: 'жұмыстың немесе қызметтің бағасын азайту',
      en: 'reduce the price of the work or service',
    },
  },
  service_refund: {
    article: null,
    spheres: services,
    words: {
      ru: 'вернуть деньги за работу или услугу',
      kk: 'жұмыс немесе қызмет үшін төленген ақшаны қайтару',
      en: 'refund the money for the work or service',
    },
  },
  recalculation: {
    article: null,
    spheres: ['utilities'],
    words: { ru: 'сделать перерасчёт', kk: 'қайта есептеу жүргізу', en: 'recalculate the charge' },
  },
  losses: {
    article: null,
    spheres: [...goods, ...services, 'proper_quality'],
    words: { ru: 'возместить убытки', kk: 'шығынды өтеу', en: 'make good the losses' },
  },
  penalty: {
    article: null,
    spheres: [...goods, ...services, 'proper_quality'],
    words: { ru: 'выплатить неустойку', kk: 'тұрақсыздық айыбын төлеу', en: 'pay the penalty' },
  },
  moral_damage: {
    article: '21',
    spheres: [...goods, ...services, 'proper_quality'],
    words: { ru: 'компенсировать моральный вред', kk: 'моральдық зиянды өтеу', en: 'compensate moral damage' },
  },
  regulator_check: {
    article: null,
    spheres: ['financial'],
    words: {
      ru: 'проверить действия финансовой организации',
      kk: 'қаржы ұйымының әрекеттерін тексеру',
      en: 'examine what the financial organisation did',
    },
  },
} as const satisfies Record<string, Demand>

export type DemandCode = keyof typeof demands
export const demandCodes = Object.keys(demands) as [DemandCode, ...DemandCode[]]

/** The choices that the law offers in such a dispute, in its order. */
export const demandsOf = (sphere: Sphere): DemandCode[] =>
  demandCodes.filter(code => (demands[code].spheres as readonly Sphere[]).includes(sphere))

/** «ст. 15, 30»: what a paper refers to. Articles that are not known for sure are not named. */
export const articlesOf = (codes: readonly DemandCode[]): string[] => [
  ...new Set(codes.flatMap(code => demands[code].article ?? [])),
]
