import * as z from 'zod'
import { ItemKind } from '#evidence/contract.ts'
import { kindWords as paperWords } from '#evidence/web/kind-words.ts'
import { certaintyRule, certaintyWords } from '#people/certainty.ts'
import { socialStatusWords } from '#people/social-status.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import type { Sql } from '#platform/database.ts'
import { fact, keyOf } from '#platform/fact.ts'
import { inEachLanguage } from '#platform/language.ts'
import { QuestionOutcome } from './question-contract.ts'
import { stateBodyKinds } from './rules.ts'
import {
  activityChoices,
  EventFilters,
  events,
  experts,
  invitations,
  ofEvent,
  ofPerson,
  PersonFilters,
  papers,
  participation,
  placeChoices,
  provesEvent,
  questions,
  reviews,
} from './sources.ts'
import { eventKindWords, formWords, outcomeWords } from './web/code-words.ts'

const ofEvents = {
  filters: EventFilters,
  where: ofEvent,
  choices: { place: placeChoices, activity: activityChoices },
  words: { kind: eventKindWords, form: formWords },
}
const ofPeople = {
  filters: PersonFilters,
  where: ofPerson,
  choices: { ...ofEvents.choices, district: placeChoices },
  words: { ...ofEvents.words, sex: sexWords, status: socialStatusWords, certainty: certaintyWords },
}

const sessions = fact({
  ...ofEvents,
  name: 'events.sessions',
  title: { ru: 'Проведённые мероприятия', kk: 'Өткізілген іс-шаралар', en: 'Events held' },
  rule: {
    ru: 'Мероприятия, отмеченные как проведённые, в период программы; запланированные и отменённые не считаются.',
    kk: 'Бағдарлама кезеңінде өткізілді деп белгіленген іс-шаралар; жоспарланғаны мен болмай қалғаны саналмайды.',
    en: 'Events marked as held within the programme’s period; planned and cancelled ones don’t count.',
  },
  source: events,
  unit: 'session',
  measure: 'rows',
})

const districts = fact({
  ...ofEvents,
  name: 'events.districts',
  title: { ru: 'Охваченные города и районы', kk: 'Қамтылған қалалар мен аудандар', en: 'Cities and districts covered' },
  rule: {
    ru: 'Разные города и районы справочника, для которых проведено хотя бы одно мероприятие; прежнее название – тот же район.',
    kk: 'Кемінде бір іс-шара өткізілген анықтамалықтағы әртүрлі қалалар мен аудандар; бұрынғы атауы – сол аудан.',
    en: 'Distinct cities and districts of the gazetteer with at least one event held for them; an old name is the same district.',
  },
  source: events,
  unit: 'region',
  measure: {
    distinct: { by: sql => keyOf(sql, sql`v.place`), kind: 'directory.place', label: sql => sql`min(p.name_ru)` },
  },
})

const trips = fact({
  ...ofEvents,
  name: 'events.trips',
  title: { ru: 'Кустовые выезды', kk: 'Кластерлік сапарлар', en: 'Trips to clusters' },
  rule: {
    ru: 'Разные кусты, в которые выезжали: хотя бы одна встреча куста прошла на месте, а не онлайн.',
    kk: 'Шыққан әртүрлі кластерлер: кластердің кемінде бір кездесуі онлайн емес, жергілікті жерде өтті.',
    en: 'Distinct clusters that were travelled to: at least one meeting of the cluster was held on the spot, not online.',
  },
  source: events,
  unit: 'trip',
  measure: {
    distinct: { by: sql => keyOf(sql, sql`p.cluster`), kind: 'directory.cluster', label: sql => sql`min(p.cluster)` },
  },
  where: (sql, filters) => sql`${ofEvent(sql, filters)} and v.kind = 'session' and v.form = 'in_person'`,
})

