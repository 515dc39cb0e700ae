import type { Words } from '#platform/language.ts'
import type { AnswerFault, FormFaultKind } from './rules.ts'

/** What to mend in a questionnaire. */
export const formFaultWords: Readonly<Record<FormFaultKind, Words>> = {
  code_twice: {
    ru: 'Такой код уже есть у другого вопроса.',
    kk: 'Мұндай код басқа сұрақта бар.',
    en: 'Another question has this code.',
  },
  no_choices: {
    ru: 'Нужно хотя бы два варианта ответа.',
    kk: 'Кемінде екі жауап нұсқасы керек.',
    en: 'At least two choices are needed.',
  },
  choice_twice: { ru: 'Код варианта повторяется.', kk: 'Нұсқа коды қайталанады.', en: 'A choice’s code comes twice.' },
  needless_choices: {
    ru: 'У такого вопроса не бывает вариантов ответа.',
    kk: 'Мұндай сұрақта жауап нұсқалары болмайды.',
    en: 'A question of this kind has no choices.',
  },
  scale_without_ends: {
    ru: 'Укажите первую и последнюю отметки шкалы: целые числа, не больше 11 отметок.',
    kk: 'Шкаланың бірінші және соңғы белгісін көрсетіңіз: бүтін сандар, 11 белгіден аспасын.',
    en: 'Say the first and last marks of the scale: whole numbers, no more than 11 marks.',
  },
  ends_crossed: {
    ru: 'Наименьшее число должно быть меньше наибольшего.',
    kk: 'Ең кіші сан ең үлкенінен кіші болуы керек.',
    en: 'The least number must be below the greatest.',
  },
  right_is_no_choice: {
    ru: 'Правильный ответ – не из вариантов.',
    kk: 'Дұрыс жауап нұсқалардың ішінде жоқ.',
    en: 'The right answer isn’t one of the choices.',
  },
  asks_what_is_not_there: {
    ru: 'Условие спрашивает о вопросе, которого нет.',
    kk: 'Шарт жоқ сұраққа сілтейді.',
    en: 'The condition asks about a question that isn’t there.',
  },
  asks_itself_in_a_loop: {
    ru: 'Условия замкнулись в круг: показ вопроса зависит от него самого.',
    kk: 'Шарттар тұйықталып қалды: сұрақтың көрсетілуі өзіне тәуелді.',
    en: 'The conditions run in a circle: whether this is asked depends on itself.',
  },
  asks_a_later_one: {
    ru: 'Условие спрашивает о вопросе, который стоит дальше: переставьте вопросы.',
    kk: 'Шарт кейін тұрған сұраққа сілтейді: сұрақтардың орнын ауыстырыңыз.',
    en: 'The condition asks about a question that comes later: change their order.',
  },
  test_does_not_fit: {
    ru: 'Условие не подходит к ответам того вопроса.',
    kk: 'Шарт ол сұрақтың жауаптарына сай келмейді.',
    en: 'The condition doesn’t fit that question’s answers.',
  },
}

/** What is wrong with an answer, said to whoever answers. */
export const answerFaultWords: Readonly<Record<AnswerFault['fault'], Words>> = {
  missing: { ru: 'Ответьте на этот вопрос.', kk: 'Осы сұраққа жауап беріңіз.', en: 'Answer this question.' },
  unknown_choice: {
    ru: 'Выберите из предложенного.',
    kk: 'Ұсынылғандардан таңдаңыз.',
    en: 'Choose from what is offered.',
  },
  not_a_number: { ru: 'Напишите число.', kk: 'Сан жазыңыз.', en: 'Write a number.' },
  out_of_range: {
    ru: 'Такое число здесь не подходит.',
    kk: 'Мұндай сан мұнда келмейді.',
    en: 'That number doesn’t fit here.',
  },
  not_a_day: {
    ru: 'Напишите дату: день, месяц, год.',
    kk: 'Күнді жазыңыз: күні, айы, жылы.',
    en: 'Write a date: day, month, year.',
  },
  not_a_text: { ru: 'Ответьте словами.', kk: 'Сөзбен жауап беріңіз.', en: 'Answer in words.' },
}
