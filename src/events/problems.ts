import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

/** Sentences of the shapes: they stand beside their field. */
export const endsAfterItBegins = {
  ru: 'Конец должен быть позже начала.',
  kk: 'Соңы басынан кейін болуы керек.',
  en: 'The end must be after the beginning.',
}
export const heldSaysHow = {
  ru: 'Скажите, как проведено: на месте или онлайн.',
  kk: 'Қалай өткенін айтыңыз: жергілікті жерде немесе онлайн.',
  en: 'Say how it was held: on the spot or online.',
}
export const cancelledSaysWhy = {
  ru: 'Причину пишут, когда мероприятие отменено, и тогда обязательно.',
  kk: 'Себебі іс-шара болмай қалғанда ғана жазылады және сонда міндетті.',
  en: 'A reason is given when the event is cancelled, and then it must be.',
}
export const sessionIsOfAPlace = {
  ru: 'Выберите город или район, для которого встреча.',
  kk: 'Кездесу қай қалаға немесе ауданға арналғанын таңдаңыз.',
  en: 'Choose the city or district that the meeting is for.',
}
export const referredSaysWhere = {
  ru: 'Куда направлен человек, указывают, когда его направили, и тогда обязательно.',
  kk: 'Адам қайда жіберілгені тек жіберілгенде көрсетіледі және сонда міндетті.',
  en: 'Where to is said when the asker was referred, and then it must be.',
}
export const namesSomebody = {
  ru: 'Выберите карточку или впишите имя.',
  kk: 'Карточканы таңдаңыз немесе атын жазыңыз.',
  en: 'Choose a card or write a name.',
}

export const invitesSomebody = {
  ru: 'Выберите организацию или впишите, кого приглашаете.',
  kk: 'Ұйымды таңдаңыз немесе кімді шақырғаныңызды жазыңыз.',
  en: 'Choose an organisation or write whom you invite.',
}
export const answerHasItsDay = {
  ru: 'Дату ответа пишут, когда ответили, и тогда обязательно.',
  kk: 'Жауап күні жауап берілгенде ғана жазылады және сонда міндетті.',
  en: 'The day of the answer is said when there is an answer, and then it must be.',
}
export const answeredAfterwards = {
  ru: 'Ответ не может быть раньше приглашения.',
  kk: 'Жауап шақырудан бұрын болмайды.',
  en: 'An answer can’t come before the invitation.',
}

export const reviewOfTomorrow = {
  ru: 'Отзыв не может быть завтрашним: проверьте дату.',
  kk: 'Пікір ертеңгі күнмен болмайды: күнін тексеріңіз.',
  en: 'A review can’t be of tomorrow: check the day.',
}
export const reviewBeforeItsEvent = {
  ru: 'Отзыв не может быть раньше мероприятия: проверьте дату.',
  kk: 'Пікір іс-шарадан бұрын болмайды: күнін тексеріңіз.',
  en: 'A review can’t come before the event: check the day.',
}

