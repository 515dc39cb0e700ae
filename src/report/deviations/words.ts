import type { Words } from '#platform/language.ts'

export const deviationWords = {
  activity: { ru: 'Мероприятие {number}. {title}', kk: '{number}-іс-шара. {title}', en: 'Activity {number}. {title}' },
  held: { ru: '{form}, встреч: {events}', kk: '{form}, кездесулер саны – {events}', en: '{form}, meetings: {events}' },
  in_person: { ru: 'на месте', kk: 'жергілікті жерде', en: 'on the spot' },
  online: { ru: 'онлайн', kk: 'онлайн', en: 'online' },
  form: { ru: 'формат', kk: 'өткізу түрі', en: 'format' },
  days: { ru: 'дата', kk: 'күні', en: 'date' },
  place: { ru: 'место', kk: 'орны', en: 'place' },
  budget: { ru: 'строка бюджета', kk: 'бюджет жолы', en: 'budget line' },
  fact: { ru: 'число', kk: 'сан', en: 'number' },
  named: { ru: '{label} ({kind})', kk: '{label} ({kind})', en: '{label} ({kind})' },
  instead: { ru: 'Замена: {what}', kk: 'Орнына: {what}', en: 'Instead: {what}' },
} as const satisfies Record<string, Words>

/** The completeness column: derived, so that «fully» can't be said of what isn't. */
export const completenessWords = {
  full: { ru: 'Полностью выполнено', kk: 'Толық орындалды', en: 'Done in full' },
  except: {
    ru: 'Выполнено, кроме: {labels} (см. обоснования отклонений)',
    kk: 'Мыналардан басқасы орындалды: {labels} (ауытқулардың негіздемесін қараңыз)',
    en: 'Done except: {labels} (see the reasons for deviations)',
  },
  unknown: {
    ru: 'Нет данных: {labels}',
    kk: 'Дерек жоқ: {labels}',
    en: 'Not known: {labels}',
  },
  nothing: { ru: 'Показателей нет', kk: 'Көрсеткіштер жоқ', en: 'Nothing was promised in numbers' },
  under_way: { ru: 'Выполняется', kk: 'Орындалуда', en: 'Under way' },
  to_come: { ru: 'Ещё не началось', kk: 'Әлі басталған жоқ', en: 'Not begun yet' },
} as const satisfies Record<string, Words>
