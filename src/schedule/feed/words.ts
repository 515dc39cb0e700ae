import type { Words } from '#platform/language.ts'

/** What calendars of telephones say. */
export const feedWords = {
  appointment: {
    ru: 'Приём {at}, запись № {number}',
    kk: 'Қабылдау {at}, № {number}',
    en: 'Appointment {at}, No {number}',
  },
  hours: {
    ru: 'Часы приёма: {office}, {mode}',
    kk: 'Қабылдау сағаттары: {office}, {mode}',
    en: 'Hours: {office}, {mode}',
  },
  shut: { ru: 'Приёма нет: {office} ({why})', kk: 'Қабылдау жоқ: {office} ({why})', en: 'Closed: {office} ({why})' },
  ofLawyer: { ru: 'Приём: {name}', kk: 'Қабылдау: {name}', en: 'Appointments: {name}' },
  holiday: { ru: 'праздник', kk: 'мереке', en: 'holiday' },
  quarantine: { ru: 'карантин', kk: 'карантин', en: 'quarantine' },
  online: { ru: 'онлайн-режим', kk: 'онлайн режимі', en: 'online mode' },
  closed: { ru: 'закрыто', kk: 'жабық', en: 'closed' },
  other_hours: { ru: 'другие часы', kk: 'басқа сағаттар', en: 'other hours' },
} as const satisfies Record<string, Words>
