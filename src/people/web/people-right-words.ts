import type { Words } from '#platform/language.ts'
import type { Permission } from '#platform/permissions.ts'

type Own = Extract<Permission, `people.${string}`>

/** Of the rights page: what concerns members, and citizens' cards. */
export const peopleRightWords: Readonly<Record<Own, Words>> = {
  'people.access.read': {
    ru: 'Смотреть, кто видел карточку человека',
    kk: 'Адамның карточкасын кім көргенін қарау',
    en: "See who looked at a person's card",
  },
  'people.consent.print': {
    ru: 'Печатать форму согласия',
    kk: 'Келісім нысанын басып шығару',
    en: 'Print the consent form',
  },
  'people.consent.record': {
    ru: 'Записывать согласие гражданина',
    kk: 'Азаматтың келісімін жазу',
    en: "Record a citizen's consent",
  },
  'people.consent.withdraw': {
    ru: 'Записывать отзыв согласия',
    kk: 'Келісімді қайтарып алуды жазу',
    en: 'Record the withdrawal of consent',
  },
  'people.copy.export': {
    ru: 'Выдавать человеку копию его данных',
    kk: 'Адамға деректерінің көшірмесін беру',
    en: 'Give a person a copy of their data',
  },
  'people.duplicate.dismiss': {
    ru: 'Решать, что две карточки – разные люди',
    kk: 'Екі карточка – екі бөлек адам деп шешу',
    en: 'Decide that two cards are two people',
  },
  'people.duplicate.read': {
    ru: 'Смотреть похожие карточки',
    kk: 'Ұқсас карточкаларды қарау',
    en: 'See likely duplicates',
  },
  'people.duplicate.scan': {
    ru: 'Искать похожие карточки по всей базе',
    kk: 'Ұқсас карточкаларды бүкіл базадан іздеу',
    en: 'Search the whole register for duplicates',
  },
  'people.kind.mark': {
    ru: 'Отмечать, что документ категории показан',
    kk: 'Санат құжатының көрсетілгенін белгілеу',
    en: "Mark that a kind's document was seen",
  },
  'people.member.add': { ru: 'Принимать сотрудников', kk: 'Қызметкерлерді қабылдау', en: 'Take on members' },
  'people.member.change': {
    ru: 'Менять роли и данные сотрудников',
    kk: 'Қызметкерлердің рөлдері мен деректерін өзгерту',
    en: "Change members' roles and data",
  },
  'people.member.end': { ru: 'Увольнять сотрудников', kk: 'Қызметкерлерді жұмыстан шығару', en: 'End memberships' },
  'people.member.export': {
    ru: 'Выгружать список сотрудников',
    kk: 'Қызметкерлер тізімін шығару',
    en: 'Export the list of members',
  },
  'people.member.invite': {
    ru: 'Давать ссылки для пароля',
    kk: 'Құпиясөзге сілтеме беру',
    en: 'Give links for a password',
  },
  'people.member.read': {
    ru: 'Смотреть список сотрудников и права',
    kk: 'Қызметкерлер тізімі мен құқықтарды қарау',
    en: 'See the members and the rights',
  },
  'people.merge.make': {
    ru: 'Объединять две карточки одного человека',
    kk: 'Бір адамның екі карточкасын біріктіру',
    en: 'Merge two cards of one person',
  },
  'people.merge.undo': {
    ru: 'Разъединять объединённые карточки',
    kk: 'Біріктірілген карточкаларды ажырату',
    en: 'Part merged cards again',
  },
  'people.name.export': {
    ru: 'Выгружать имена граждан полностью',
    kk: 'Азаматтардың аты-жөнін толық шығару',
    en: 'Export citizens’ names in full',
  },
  'people.organisation.read': {
    ru: 'Смотреть данные организации',
    kk: 'Ұйым деректерін қарау',
    en: "See the organisation's data",
  },
  'people.organisation.write': {
    ru: 'Менять данные организации',
    kk: 'Ұйым деректерін өзгерту',
    en: "Change the organisation's data",
  },
  'people.person.correct': {
    ru: 'Исправлять карточки граждан',
    kk: 'Азаматтардың карточкаларын түзету',
    en: "Correct citizens' cards",
  },
  'people.person.erase': {
    ru: 'Удалять данные человека',
    kk: 'Адамның деректерін жою',
    en: "Erase a person's data",
  },
  'people.person.export': {
    ru: 'Выгружать список граждан',
    kk: 'Азаматтар тізімін шығару',
    en: 'Export the list of citizens',
  },
  'people.person.lock': {
    ru: 'Блокировать карточку, которую велит хранить закон',
    kk: 'Заң сақтауды талап ететін карточканы бұғаттау',
    en: 'Lock a card that a law orders to keep',
  },
  'people.person.name': {
    ru: 'Видеть имена граждан полностью',
    kk: 'Азаматтардың аты-жөнін толық көру',
    en: "See citizens' full names",
  },
  'people.person.read': {
    ru: 'Смотреть карточки граждан',
    kk: 'Азаматтардың карточкаларын қарау',
    en: "Read citizens' cards",
  },
  'people.person.register': {
    ru: 'Заводить карточки граждан',
    kk: 'Азаматтардың карточкаларын ашу',
    en: "Register citizens' cards",
  },
  'people.person.reveal': {
    ru: 'Открывать ИИН и телефон (с причиной)',
    kk: 'ЖСН мен телефонды ашу (себебін көрсетіп)',
    en: 'Reveal IIN and phone (with a reason)',
  },
  'people.self.write': { ru: 'Менять свои настройки', kk: 'Өз баптауларын өзгерту', en: 'Change own settings' },
  'people.wording.enforce': {
    ru: 'Вводить текст согласия в действие',
    kk: 'Келісім мәтінін қолданысқа енгізу',
    en: 'Put a consent text in force',
  },
  'people.wording.write': {
    ru: 'Писать текст согласия',
    kk: 'Келісім мәтінін жазу',
    en: 'Write the consent text',
  },
}