const asked = fact({
  ...ofPeople,
  name: 'events.questions',
  title: { ru: 'Вопросы на мероприятиях', kk: 'Іс-шаралардағы сұрақтар', en: 'Questions at events' },
  rule: {
    ru: 'Каждый вопрос проведённых мероприятий, заданный заранее или на встрече. Вопрос, из которого выросла запись журнала, остаётся вопросом встречи, а запись – консультацией журнала; чтобы сложить их без повтора, возьмите вопросы без записи.',
    kk: 'Өткізілген іс-шаралардың алдын ала немесе кездесуде қойылған әр сұрағы. Журнал жазбасына айналған сұрақ кездесудің сұрағы болып қалады, жазба – журналдың консультациясы; қайталамай қосу үшін жазбасы жоқ сұрақтарды алыңыз.',
    en: 'Every question of events held, asked beforehand or there. A question from which an entry of the journal grew stays a question of its event, and the entry is a consultation of the journal; to add both without repeating, take questions without an entry.',
  },
  source: questions,
  unit: 'question',
  measure: 'rows',
  filters: PersonFilters.omit({ bodyKind: true }).extend({
    outcome: QuestionOutcome.optional(),
    inJournal: z.boolean().optional(),
  }),
  where: (sql, { outcome, inJournal, ...filters }) => sql`${ofPerson(sql, filters)}
    ${outcome ? sql`and a.outcome = ${outcome}` : sql``}
    ${inJournal === undefined ? sql`` : sql`and (a.entry is not null) = ${inJournal}`}`,
  words: { ...ofPeople.words, outcome: outcomeWords },
})

const invited = fact({
  ...ofEvents,
  name: 'events.experts',
  title: { ru: 'Эксперты мероприятий', kk: 'Іс-шара сарапшылары', en: 'Experts of events' },
  rule: {
    ru: 'Разные эксперты проведённых мероприятий, по имени: сколько бы встреч человек ни провёл, он один.',
    kk: 'Өткізілген іс-шаралардың әртүрлі сарапшылары, аты бойынша: адам қанша кездесуге қатысса да, біреу.',
    en: 'Distinct experts of events held, by name: somebody is one however many meetings they took part in.',
  },
  source: experts,
  unit: 'person',
  measure: {
    distinct: { by: sql => keyOf(sql, sql`fold(x.name)`), kind: 'events.expert', label: sql => sql`min(x.name)` },
  },
})

const bodyOf = (sql: Sql, body: string) => sql`(select i.name from institutions i where i.id = ${sql(body)})`
const stateBodies = fact({
  ...ofEvents,
  name: 'events.state_bodies',
  title: {
    ru: 'Привлечённые государственные органы',
    kk: 'Тартылған мемлекеттік органдар',
    en: 'State bodies involved',
  },
  rule: {
    ru: 'Разные органы справочника, чьи сотрудники были экспертами проведённых мероприятий и которые в тот день были государственными органами или акиматами.',
    kk: 'Қызметкерлері өткізілген іс-шараларда сарапшы болған және сол күні мемлекеттік орган немесе әкімдік болған анықтамалықтағы әртүрлі органдар.',
    en: 'Distinct institutions of the directory whose people were experts of events held, and which were state bodies or akimats on that day.',
  },
  source: experts,
  unit: 'organisation',
  measure: {
    distinct: {
      by: sql => sql`x.institution`,
      kind: 'directory.institution',
      label: sql => bodyOf(sql, 'x.institution'),
    },
  },
  where: (sql, filters) => sql`${ofEvent(sql, filters)} and x.body_kind = any (${[...stateBodyKinds]}::text[])`,
})

const attendances = fact({
  ...ofPeople,
  name: 'events.attendances',
  title: { ru: 'Посещения мероприятий', kk: 'Іс-шараларға қатысулар', en: 'Attendances of events' },
  rule: {
    ru: 'Каждый участник списков проведённых мероприятий, по разу на мероприятие, с карточкой и без неё. Посещения – не люди: один человек на двух встречах – два посещения.',
    kk: 'Өткізілген іс-шаралар тізіміндегі әр қатысушы, әр іс-шарада бір реттен, карточкасы бар-жоғына қарамастан. Қатысу – адам емес: екі кездесудегі бір адам – екі қатысу.',
    en: 'Everybody on the lists of events held, once for each event, with a card or without. Attendances aren’t people: one person at two meetings is two.',
  },
  source: participation,
  unit: 'attendance',
  measure: 'rows',
  where: (sql, filters) => sql`${ofPerson(sql, filters)} and a.how <> 'asked'`,
})

const attendees = fact({
  ...ofPeople,
  name: 'events.attendees',
  title: { ru: 'Люди на мероприятиях', kk: 'Іс-шаралардағы адамдар', en: 'People at events' },
  rule: inEachLanguage(
    language =>
      `${
        {
          ru: 'Разные люди, которые были на проведённых мероприятиях или задали там вопрос: карточка считается один раз; строки списков без карточки не входят.',
          kk: 'Өткізілген іс-шараларда болған немесе сұрақ қойған әртүрлі адамдар: карточка бір рет саналады; карточкасыз жолдар кірмейді.',
          en: 'Distinct people who were at events held or asked something there: a card counts once; lines of lists without a card are left out.',
        }[language]
      } ${certaintyRule[language]}`,
  ),
  source: participation,
  unit: 'person',
  measure: 'people',
})

