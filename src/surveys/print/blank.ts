import { typstPdf } from '#platform/documents/typst.ts'
import { say, type Words } from '#platform/language.ts'
import type { SurveyWithForm } from '../contract.ts'
import type { AskedIn, Form, Question, Test } from '../form-contract.ts'
import { marksOf } from '../rules.ts'

const words = {
  nameless: {
    ru: 'Имя не нужно: ответы считают вместе с ответами других людей.',
    kk: 'Аты-жөн қажет емес: жауаптар басқа адамдардың жауаптарымен бірге есептеледі.',
  },
  sex: { ru: 'Пол', kk: 'Жынысы' },
  female: { ru: 'женский', kk: 'әйел' },
  male: { ru: 'мужской', kk: 'ер' },
  age: { ru: 'Возраст, полных лет', kk: 'Жасы, толық жыл' },
  district: { ru: 'Город или район', kk: 'Қала немесе аудан' },
  on: { ru: 'Дата', kk: 'Күні' },
} as const
const when: Readonly<Record<Test['is'] | 'only' | 'and' | 'or', Omit<Words, 'en'>>> = {
  only: { ru: 'Отвечайте, если {tests}.', kk: '{tests} болса ғана жауап беріңіз.' },
  and: { ru: ' и ', kk: ' және ' },
  or: { ru: ' или ', kk: ' немесе ' },
  has: { ru: 'в вопросе {n} отмечено «{value}»', kk: '{n}-сұрақта «{value}» белгіленген' },
  lacks: { ru: 'в вопросе {n} не отмечено «{value}»', kk: '{n}-сұрақта «{value}» белгіленбеген' },
  least: { ru: 'ответ на вопрос {n} не меньше {value}', kk: '{n}-сұрақтың жауабы {value} мәнінен кем емес' },
  most: { ru: 'ответ на вопрос {n} не больше {value}', kk: '{n}-сұрақтың жауабы {value} мәнінен артық емес' },
  answered: { ru: 'на вопрос {n} есть ответ', kk: '{n}-сұраққа жауап берілген' },
}
const sentence = (key: keyof typeof when, language: AskedIn, values: object = {}) =>
  say({ ...when[key], en: when[key].ru }, language, values as Record<string, unknown>)

/** When a question is asked, in the numbers that stand on the paper. */
export function saidWhen(question: Question, form: Form, language: AskedIn): string {
  if (!question.when) return ''
  const tests = question.when.tests.map(test => {
    const at = form.findIndex(({ code }) => code === test.question)
    const choice = form[at]?.choices.find(({ code }) => code === test.value)
    return sentence(test.is, language, { n: at + 1, value: choice?.text[language] ?? test.value })
  })
  return sentence('only', language, { tests: tests.join(sentence(question.when.every ? 'and' : 'or', language)) })
}

/** The questionnaire on paper, in one of its languages. */
export const blankPdf = ({ title, form, number }: SurveyWithForm, organisation: string, language: AskedIn) =>
  typstPdf({
    template: new URL('./blank.typ', import.meta.url),
    title: title[language],
    language,
    data: {
      organisation,
      version: language === 'kk' ? `${number}-нұсқа` : `версия ${number}`,
      words: Object.fromEntries(Object.entries(words).map(([key, said]) => [key, said[language]])),
      questions: form.map((question, index) => ({
        number: index + 1,
        text: question.text[language],
        hint: question.hint[language],
        when: saidWhen(question, form, language),
        choices: question.choices.map(({ text }) => text[language]),
        marks: question.kind === 'scale' ? (marksOf(question) ?? []).map(String) : [],
        lines: question.kind === 'text' ? 3 : 1,
      })),
    },
  })
