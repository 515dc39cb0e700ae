import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

export const streamEndsAfterItBegins = refusal('school.stream_ends_before_it_begins', 422, {
  ru: 'Последний день потока не может быть раньше первого.',
  kk: 'Ағымның соңғы күні бірінші күнінен бұрын болмайды.',
  en: 'The last day of a stream can’t come before its first.',
})
export const answerHasItsDay = refusal('school.answer_has_its_day', 422, {
  ru: 'Укажите и что ответили, и когда. Если ответа нет, оставьте все поля ответа пустыми.',
  kk: 'Не деп жауап бергенін де, қашан екенін де көрсетіңіз. Жауап болмаса, жауап өрістерін бос қалдырыңыз.',
  en: 'Say both what was answered and when. Without an answer leave its fields empty.',
})
export const lettersAreAnsweredLater = refusal('school.answered_before_it_was_sent', 422, {
  ru: 'Ответ не может прийти раньше, чем отправлено письмо.',
  kk: 'Жауап хат жіберілмей тұрып келмейді.',
  en: 'An answer can’t come before the letter was sent.',
})
export const leftSaysWhy = refusal('school.left_says_why', 422, {
  ru: 'Укажите причину, если слушатель выбыл; в остальных случаях её нет.',
  kk: 'Тыңдаушы шығып қалса, себебін көрсетіңіз; басқа жағдайда себеп болмайды.',
  en: 'Say why when a student left; otherwise there is no reason to give.',
})
export const stateFollowsEnrolment = refusal('school.state_follows_enrolment', 422, {
  ru: 'Этот день не может быть раньше зачисления; у того, кто учится, это и есть день зачисления.',
  kk: 'Бұл күн қабылданған күннен бұрын болмайды; оқып жүргендерде бұл – қабылданған күннің өзі.',
  en: 'This day can’t come before enrolment; of one who is learning it is the day of enrolment itself.',
})
export const moreThanPrinted = refusal('school.more_than_printed', 409, {
  ru: 'Столько не напечатано: по актам и в отчёт не может уйти больше тиража.',
  kk: 'Мұнша басылмаған: актілермен берілгені мен есепке қалғаны таралымнан аспайды.',
  en: 'So many were not printed: acts and the report can’t take more than the print run.',
})
const givenBeforePrinted = refusal('school.given_before_printed', 422, {
  ru: 'Передать можно не раньше, чем напечатано: проверьте дату акта.',
  kk: 'Басылмай тұрып беруге болмайды: акт күнін тексеріңіз.',
  en: 'Nothing is given away before it is printed: check the act’s day.',
})
const numberTwice = refusal('school.act_number_twice', 409, {
  ru: 'Акт с таким номером у этого тиража уже есть.',
  kk: 'Бұл таралымда мұндай нөмірлі акт бар.',
  en: 'This print job already has an act with this number.',
})
const postTwice = refusal('school.post_twice', 409, {
  ru: 'Эта публикация уже записана.',
  kk: 'Бұл жарияланым жазылып қойған.',
  en: 'This post is listed already.',
})
const streamNumberTwice = refusal('school.stream_number_twice', 409, {
  ru: 'Поток с таким номером уже есть.',
  kk: 'Мұндай нөмірлі ағым бар.',
  en: 'There is a stream with this number already.',
})
const letterNumberTwice = refusal('school.letter_number_twice', 409, {
  ru: 'Письмо с таким номером у этого потока уже записано.',
  kk: 'Бұл ағымда мұндай нөмірлі хат жазылып қойған.',
  en: 'This stream already has a letter with this number.',
})
const enrolledTwice = refusal('school.enrolled_twice', 409, {
  ru: 'Этот человек уже в списке потока.',
  kk: 'Бұл адам ағым тізімінде бар.',
  en: 'This person is on the stream’s roster already.',
})
const lessonTwice = refusal('school.lesson_at_this_time', 409, {
  ru: 'В это время у потока уже стоит занятие.',
  kk: 'Бұл уақытта ағымда сабақ бар.',
  en: 'The stream already has a lesson at this time.',
})
export const lessonWasAttended = refusal('school.lesson_was_attended', 409, {
  ru: 'На этом занятии уже отмечены люди: из расписания его не убрать.',
  kk: 'Бұл сабақта қатысқан адамдар белгіленген: оны кестеден алып тастауға болмайды.',
  en: 'People are marked as present at this lesson: it can’t be taken out of the timetable.',
})
export const lessonIsToCome = refusal('school.lesson_is_to_come', 422, {
  ru: 'Занятие ещё не прошло: посещаемость отмечают в его день или позже.',
  kk: 'Сабақ әлі өткен жоқ: қатысуды сол күні немесе кейін белгілейді.',
  en: 'The lesson is still to come: the roll is called on its day or later.',
})
export const noFeedback = refusal('school.no_feedback_wave', 422, {
  ru: 'Выберите волну анкеты обратной связи этой программы.',
  kk: 'Осы бағдарламаның кері байланыс сауалнамасының толқынын таңдаңыз.',
  en: 'Choose a wave of a feedback survey of this programme.',
})
const feedbackTwice = refusal('school.feedback_of_another_stream', 409, {
  ru: 'По этой волне уже отвечают слушатели другого потока: откройте для этого свою.',
  kk: 'Бұл толқын бойынша басқа ағымның тыңдаушылары жауап береді: осыған өз толқынын ашыңыз.',
  en: 'Students of another stream answer in this wave: open one for this stream.',
})
const certificateHolds = refusal('school.certificate_holds', 409, {
  ru: 'Слушателю выдан сертификат: сначала отзовите его, потом меняйте, чем закончилась учёба.',
  kk: 'Тыңдаушыға сертификат берілген: алдымен оны қайтарып алыңыз, содан кейін оқудың немен аяқталғанын өзгертіңіз.',
  en: 'The student has a valid certificate: revoke it first, then change how the course ended.',
})
export const courseIsNotOver = refusal('school.course_is_not_over', 422, {
  ru: 'Сертификаты выдают не раньше последнего дня потока и не будущим днём.',
  kk: 'Сертификат ағымның соңғы күнінен ерте және болашақ күнмен берілмейді.',
  en: 'Certificates are issued from the last day of the stream on, and not of a day to come.',
})
export const noCertificates = refusal('school.no_certificates', 409, {
  ru: 'Печатать нечего: у потока нет действующих сертификатов. Сначала выдайте их.',
  kk: 'Басып шығаратын ештеңе жоқ: ағымда жарамды сертификат жоқ. Алдымен беріңіз.',
  en: 'There is nothing to print: the stream has no valid certificates. Issue them first.',
})
export const alreadyRevoked = refusal('school.already_revoked', 409, {
  ru: 'Этот сертификат уже отозван.',
  kk: 'Бұл сертификат қайтарып алынған.',
  en: 'This certificate is revoked already.',
})

export const constraints: Constraints = {
  no_more_is_given_and_kept_than_printed: moreThanPrinted,
  transfer_follows_the_printing: givenBeforePrinted,
  transfer_number_is_used_once: numberTwice,
  print_post_is_listed_once: postTwice,
  stream_number_is_given_once: streamNumberTwice,
  feedback_is_of_one_stream: feedbackTwice,
  stream_letter_number_is_used_once: letterNumberTwice,
  student_is_enrolled_once_in_a_stream: enrolledTwice,
  lesson_begins_at_its_own_time: lessonTwice,
  certificate_is_of_who_completed: certificateHolds,
}
