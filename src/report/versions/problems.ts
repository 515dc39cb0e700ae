import { refusal } from '#platform/problem.ts'

export const reportIsBlocked = refusal('report.blocked', 409, {
  ru: 'Зафиксировать нельзя: осталось дел – {count}. Они названы в списке, каждая строка ведёт туда, где это исправляют.',
  kk: 'Өзгеріссіз сақтауға болмайды: қалған іс – {count}. Олар тізімде аталған, әр жол түзетілетін жерге апарады.',
  en: 'It can’t be frozen: {count} things are left. The list names them, and each line leads to where it is mended.',
})
export const versionIsInHand = refusal('report.version_in_hand', 409, {
  ru: 'Версия {number} ещё в работе. Новая фиксируется, когда прежняя возвращена или отозвана.',
  kk: '{number}-нұсқа әлі жұмыста. Жаңасы бұрынғысы қайтарылғанда немесе кері алынғанда ғана сақталады.',
  en: 'Version {number} is still in hand. A new one is frozen once it was returned or withdrawn.',
})
export const wrongStep = refusal('report.wrong_step', 409, {
  ru: 'С этой версией так уже нельзя: обновите страницу и посмотрите, что с ней сделано.',
  kk: 'Бұл нұсқамен олай істеуге болмайды: бетті жаңартып, онымен не істелгенін қараңыз.',
  en: 'That can no longer be done with this version: reload the page and see what happened to it.',
})
export const dayIsToCome = refusal('report.day_is_to_come', 422, {
  ru: 'Этот день ещё не наступил: {day}. Отметьте, когда это случится.',
  kk: 'Бұл күн әлі келген жоқ: {day}. Болған кезде белгілеңіз.',
  en: 'That day has not come yet: {day}. Mark it when it has happened.',
})
export const stepIsTooEarly = refusal('report.step_is_too_early', 422, {
  ru: 'Раньше прежнего шага так быть не могло: он сделан {day}.',
  kk: 'Бұл алдыңғы қадамнан бұрын бола алмайды: ол {day} жасалған.',
  en: 'It can’t have been before the step that it follows, which was made on {day}.',
})
const endsOutside = refusal('report.interim_ends_outside', 422, {
  ru: 'Промежуточный отчёт кончается внутри срока программы, раньше его последнего дня.',
  kk: 'Аралық есеп бағдарлама мерзімінің ішінде, оның соңғы күнінен бұрын аяқталады.',
  en: 'An interim report ends inside the programme’s period, before its last day.',
})
const endsTwice = refusal('report.interim_is_there', 409, {
  ru: 'Отчёт по этот день уже есть.',
  kk: 'Осы күнге дейінгі есеп бар.',
  en: 'There is a report until this day already.',
})
export const finalStays = refusal('report.final_stays', 409, {
  ru: 'Заключительный отчёт должен быть у каждой программы.',
  kk: 'Қорытынды есеп әр бағдарламада болуы керек.',
  en: 'Every programme owes its final report.',
})
export const somethingIsFrozen = refusal('report.something_is_frozen', 409, {
  ru: 'У отчёта есть зафиксированная версия: он остаётся.',
  kk: 'Есептің өзгеріссіз сақталған нұсқасы бар: ол қалады.',
  en: 'A version of the report was frozen: it stays.',
})

/** Rules of the database, and the sentences that say them. */
export const constraints = {
  interim_report_ends_inside_its_programme: endsOutside,
  report_ends_on_a_day_once: endsTwice,
  report_versions_organisation_report_fkey: somethingIsFrozen,
  report_version_waits_until_the_one_before_came_back: versionIsInHand,
  report_version_number_is_taken_once: versionIsInHand,
  report_step_is_followed_once: wrongStep,
  report_version_steps_pkey: wrongStep,
}
