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
  'report.claim.support': {
    ru: 'Подтверждать утверждения отчёта',
    kk: 'Есептің тұжырымдарын растау',
    en: 'Support claims of the report',
  },
  'report.deviation.write': {
    ru: 'Объяснять отклонения от плана',
    kk: 'Жоспардан ауытқуларды түсіндіру',
    en: 'Explain deviations from the plan',
  },
  'report.finding.accept': {
    ru: 'Принимать с объяснением замечания к своему отчёту',
    kk: 'Өз есебінің ескертулерін түсіндіріп қабылдау',
    en: 'Accept findings about one’s own report with a reason',
  },
  'report.form.write': { ru: 'Менять форму отчёта', kk: 'Есеп нысанын өзгерту', en: "Change the report's form" },
  'report.interim.begin': {
    ru: 'Заводить промежуточные отчёты',
    kk: 'Аралық есептерді бастау',
    en: 'Begin interim reports',
  },
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
  'report.link.read': {
    ru: 'Смотреть ссылки монитора и кто по ним смотрел',
    kk: 'Монитор сілтемелерін және олар арқылы не қаралғанын көру',
    en: 'See the monitor’s links and what was opened by them',
  },
  'report.link.write': {
    ru: 'Создавать и отзывать ссылки монитора',
    kk: 'Монитор сілтемелерін жасау және қайтарып алу',
    en: 'Make and revoke the monitor’s links',
  },
  'report.model.read': {
    ru: 'Смотреть план, факт и отчёт',
    kk: 'Жоспарды, нақтыны және есепті қарау',
    en: 'See plan, fact and report',
  },
  'report.remark.answer': {
    ru: 'Отвечать на замечания оператора',
    kk: 'Оператордың ескертулеріне жауап беру',
    en: 'Answer the operator’s remarks',
  },
  'report.text.write': { ru: 'Писать тексты отчёта', kk: 'Есеп мәтіндерін жазу', en: "Write the report's texts" },
  'report.value.state': {
    ru: 'Указывать значения с источником',
    kk: 'Дереккөзі бар мәндерді көрсету',
    en: 'State values with a source',
  },
  'report.version.accept': {
    ru: 'Отмечать, что отчёт принят',
    kk: 'Есептің қабылданғанын белгілеу',
    en: 'Mark a report as accepted',
  },
  'report.version.freeze': {
    ru: 'Фиксировать версию отчёта',
    kk: 'Есеп нұсқасын өзгеріссіз сақтау',
    en: 'Freeze a version of the report',
  },
  'report.version.return': {
    ru: 'Записывать возврат отчёта с замечаниями',
    kk: 'Есептің ескертулермен қайтарылғанын жазу',
    en: 'Write down a return with remarks',
  },
  'report.version.send': {
    ru: 'Отмечать отправку отчёта',
    kk: 'Есептің жіберілгенін белгілеу',
    en: 'Mark a report as sent',
  },
  'report.version.sign': {
    ru: 'Отмечать, что отчёт подписан',
    kk: 'Есепке қол қойылғанын белгілеу',
    en: 'Mark a report as signed',
  },
  'report.version.withdraw': {
    ru: 'Отзывать зафиксированную версию',
    kk: 'Сақталған нұсқаны кері алу',
    en: 'Take back a frozen version',
  },
} as const satisfies Partial<Record<Permission, Words>>
