import type { Words } from '#platform/language.ts'
import type { Cause, LineDeviation, LineKind } from './rules.ts'

export const lineKindWords: Readonly<Record<LineKind, Words>> = {
  payroll: { ru: 'оплата труда', kk: 'еңбекақы', en: 'wages' },
  taxes: { ru: 'налоги и отчисления', kk: 'салықтар мен аударымдар', en: 'taxes and contributions' },
  purchases: { ru: 'товары и услуги', kk: 'тауарлар мен қызметтер', en: 'goods and services' },
  reserve: { ru: 'резерв', kk: 'резерв', en: 'reserve' },
}
export const causeWords: Readonly<Record<Cause, Words>> = {
  travel: { ru: 'выезды', kk: 'сапарлар', en: 'travel' },
  targeting: { ru: 'таргетированная реклама', kk: 'таргеттелген жарнама', en: 'targeted advertising' },
  handouts: { ru: 'раздаточный материал', kk: 'таратпа материал', en: 'handouts' },
  idle_days: { ru: 'дни простоя', kk: 'бос тұрған күндер', en: 'idle days' },
  price: { ru: 'цена ниже, чем в смете', kk: 'сметадағыдан төмен баға', en: 'price below the budget’s' },
  unspent_reserve: { ru: 'резерв не понадобился', kk: 'резерв қажет болмады', en: 'the reserve was not needed' },
  other: { ru: 'другое', kk: 'басқа', en: 'other' },
}
export const deviationWords: Readonly<Record<LineDeviation['kind'], Words>> = {
  overspent_without_consent: {
    ru: 'перерасход без согласия оператора',
    kk: 'оператордың келісімінсіз артық жұмсалған',
    en: 'overspent without the operator’s consent',
  },
  overspent_without_reason: {
    ru: 'перерасход без объяснения',
    kk: 'артық жұмсалғаны түсіндірілмеген',
    en: 'overspent without a reason',
  },
  saving_without_cause: {
    ru: 'экономия без причины',
    kk: 'үнемнің себебі көрсетілмеген',
    en: 'a saving without a cause',
  },
}