export const notYetHeld = refusal('events.not_yet_held', 422, {
  ru: 'День мероприятия ещё не наступил: отметить его проведённым можно с этого дня.',
  kk: 'Іс-шараның күні әлі келген жоқ: өткізілді деп сол күннен бастап белгілеуге болады.',
  en: 'The day of the event has not come: it can be marked as held from that day on.',
})
export const foreignActivity = refusal('events.foreign_activity', 422, {
  ru: 'Мероприятие плана – из другой программы: выберите из этой.',
  kk: 'Жоспардағы іс-шара басқа бағдарламадан: осыдан таңдаңыз.',
  en: 'The activity is of another programme: choose one of this.',
})
export const alreadyOnTheList = refusal('events.already_on_the_list', 409, {
  ru: 'Этот человек уже есть в списке: дважды его не считают.',
  kk: 'Бұл адам тізімде бар: ол екі рет саналмайды.',
  en: 'This participant is on the list already: nobody is counted twice.',
})
export const eventIsCancelled = refusal('events.event_is_cancelled', 409, {
  ru: 'Мероприятие отменено: ни вопросов, ни участников у него нет.',
  kk: 'Іс-шара болмай қалды: оның сұрақтары да, қатысушылары да жоқ.',
  en: 'The event is cancelled: it has neither questions nor participants.',
})
export const eventHasRecords = refusal('events.event_has_records', 409, {
  ru: 'У мероприятия уже есть вопросы или участники, значит, оно состоялось: отменить его нельзя.',
  kk: 'Іс-шараның сұрақтары не қатысушылары бар, демек ол өткен: оны болмады деуге болмайды.',
  en: 'The event has questions or participants already, so it took place: it cannot be cancelled.',
})
export const notYetAsked = refusal('events.question_is_not_yet_asked', 422, {
  ru: 'Вопрос записан как заданный на мероприятии, а оно назначено на {day}: в журнал его можно внести с этого дня.',
  kk: 'Сұрақ іс-шарада қойылған деп жазылған, ал ол {day} күніне белгіленген: журналға сол күннен бастап енгізуге болады.',
  en: 'The question is written down as asked at the event, which is on {day}: it can go into the journal from that day on.',
})
export const askedOutsideTheOffice = refusal('events.question_asked_outside_the_office', 422, {
  ru: 'Вопрос задан {day}, и запись журнала будет от этого дня, а кабинет работает с {from} по {to}: выберите кабинет, который в тот день работал.',
  kk: 'Сұрақ {day} күні қойылған, журнал жазбасы да сол күнмен болады, ал кабинет {from} – {to} аралығында жұмыс істейді: сол күні жұмыс істеген кабинетті таңдаңыз.',
  en: 'The question was asked on {day}, and the entry gets that day, but the office works from {from} to {to}: choose an office that worked on that day.',
})
export const noParticipants = refusal('events.no_participants', 422, {
  ru: 'В файле не нашлось списка участников. Выгрузите из Zoom «Отчёт об участниках» или из Teams «Список посещаемости» (CSV) и загрузите его; подойдёт и таблица с колонкой «ФИО».',
  kk: 'Файлда қатысушылар тізімі табылмады. Zoom-нан «Қатысушылар есебін» немесе Teams-тен «Қатысу тізімін» (CSV) түсіріп, жүктеңіз; «Аты-жөні» бағаны бар кесте де жарайды.',
  en: 'No list of participants was found in the file. Export the participants report of Zoom or the attendance list of Teams (CSV) and upload it; a table with a column “Name” will do too.',
})
export const checkInIsFull = refusal('events.check_in_is_full', 409, {
  ru: 'Список уже полон: скажите ведущему, что вы здесь.',
  kk: 'Тізім толды: осында екеніңізді жүргізушіге айтыңыз.',
  en: 'The list is full: tell the host that you are here.',
})
const invitedTwice = refusal('events.invited_twice', 409, {
  ru: 'Приглашение этим людям уже записано: откройте его и отметьте ответ.',
  kk: 'Бұл адамдарға шақыру жазылған: оны ашып, жауабын белгілеңіз.',
  en: 'They are invited already: open that invitation and write its answer down.',
})
const eventAfterItsReviews = refusal('events.event_after_its_reviews', 409, {
  ru: 'У мероприятия уже есть отзыв с более ранней датой: проверьте день мероприятия или удалите этот отзыв.',
  kk: 'Іс-шараның күні бұрынырақ пікірі бар: іс-шараның күнін тексеріңіз немесе сол пікірді жойыңыз.',
  en: 'The event has a review of an earlier day already: check the day of the event, or remove that review.',
})
const expertTwice = refusal('events.expert_named_twice', 409, {
  ru: 'Один эксперт назван дважды.',
  kk: 'Бір сарапшы екі рет аталған.',
  en: 'One expert is named twice.',
})
export const expertHasQuestions = refusal('events.expert_has_questions', 409, {
  ru: 'Эксперту назначены вопросы этой встречи: сначала передайте их другому.',
  kk: 'Сарапшыға осы кездесудің сұрақтары берілген: алдымен оларды басқаға тапсырыңыз.',
  en: 'The expert has questions of this meeting: assign them to somebody else first.',
})

export const constraints: Constraints = {
  person_attends_an_event_once: alreadyOnTheList,
  name_is_on_a_list_once: alreadyOnTheList,
  somebody_is_invited_once: invitedTwice,
  expert_is_named_once: expertTwice,
  review_follows_its_event: eventAfterItsReviews,
  question_expert_is_of_the_event: expertHasQuestions,
}
