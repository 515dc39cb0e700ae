import type { Words } from '#platform/language.ts'
import type { Basis, Lack, Role } from './rules.ts'

export const roleWords: Readonly<Record<Role, Words>> = {
  manager: { ru: 'руководитель проекта', kk: 'жоба жетекшісі', en: 'project manager' },
  coordinator: { ru: 'координатор', kk: 'үйлестіруші', en: 'coordinator' },
  accountant: { ru: 'бухгалтер', kk: 'бухгалтер', en: 'accountant' },
  lawyer: { ru: 'юрист', kk: 'заңгер', en: 'lawyer' },
  consultant: { ru: 'консультант', kk: 'кеңесші', en: 'consultant' },
  expert: { ru: 'эксперт', kk: 'сарапшы', en: 'expert' },
  lecturer: { ru: 'лектор', kk: 'дәріскер', en: 'lecturer' },
  editor: { ru: 'редактор', kk: 'редактор', en: 'editor' },
  animator: { ru: 'аниматор', kk: 'аниматор', en: 'animator' },
  smm: { ru: 'специалист по соцсетям', kk: 'әлеуметтік желі маманы', en: 'social media specialist' },
  other: { ru: 'другая роль', kk: 'басқа рөл', en: 'another role' },
}
export const basisWords: Readonly<Record<Basis, Words>> = {
  staff: { ru: 'в штате', kk: 'штатта', en: 'staff' },
  contract: { ru: 'по договору', kk: 'шарт бойынша', en: 'by contract' },
  volunteer: { ru: 'волонтёр', kk: 'волонтёр', en: 'volunteer' },
  delegated: { ru: 'направлен организацией', kk: 'ұйым жіберген', en: 'delegated by a body' },
}
export const lackWords: Readonly<Record<Lack, Words>> = {
  role: { ru: 'нет роли', kk: 'рөлі жоқ', en: 'no role' },
  contact: { ru: 'нет телефона', kk: 'телефоны жоқ', en: 'no phone' },
  agreement: { ru: 'нет соглашения', kk: 'келісімі жоқ', en: 'no agreement' },
  paper: { ru: 'соглашение не приложено', kk: 'келісім тіркелмеген', en: 'the agreement is not attached' },
  contribution: { ru: 'не сказано, чем помог', kk: 'немен көмектескені айтылмаған', en: 'no contribution told' },
  lesson: { ru: 'нет урока', kk: 'сабағы жазылмаған', en: 'no lesson' },
  continuation: { ru: 'не сказано, что дальше', kk: 'әрі қарай не болатыны айтылмаған', en: 'no continuation told' },
}
