import type { Words } from '#platform/language.ts'
import type { RateCode } from './rates.ts'

/** What is paid on wages, in words; after a dash what the bound is of. */
export const rateWords: Readonly<Record<RateCode, Words>> = {
  minimum_wage: {
    ru: 'минимальная заработная плата (МЗП)',
    kk: 'ең төмен жалақы (ЕТЖ)',
    en: 'minimum wage',
  },
  pension: {
    ru: 'пенсионные взносы работника (ОПВ)',
    kk: 'жұмыскердің зейнетақы жарналары (МЗЖ)',
    en: 'pension contribution of the worker',
  },
  pension_most: {
    ru: 'пенсионные взносы – верхний предел дохода',
    kk: 'зейнетақы жарналары – кірістің жоғарғы шегі',
    en: 'pension contribution – most wage',
  },
  own_medical: {
    ru: 'взносы работника на медстрахование (ВОСМС)',
    kk: 'жұмыскердің медициналық сақтандыру жарналары (МӘМСЖ)',
    en: 'medical insurance paid by the worker',
  },
  own_medical_most: {
    ru: 'взносы работника на медстрахование – верхний предел дохода',
    kk: 'жұмыскердің медициналық сақтандыру жарналары – кірістің жоғарғы шегі',
    en: 'medical insurance paid by the worker – most wage',
  },
  social_tax: { ru: 'социальный налог (СН)', kk: 'әлеуметтік салық (ӘС)', en: 'social tax' },
  social_tax_least: {
    ru: 'социальный налог – наименьшая база',
    kk: 'әлеуметтік салық – ең аз база',
    en: 'social tax – least base',
  },
  social_contributions: {
    ru: 'социальные отчисления (СО)',
    kk: 'әлеуметтік аударымдар (ӘА)',
    en: 'social contributions',
  },
  social_contributions_least: {
    ru: 'социальные отчисления – наименьшая база',
    kk: 'әлеуметтік аударымдар – ең аз база',
    en: 'social contributions – least base',
  },
  social_contributions_most: {
    ru: 'социальные отчисления – наибольшая база',
    kk: 'әлеуметтік аударымдар – ең көп база',
    en: 'social contributions – most base',
  },
  medical_insurance: {
    ru: 'отчисления работодателя на медстрахование (ОСМС)',
    kk: 'жұмыс берушінің медициналық сақтандыру аударымдары (МӘМСА)',
    en: 'medical insurance paid by the employer',
  },
  medical_insurance_most: {
    ru: 'отчисления на медстрахование – верхний предел дохода',
    kk: 'медициналық сақтандыру аударымдары – кірістің жоғарғы шегі',
    en: 'medical insurance paid by the employer – most wage',
  },
}
