import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

/** Sentences of the shapes: they stand beside their field. */
export const hoursProblems = {
  backwards: {
    ru: 'Начало часов приёма должно быть раньше конца.',
    kk: 'Қабылдау сағаттарының басы соңынан бұрын болуы керек.',
    en: 'Hours must begin before they end.',
  },
  oneAtATime: {
    ru: 'Один юрист принимает по одному: на несколько мест сразу записывайте к любому юристу кабинета.',
    kk: 'Бір заңгер бір-бірден қабылдайды: бірден бірнеше орынға кабинеттің кез келген заңгеріне жазыңыз.',
    en: 'One lawyer receives one at a time: several places at once are those of any lawyer of the office.',
  },
  endsBeforeItBegins: {
    ru: 'Последний день не может быть раньше первого.',
    kk: 'Соңғы күн бірінші күннен бұрын болмайды.',
    en: 'The last day cannot be before the first.',
  },
  modeOfAnotherKind: {
    ru: 'Для такого исключения выберите другой режим.',
    kk: 'Мұндай ерекшелік үшін басқа режимді таңдаңыз.',
    en: 'Choose another mode for this kind of exception.',
  },
  hoursOfOtherHours: {
    ru: 'Часы указывают только для исключения «другие часы», и тогда обязательно.',
    kk: 'Сағаттар тек «басқа сағаттар» ерекшелігінде көрсетіледі және сонда міндетті.',
    en: 'Hours are given for other hours only, and then they must be.',
  },
} as const

export const namesSomebody = {
  ru: 'Выберите карточку или впишите, как обращаться к человеку.',
  kk: 'Карточканы таңдаңыз немесе адамды қалай атау керегін жазыңыз.',
  en: 'Choose a card, or write what the person is to be called.',
}

export const scheduleIsApproved = refusal('schedule.schedule_is_approved', 409, {
  ru: 'График утверждён, изменить его нельзя: составьте новый, который его заменит.',
  kk: 'Кесте бекітілген, оны өзгертуге болмайды: оны алмастыратын жаңасын жасаңыз.',
  en: 'The schedule is approved and cannot change: draft another one that replaces it.',
})
export const scheduleIsDraft = refusal('schedule.schedule_is_a_draft', 409, {
  ru: 'График ещё не утверждён: последний день указывают у того, по которому принимают.',
  kk: 'Кесте әлі бекітілмеген: соңғы күн қабылдау жүріп жатқан кестеде көрсетіледі.',
  en: 'The schedule is not approved yet: a last day is said of one by which visitors are received.',
})
export const replacesNothing = refusal('schedule.replaces_nothing', 422, {
  ru: 'Заменить можно действующий график того же кабинета, который начался раньше.',
  kk: 'Осы кабинеттің бұрын басталған, күшіндегі кестесін ғана алмастыруға болады.',
  en: 'Only a schedule of the same office that is in force and began earlier can be replaced.',
})
const hoursOverlap = refusal('schedule.hours_overlap', 409, {
  ru: 'Часы приёма пересекаются: у одного юриста в один день недели они не могут накладываться.',
  kk: 'Қабылдау сағаттары қабаттасады: бір заңгердің бір күнгі сағаттары қабаттаспауы керек.',
  en: 'Hours overlap: those of one lawyer on one weekday must not.',
})
const schedulesOverlap = refusal('schedule.schedules_overlap', 409, {
  ru: 'В эти часы уже принимают по другому утверждённому графику кабинета: укажите, какой график заменяется, или измените часы.',
  kk: 'Бұл сағаттарда кабинеттің басқа бекітілген кестесі бойынша қабылдау жүреді: қай кесте алмастырылатынын көрсетіңіз немесе сағаттарды өзгертіңіз.',
  en: 'Another approved schedule of the office has these hours: say which schedule is replaced, or change the hours.',
})
const lawyerElsewhere = refusal('schedule.lawyer_is_elsewhere', 409, {
  ru: 'В эти часы юрист по графику принимает в другом кабинете.',
  kk: 'Бұл сағаттарда заңгер кесте бойынша басқа кабинетте қабылдайды.',
  en: 'In these hours the lawyer receives in another office by its schedule.',
})
const hoursTooShort = refusal('schedule.hours_too_short', 422, {
  ru: 'В эти часы не помещается ни одного приёма: они короче его длительности.',
  kk: 'Бұл сағаттарға бірде-бір қабылдау сыймайды: олар қабылдау ұзақтығынан қысқа.',
  en: 'These hours are shorter than one appointment.',
})
const exceptionTwice = refusal('schedule.exception_said_twice', 409, {
  ru: 'На этот период для этого кабинета исключение уже есть: исправьте его.',
  kk: 'Осы кезеңге бұл кабинетте ерекшелік бар: соны түзетіңіз.',
  en: 'This office already has an exception for this period: correct that one.',
})

