import type { Words } from '#platform/language.ts'
import type { Role } from '#platform/permissions.ts'

export const roleWords: Readonly<Record<Role, Words>> = {
  chair: { ru: 'Руководитель', kk: 'Басшы', en: 'Head' },
  coordinator: { ru: 'Координатор', kk: 'Үйлестіруші', en: 'Coordinator' },
  lawyer: { ru: 'Юрист', kk: 'Заңгер', en: 'Lawyer' },
  editor: { ru: 'Редактор', kk: 'Редактор', en: 'Editor' },
  accountant: { ru: 'Бухгалтер', kk: 'Бухгалтер', en: 'Accountant' },
  teacher: { ru: 'Преподаватель', kk: 'Оқытушы', en: 'Teacher' },
  intern: { ru: 'Стажёр', kk: 'Тағылымгер', en: 'Intern' },
  monitor: { ru: 'Монитор грантодателя', kk: 'Грант берушінің мониторы', en: "Grantor's monitor" },
}
