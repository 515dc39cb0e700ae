import type { Words } from '#platform/language.ts'

/** What stands on a certificate, in both languages of the state. */
export const paperWords = {
  certificate: { ru: 'Сертификат', kk: 'Сертификат', en: 'Certificate' },
  certificates: { ru: 'Сертификаты', kk: 'Сертификаттар', en: 'Certificates' },
  certifies: { ru: 'настоящим подтверждается', kk: 'осымен расталады', en: 'this certifies' },
  head: { ru: 'Руководитель', kk: 'Басшы', en: 'Head' },
  verify: {
    ru: 'Проверить: номер и код на странице',
    kk: 'Тексеру: мына беттегі нөмір мен код арқылы',
    en: 'Verify by number and code at',
  },
} as const satisfies Record<string, Words>