const organisations = fact({
  ...ofPeople,
  name: 'events.organisations',
  title: { ru: 'Организации на мероприятиях', kk: 'Іс-шаралардағы ұйымдар', en: 'Organisations at events' },
  rule: {
    ru: 'Разные организации справочника, которые представляли участники проведённых мероприятий: двое от одной организации – одна организация.',
    kk: 'Өткізілген іс-шаралардың қатысушылары атынан келген анықтамалықтағы әртүрлі ұйымдар: бір ұйымнан екі адам – бір ұйым.',
    en: 'Distinct institutions of the directory that participants of events held came for: two people of one are one.',
  },
  source: participation,
  unit: 'organisation',
  measure: {
    distinct: {
      by: sql => sql`a.institution`,
      kind: 'directory.institution',
      label: sql => bodyOf(sql, 'a.institution'),
    },
  },
})

const said = fact({
  ...ofEvents,
  name: 'events.reviews',
  title: { ru: 'Отзывы о мероприятиях', kk: 'Іс-шаралар туралы пікірлер', en: 'Reviews of events' },
  rule: {
    ru: 'Отзывы участников проведённых мероприятий.',
    kk: 'Өткізілген іс-шаралар қатысушыларының пікірлері.',
    en: 'Reviews by participants of events held.',
  },
  source: reviews,
  unit: 'review',
  measure: 'rows',
})

const Papers = EventFilters.extend({ paper: ItemKind.optional() })
const ofPapers = { source: papers, filters: Papers, measure: { sum: (sql: Sql) => sql`x.quantity` } } as const

const pictures = fact({
  ...ofEvents,
  ...ofPapers,
  filters: EventFilters,
  name: 'events.photos',
  title: { ru: 'Фото мероприятий', kk: 'Іс-шаралардың фотолары', en: 'Photos of events' },
  rule: {
    ru: 'Сумма количеств фото в приложениях, которые подтверждают проведённые мероприятия; общий для нескольких считается один раз.',
    kk: 'Өткізілген іс-шараларды растайтын қосымшалардағы фотолар санының қосындысы; бірнешеуіне ортағы бір рет саналады.',
    en: 'The sum of the quantities of photos in the annexes that prove events held; one of several events counts once.',
  },
  unit: 'photo',
  where: (sql, filters) => sql`x.kind = 'photo' and ${provesEvent(sql, filters)}`,
})

const documents = fact({
  ...ofEvents,
  ...ofPapers,
  name: 'events.papers',
  title: { ru: 'Документы мероприятий', kk: 'Іс-шаралардың құжаттары', en: 'Documents of events' },
  rule: {
    ru: 'Сумма количеств документов в приложениях, которые подтверждают проведённые мероприятия: программа, протокол, презентация; общий для нескольких считается один раз.',
    kk: 'Өткізілген іс-шараларды растайтын қосымшалардағы құжаттар санының қосындысы: бағдарлама, хаттама, таныстырылым; бірнешеуіне ортағы бір рет саналады.',
    en: 'The sum of the quantities of documents in the annexes that prove events held: programme, minutes, presentation; one of several events counts once.',
  },
  unit: 'document',
  where: (sql, { paper, ...filters }) =>
    sql`${paper ? sql`x.kind = ${paper}` : sql`x.kind <> 'photo'`} and ${provesEvent(sql, filters)}`,
  words: { ...ofEvents.words, paper: paperWords },
})

const invitedBodies = fact({
  ...ofEvents,
  name: 'events.invited',
  title: { ru: 'Приглашённые организации', kk: 'Шақырылған ұйымдар', en: 'Organisations invited' },
  rule: {
    ru: 'Разные организации справочника в реестрах приглашений проведённых мероприятий, пришли они или нет.',
    kk: 'Өткізілген іс-шаралардың шақыру тізілімдеріндегі анықтамалықтағы әртүрлі ұйымдар, келген-келмегеніне қарамастан.',
    en: 'Distinct institutions of the directory in the registers of invitations of events held, whether they came or not.',
  },
  source: invitations,
  unit: 'organisation',
  measure: {
    distinct: {
      by: sql => sql`x.institution`,
      kind: 'directory.institution',
      label: sql => bodyOf(sql, 'x.institution'),
    },
  },
})

export const facts = [
  sessions,
  districts,
  trips,
  asked,
  invited,
  stateBodies,
  attendances,
  attendees,
  organisations,
  said,
  pictures,
  documents,
  invitedBodies,
]
