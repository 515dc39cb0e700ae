import type { Unit } from '#platform/fact.ts'
import type { Words } from '#platform/language.ts'
import type { EffectKey } from './plan-contract.ts'

/** The nine effects as the operator's form names them, each with its unit. */
export const effectWords: Readonly<Record<EffectKey, { readonly unit: Unit; readonly words: Words }>> = {
  direct_beneficiaries: {
    unit: 'person',
    words: {
      ru: 'Количество прямых бенефициаров (из них социально-уязвимые категории населения)',
      kk: 'Тікелей бенефициарлар саны (оның ішінде халықтың әлеуметтік осал санаттары)',
      en: 'Number of direct beneficiaries (of them socially vulnerable)',
    },
  },
  indirect_beneficiaries: {
    unit: 'person',
    words: {
      ru: 'Количество косвенных бенефициаров (за счет освещения в СМИ)',
      kk: 'Жанама бенефициарлар саны (БАҚ-та жариялау есебінен)',
      en: 'Number of indirect beneficiaries (through the media)',
    },
  },
  staff: {
    unit: 'person',
    words: { ru: 'Количество штатных работников', kk: 'Штаттық қызметкерлер саны', en: 'Number of staff' },
  },
  engaged_specialists: {
    unit: 'person',
    words: {
      ru: 'Количество привлеченных специалистов (из них социально-уязвимые категории населения)',
      kk: 'Тартылған мамандар саны (оның ішінде халықтың әлеуметтік осал санаттары)',
      en: 'Number of engaged specialists (of them socially vulnerable)',
    },
  },
  ngos_reached: {
    unit: 'organisation',
    words: { ru: 'Количество охваченных НПО', kk: 'Қамтылған ҮЕҰ саны', en: 'Number of NGOs reached' },
  },
  payroll: {
    unit: 'KZT',
    words: {
      ru: 'Фонд оплаты труда от общей суммы гранта',
      kk: 'Гранттың жалпы сомасынан еңбекақы төлеу қоры',
      en: 'Payroll out of the grant',
    },
  },
  taxes: {
    unit: 'KZT',
    words: {
      ru: 'Налоги (СН, СО, ОСМС только штатных сотрудников)',
      kk: 'Салықтар (тек штаттық қызметкерлердің ӘС, ӘА, МӘМС)',
      en: 'Taxes (social tax, social contributions, medical insurance; staff only)',
    },
  },
  purchases: {
    unit: 'KZT',
    words: {
      ru: 'Вклад в экономику (покупка товаров и услуг)',
      kk: 'Экономикаға қосқан үлес (тауарлар мен қызметтерді сатып алу)',
      en: 'Contribution to the economy (goods and services bought)',
    },
  },
  partners: {
    unit: 'organisation',
    words: {
      ru: 'Количество партнеров социального проекта (юридические и/или физические лица)',
      kk: 'Әлеуметтік жоба серіктестерінің саны (заңды және/немесе жеке тұлғалар)',
      en: 'Number of partners of the project (organisations and persons)',
    },
  },
}
