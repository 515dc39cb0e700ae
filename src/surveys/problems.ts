import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

export const formIsUnsound = refusal('surveys.form_is_unsound', 422, {
  ru: 'Анкету нельзя задать: исправьте отмеченные вопросы.',
  kk: 'Сауалнаманы қоюға болмайды: белгіленген сұрақтарды түзетіңіз.',
  en: 'The questionnaire can’t be asked: mend the questions marked.',
})
export const answersAreWrong = refusal('surveys.answers_are_wrong', 422, {
  ru: 'Не все ответы можно записать: посмотрите отмеченные вопросы.',
  kk: 'Барлық жауапты жазу мүмкін емес: белгіленген сұрақтарды қараңыз.',
  en: 'Not every answer can be written down: look at the questions marked.',
})
export const waveEndsAfterItBegins = refusal('surveys.wave_ends_before_it_begins', 422, {
  ru: 'Последний день волны не может быть раньше первого.',
  kk: 'Толқынның соңғы күні бірінші күнінен бұрын болмайды.',
  en: 'The last day of a wave can’t come before its first.',
})
export const dayOutsideTheWave = refusal('surveys.day_outside_the_wave', 422, {
  ru: 'Этот день не входит в сроки волны: проверьте дату анкеты.',
  kk: 'Бұл күн толқын мерзіміне кірмейді: сауалнама күнін тексеріңіз.',
  en: 'That day is outside the wave: check the questionnaire’s date.',
})
export const answeredAlready = refusal('surveys.person_answered_already', 409, {
  ru: 'Этот человек уже отвечал в этой волне. Второй раз его ответы не считаются.',
  kk: 'Бұл адам осы толқында жауап берген. Екінші рет есептелмейді.',
  en: 'This person has answered in this wave already. They don’t count twice.',
})
export const linkIsBusy = refusal('surveys.link_is_busy', 429, {
  ru: 'Сейчас отвечают слишком многие. Ваши ответы остались на экране: отправьте их через минуту.',
  kk: 'Қазір тым көп адам жауап беріп жатыр. Жауаптарыңыз экранда қалды: бір минуттан кейін жіберіңіз.',
  en: 'Too many are answering just now. Your answers are still on the screen: send them in a minute.',
})
export const versionStays = refusal('surveys.version_stays', 409, {
  ru: 'На эту версию уже ответили: она не меняется. Сохраните ещё раз – получится новая версия.',
  kk: 'Бұл нұсқаға жауап берілген: ол өзгермейді. Қайта сақтаңыз – жаңа нұсқа шығады.',
  en: 'This version has been answered and stays as it is. Save once more: a new version comes of it.',
})
export const codeOfAnotherQuestion = refusal('surveys.code_of_another_question', 422, {
  ru: 'Этот код – другого вопроса, или на вопрос не ответили словами.',
  kk: 'Бұл код басқа сұрақтікі немесе сұраққа сөзбен жауап берілмеген.',
  en: 'This code belongs to another question, or the question was not answered in words.',
})
export const noXlsForm = refusal('surveys.no_xlsform', 422, {
  ru: 'Это не XLSForm, или в нём нет ни одного вопроса, который мы умеем задавать. Нужна книга Excel с листом survey.',
  kk: 'Бұл XLSForm емес немесе онда біз қоя алатын бірде-бір сұрақ жоқ. survey парағы бар Excel кітабы керек.',
  en: 'This is no XLSForm, or it has no question that we can ask. An Excel book with a sheet called survey is needed.',
})
export const noAnswersYet = refusal('surveys.no_answers_yet', 409, {
  ru: 'На анкету этой волны ещё не отвечали: печатать нечего.',
  kk: 'Бұл толқынның сауалнамасына әзірге ешкім жауап бермеген: басып шығаратын ештеңе жоқ.',
  en: 'Nobody has answered in this wave yet: there is nothing to print.',
})
const codeTwice = refusal('surveys.code_named_twice', 409, {
  ru: 'Такой код у вопроса уже есть.',
  kk: 'Сұрақта мұндай код бар.',
  en: 'The question already has a code of that name.',
})

export const constraints: Constraints = {
  wave_ends_after_it_begins: waveEndsAfterItBegins,
  survey_version_with_answers_stays: versionStays,
  answer_code_is_named_once: codeTwice,
}