export const noSuchTime = refusal('schedule.no_such_time', 422, {
  ru: 'В это время кабинет не принимает: выберите время из свободных.',
  kk: 'Бұл уақытта кабинет қабылдамайды: бос уақыттардан таңдаңыз.',
  en: 'The office does not receive at this time: choose one of the free times.',
})
export const dayIsOver = refusal('schedule.day_is_over', 422, {
  ru: 'Записать можно на сегодня и на следующие дни.',
  kk: 'Бүгінге және кейінгі күндерге ғана жазуға болады.',
  en: 'Appointments are made for today and later days.',
})
export const channelIsShut = refusal('schedule.channel_is_shut', 422, {
  ru: 'В эти часы лично не принимают: выберите телефон, мессенджер или видео.',
  kk: 'Бұл сағаттарда кабинетте қабылдау жоқ: телефонды, мессенджерді немесе бейнебайланысты таңдаңыз.',
  en: 'Nobody is received in person in these hours: choose phone, messenger or video.',
})
export const timeIsTaken = refusal('schedule.time_is_taken', 409, {
  ru: 'Это время только что заняли. Набранное сохранено: выберите другое.',
  kk: 'Бұл уақытты жаңа ғана алып қойды. Терілгені сақталды: басқасын таңдаңыз.',
  en: 'This time has just been taken. What you typed is kept: choose another.',
})
export const stepIsOver = refusal('schedule.step_is_over', 409, {
  ru: 'Для этого посетителя такой шаг уже невозможен: обновите список.',
  kk: 'Бұл келуші үшін мұндай қадам енді мүмкін емес: тізімді жаңартыңыз.',
  en: 'This step is no longer possible for the visitor: reload the list.',
})
export const officeIsShut = refusal('schedule.office_is_shut', 422, {
  ru: 'Кабинет сегодня не открыт.',
  kk: 'Кабинет бүгін ашық емес.',
  en: 'The office is not open today.',
})
const foreignUnifiedDay = refusal('schedule.foreign_unified_day', 409, {
  ru: 'Дата единого дня и дата записи на приём не совпадают: выберите другой день или перенесите сначала записанных.',
  kk: 'Бірыңғай күннің күні мен қабылдауға жазылу күні сәйкес келмейді: басқа күнді таңдаңыз немесе алдымен жазылғандарды ауыстырыңыз.',
  en: 'The unified day and the appointment have different dates: choose another day, or move those who are booked first.',
})
const unifiedDayHasAppointments = refusal('schedule.unified_day_has_appointments', 409, {
  ru: 'Этот кабинет не проводит такой единый день, или на него уже записаны люди: сначала перенесите или отмените записи.',
  kk: 'Бұл кабинет мұндай бірыңғай күнді өткізбейді немесе оған адамдар жазылған: алдымен жазылуларды ауыстырыңыз не болдырмаңыз.',
  en: 'The office does not hold this unified day, or people are booked for it: move or cancel their appointments first.',
})
export const noPhone = refusal('schedule.no_phone', 404, {
  ru: 'Телефона нет ни у записи, ни на карточке.',
  kk: 'Телефон жазылуда да, карточкада да жоқ.',
  en: 'Neither the appointment nor the card has a phone.',
})
export const someoneElsesCalendar = refusal('schedule.someone_elses_calendar', 403, {
  ru: 'Свой календарь юрист заводит себе сам; календарь другого – руководитель или координатор.',
  kk: 'Заңгер күнтізбесін өзі жасайды; басқанікін – басшы немесе үйлестіруші.',
  en: 'Lawyers make their own calendar; that of another is made by the head or the coordinator.',
})
const visitorIsGone = refusal('schedule.visitor_is_gone', 409, {
  ru: 'Этот посетитель отменил запись, не пришёл или ушёл. Если он здесь, отметьте в списке, что пришёл.',
  kk: 'Бұл келуші жазылудан бас тартқан, келмеген немесе кетіп қалған. Осында болса, тізімде келгенін белгілеңіз.',
  en: 'This visitor cancelled, did not come or has left. If they are here, mark in the list that they came.',
})

export const constraints: Constraints = {
  hours_of_a_schedule_do_not_overlap: hoursOverlap,
  hours_in_force_do_not_overlap: schedulesOverlap,
  lawyer_is_in_one_office_at_a_time: lawyerElsewhere,
  hours_hold_one_appointment: hoursTooShort,
  exception_is_said_once_for_a_period: exceptionTwice,
  appointment_time_is_taken_once: timeIsTaken,
  lawyer_receives_one_at_a_time: timeIsTaken,
  appointment_is_of_an_office_of_its_unified_day: unifiedDayHasAppointments,
  appointment_is_of_its_unified_day: foreignUnifiedDay,
  entry_appointment_is_still_expected: visitorIsGone,
}
