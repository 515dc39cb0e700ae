import type { Words } from '#platform/language.ts'
import type { Permission } from '#platform/permissions.ts'
import { checkingRightWords } from './checking-right-words.ts'
import { eventRightWords } from './event-right-words.ts'
import { mediaRightWords } from './media-right-words.ts'
import { moneyRightWords } from './money-right-words.ts'
import { partnersRightWords } from './partners-right-words.ts'
import { peopleRightWords } from './people-right-words.ts'
import { reportRightWords } from './report-right-words.ts'
import { schoolRightWords } from './school-right-words.ts'
import { surveysRightWords } from './surveys-right-words.ts'

/** What each right lets one do, for the rights page and the audit log. */
export const permissionWords: Readonly<Record<Permission, Words>> = {
  ...eventRightWords,
  ...mediaRightWords,
  ...moneyRightWords,
  ...checkingRightWords,
  ...partnersRightWords,
  ...peopleRightWords,
  ...reportRightWords,
  ...schoolRightWords,
  ...surveysRightWords,
  'audit.log.export': {
    ru: 'Выгружать журнал действий',
    kk: 'Әрекеттер журналын шығару',
    en: 'Export the audit log',
  },
  'audit.log.read': { ru: 'Смотреть журнал действий', kk: 'Әрекеттер журналын қарау', en: 'Read the audit log' },
  'claims.case.close': { ru: 'Закрывать дела', kk: 'Істерді жабу', en: 'Close cases' },
  'claims.case.open': { ru: 'Заводить дела', kk: 'Істер ашу', en: 'Open cases' },
  'claims.case.read': { ru: 'Смотреть дела', kk: 'Істерді қарау', en: 'Read cases' },
  'claims.case.reopen': {
    ru: 'Возвращать закрытые дела в работу',
    kk: 'Жабылған істерді қайта ашу',
    en: 'Reopen closed cases',
  },
  'claims.case.step': { ru: 'Записывать шаги дела', kk: 'Істің қадамдарын жазу', en: 'Record steps of cases' },
  'claims.case.write': { ru: 'Вести дела', kk: 'Істерді жүргізу', en: 'Keep cases' },
  'claims.deadline.read': { ru: 'Смотреть сроки', kk: 'Мерзімдерді қарау', en: 'Read deadlines' },
  'claims.deadline.write': {
    ru: 'Отмечать и назначать сроки',
    kk: 'Мерзімдерді белгілеу',
    en: 'Set and tick deadlines',
  },
  'claims.paper.copy': {
    ru: 'Относить копии бумаг к мероприятиям',
    kk: 'Құжат көшірмелерін іс-шараларға жатқызу',
    en: 'Count copies of papers for activities',
  },
  'claims.paper.draft': { ru: 'Составлять бумаги', kk: 'Құжаттар дайындау', en: 'Draft papers' },
  'claims.paper.send': {
    ru: 'Записывать отправку и ответы',
    kk: 'Жіберуді және жауаптарды жазу',
    en: 'Record sendings and answers',
  },
  'claims.parameter.approve': {
    ru: 'Утверждать параметры закона',
    kk: 'Заң параметрлерін бекіту',
    en: 'Approve the numbers of the law',
  },
  'claims.parameter.read': {
    ru: 'Смотреть параметры закона',
    kk: 'Заң параметрлерін қарау',
    en: 'Read the numbers of the law',
  },
  'claims.parameter.write': {
    ru: 'Вести параметры закона',
    kk: 'Заң параметрлерін жүргізу',
    en: 'Keep the numbers of the law',
  },
  'claims.story.publish': { ru: 'Публиковать истории', kk: 'Оқиғаларды жариялау', en: 'Publish stories' },
  'claims.story.read': { ru: 'Смотреть истории', kk: 'Оқиғаларды қарау', en: 'Read stories' },
  'claims.story.write': { ru: 'Писать истории', kk: 'Оқиғалар жазу', en: 'Write stories' },
  'claims.template.approve': { ru: 'Утверждать образцы бумаг', kk: 'Құжат үлгілерін бекіту', en: 'Approve templates' },
  'claims.template.read': { ru: 'Смотреть образцы бумаг', kk: 'Құжат үлгілерін қарау', en: 'Read templates' },
  'claims.template.write': { ru: 'Вести образцы бумаг', kk: 'Құжат үлгілерін жүргізу', en: 'Keep templates' },
  'directory.calendar.read': {
    ru: 'Смотреть рабочий календарь',
    kk: 'Жұмыс күнтізбесін қарау',
    en: 'See the working calendar',
  },
  'directory.calendar.write': {
    ru: 'Утверждать рабочий календарь года',
    kk: 'Жылдың жұмыс күнтізбесін бекіту',
    en: 'Approve the working calendar of a year',
  },
  'directory.institution.export': {
    ru: 'Выгружать справочник учреждений',
    kk: 'Мекемелер анықтамалығын шығару',
    en: 'Export the directory of institutions',
  },
  'directory.institution.read': {
    ru: 'Смотреть справочник учреждений',
    kk: 'Мекемелер анықтамалығын қарау',
    en: 'Read the directory of institutions',
  },
  'directory.institution.write': {
    ru: 'Вести справочник учреждений',
    kk: 'Мекемелер анықтамалығын жүргізу',
    en: 'Keep the directory of institutions',
  },
  'directory.place.read': {
    ru: 'Смотреть справочник мест',
    kk: 'Елді мекендер анықтамалығын қарау',
    en: 'Read the directory of places',
  },
  'evidence.file.read': { ru: 'Открывать файлы', kk: 'Файлдарды ашу', en: 'Open files' },
  'evidence.file.upload': { ru: 'Загружать файлы', kk: 'Файлдарды жүктеу', en: 'Upload files' },
  'evidence.item.export': {
    ru: 'Выгружать списки подтверждений',
    kk: 'Растайтын құжаттар тізімін шығару',
    en: 'Export lists of the evidence',
  },
  'evidence.item.read': { ru: 'Смотреть подтверждения', kk: 'Растайтын құжаттарды қарау', en: 'Read the evidence' },
  'evidence.item.show': {
    ru: 'Отмечать, что файл можно показать по ссылке',
    kk: 'Файлды сілтеме арқылы көрсетуге болатынын белгілеу',
    en: 'Mark that a file may be shown by a link',
  },
  'evidence.item.write': { ru: 'Вести подтверждения', kk: 'Растайтын құжаттарды жүргізу', en: 'Keep the evidence' },
  'platform.job.cancel': {
    ru: 'Остановить фоновую работу',
    kk: 'Фондық жұмысты тоқтату',
    en: 'Stop background work',
  },
  'platform.job.read': {
    ru: 'Видеть ход фоновой работы',
    kk: 'Фондық жұмыстың барысын көру',
    en: 'See how far background work is',
  },
  'programme.plan.read': {
    ru: 'Смотреть программу и план',
    kk: 'Бағдарлама мен жоспарды қарау',
    en: 'Read the programme and its plan',
  },
  'programme.plan.write': {
    ru: 'Вести программу и план',
    kk: 'Бағдарлама мен жоспарды жүргізу',
    en: 'Keep the programme and its plan',
  },
  'reception.coupon.print': {
    ru: 'Печатать талоны',
    kk: 'Талондарды басып шығару',
    en: 'Print coupons',
  },
  'reception.day.export': {
    ru: 'Выгружать список единых дней',
    kk: 'Бірыңғай күндер тізімін шығару',
    en: 'Export the list of unified days',
  },
  'reception.day.write': {
    ru: 'Назначать единые дни приёма',
    kk: 'Бірыңғай қабылдау күндерін белгілеу',
    en: 'Plan unified reception days',
  },
  'reception.entry.annul': {
    ru: 'Аннулировать записи журнала',
    kk: 'Журнал жазбаларының күшін жою',
    en: 'Annul journal entries',
  },
  'reception.entry.close': { ru: 'Закрывать обращения', kk: 'Өтініштерді жабу', en: 'Close entries' },
  'reception.entry.correct': {
    ru: 'Исправлять записи журнала',
    kk: 'Журнал жазбаларын түзету',
    en: 'Correct journal entries',
  },
  'reception.entry.exclude': {
    ru: 'Не учитывать пробную или повторную запись',
    kk: 'Сынама не қайталанған жазбаны есептемеу',
    en: 'Leave test and duplicate entries out',
  },
  'reception.entry.import': {
    ru: 'Загружать журнал из Excel',
    kk: 'Журналды Excel-ден жүктеу',
    en: 'Import a journal from Excel',
  },
  'reception.entry.include': {
    ru: 'Снова учитывать запись',
    kk: 'Жазбаны қайта есептеу',
    en: 'Count an entry again',
  },
  'reception.entry.print': {
    ru: 'Печатать журнал и карточки приёма',
    kk: 'Журнал мен қабылдау карточкаларын басып шығару',
    en: 'Print the journal and reception cards',
  },
  'reception.entry.export': {
    ru: 'Выгружать журнал приёма',
    kk: 'Қабылдау журналын шығару',
    en: 'Export the reception journal',
  },
  'reception.entry.read': {
    ru: 'Смотреть журнал приёма',
    kk: 'Қабылдау журналын қарау',
    en: 'Read the reception journal',
  },
  'reception.entry.register': { ru: 'Записывать обращения', kk: 'Өтініштерді тіркеу', en: 'Register entries' },
  'reception.entry.reopen': {
    ru: 'Открывать закрытые обращения снова',
    kk: 'Жабылған өтінішті қайта ашу',
    en: 'Reopen closed entries',
  },
  'reception.office.export': {
    ru: 'Выгружать список кабинетов',
    kk: 'Кабинеттер тізімін шығару',
    en: 'Export the list of offices',
  },
  'reception.office.read': {
    ru: 'Смотреть кабинеты и дни приёма',
    kk: 'Кабинеттер мен қабылдау күндерін қарау',
    en: 'See offices and reception days',
  },
  'reception.office.write': { ru: 'Вести кабинеты', kk: 'Кабинеттерді жүргізу', en: 'Keep the offices' },
  'reception.picture.read': {
    ru: 'Видеть разрезы журнала всех кабинетов',
    kk: 'Барлық кабинет журналының бөлінісін көру',
    en: 'See the journals of all offices broken down',
  },
  'reception.step.add': {
    ru: 'Записывать звонки, письма и заметки по делу',
    kk: 'Іс бойынша қоңырау, хат және жазба енгізу',
    en: 'Write down calls, letters and notes of a matter',
  },
  'reception.step.remove': {
    ru: 'Убирать шаги из дела',
    kk: 'Істен қадамдарды алып тастау',
    en: 'Take steps off a matter',
  },
  'reception.topic.read': { ru: 'Видеть список тем', kk: 'Тақырыптар тізімін көру', en: 'See the list of topics' },
  'reception.topic.write': {
    ru: 'Вести список тем',
    kk: 'Тақырыптар тізімін жүргізу',
    en: 'Keep the list of topics',
  },
  'schedule.appointment.book': {
    ru: 'Записывать на приём, переносить и отменять запись',
    kk: 'Қабылдауға жазу, жазылуды ауыстыру және болдырмау',
    en: 'Book, move and cancel appointments',
  },
  'schedule.appointment.read': {
    ru: 'Смотреть, кто записан на приём и кто ждёт',
    kk: 'Қабылдауға кім жазылғанын және кім күтіп отырғанын қарау',
    en: 'See who is expected and who waits',
  },
  'schedule.call.mark': {
    ru: 'Отмечать звонки о завтрашнем приёме',
    kk: 'Ертеңгі қабылдау туралы қоңырауларды белгілеу',
    en: 'Mark the calls about tomorrow’s appointments',
  },
  'schedule.day.print': {
    ru: 'Печатать список на приём',
    kk: 'Қабылдауға келушілер тізімін басып шығару',
    en: 'Print the list for the day',
  },
  'schedule.feed.write': {
    ru: 'Заводить и отзывать адреса для календаря в телефоне',
    kk: 'Телефондағы күнтізбе мекенжайларын жасау және жою',
    en: 'Make and revoke addresses for calendars of telephones',
  },
  'schedule.hours.approve': {
    ru: 'Утверждать графики работы кабинетов',
    kk: 'Кабинеттердің жұмыс кестелерін бекіту',
    en: 'Approve the schedules of offices',
  },
  'schedule.hours.read': {
    ru: 'Смотреть графики и часы приёма',
    kk: 'Кестелер мен қабылдау сағаттарын қарау',
    en: 'See schedules and hours',
  },
  'schedule.hours.write': {
    ru: 'Составлять графики и вписывать исключения',
    kk: 'Кестелер жасау және ерекшеліктерді жазу',
    en: 'Draft schedules and write exceptions',
  },
  'schedule.phone.reveal': {
    ru: 'Открывать телефон записанного на приём',
    kk: 'Қабылдауға жазылған адамның телефонын көрсету',
    en: 'Show the phone of somebody who is expected',
  },
  'schedule.queue.keep': {
    ru: 'Вести список сегодняшнего приёма',
    kk: 'Бүгінгі қабылдау тізімін жүргізу',
    en: 'Keep today’s waiting list',
  },
}
