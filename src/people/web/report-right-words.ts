import type { Words } from '#platform/language.ts'
import type { Permission } from '#platform/permissions.ts'

/** Rights on the report, its annexes and its numbers. */
export const reportRightWords = {
  'report.bundle.make': {
    ru: 'Собирать комплект приложений',
    kk: 'Қосымшалар жинағын құрастыру',
    en: 'Put the annexes into one file',
  },
  'report.bundle.read': {
    ru: 'Скачивать комплект приложений',
    kk: 'Қосымшалар жинағын жүктеп алу',
    en: 'Download the bundle of annexes',
  },
  'report.form.write': { ru: 'Менять форму отчёта', kk: 'Есеп нысанын өзгерту', en: "Change the report's form" },
  'report.inventory.export': {
    ru: 'Выгружать опись приложений',
    kk: 'Қосымшалар тізімдемесін шығару',
    en: 'Export the inventory of the annexes',
  },
  'report.ledger.export': {
    ru: 'Выгружать реестр чисел',
    kk: 'Сандар тізілімін шығару',
    en: 'Export the ledger of numbers',
  },
  'report.model.read': {
    ru: 'Смотреть план, факт и отчёт',
    kk: 'Жоспарды, нақтыны және есепті қарау',
    en: 'See plan, fact and report',
  },
  'report.text.write': { ru: 'Писать тексты отчёта', kk: 'Есеп мәтіндерін жазу', en: "Write the report's texts" },
  'report.value.state': {
    ru: 'Указывать значения с источником',
    kk: 'Дереккөзі бар мәндерді көрсету',
    en: 'State values with a source',
  },
} as const satisfies Partial<Record<Permission, Words>>
