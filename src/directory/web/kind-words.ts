import type { Words } from '#platform/language.ts'
import type { InstitutionKind } from '../contract.ts'

/** What an institution is, in the words of the office. */
export const kindWords: Record<InstitutionKind, Words> = {
  state_body: { ru: 'Государственный орган', kk: 'Мемлекеттік орган', en: 'State body' },
  akimat: { ru: 'Акимат', kk: 'Әкімдік', en: 'Akimat' },
  university: { ru: 'Университет', kk: 'Университет', en: 'University' },
  college: { ru: 'Колледж', kk: 'Колледж', en: 'College' },
  school: { ru: 'Школа', kk: 'Мектеп', en: 'School' },
  company: { ru: 'Компания (АО, ТОО, ИП)', kk: 'Компания (АҚ, ЖШС, ЖК)', en: 'Company' },
  ngo: { ru: 'НПО', kk: 'ҮЕҰ', en: 'NGO' },
  party: { ru: 'Партия', kk: 'Партия', en: 'Party' },
  trade_union: { ru: 'Профсоюз', kk: 'Кәсіподақ', en: 'Trade union' },
  chamber: { ru: 'Палата', kk: 'Палата', en: 'Chamber' },
  youth_centre: { ru: 'Молодёжный центр', kk: 'Жастар орталығы', en: 'Youth centre' },
  network: { ru: 'Социальная сеть', kk: 'Әлеуметтік желі', en: 'Social network' },
  radio: { ru: 'Радио', kk: 'Радио', en: 'Radio' },
  tv: { ru: 'Телеканал', kk: 'Телеарна', en: 'TV channel' },
  newspaper: { ru: 'Газета', kk: 'Газет', en: 'Newspaper' },
  site: { ru: 'Сайт', kk: 'Сайт', en: 'Site' },
}
