import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { ExportColumn, ExportSheet } from '#platform/sheets/with-export.ts'
import { wordOfSex } from '../cut-words.ts'
import type { Question } from '../form-contract.ts'
import type { listResponses, Response } from '../response-contract.ts'
import { wayWords } from '../state-words.ts'
import { formsOf, type WaveRow, waveRow } from './surveys.ts'

const words = {
  name: { ru: 'Ответы', kk: 'Жауаптар', en: 'Answers' },
  on: { ru: 'День', kk: 'Күні', en: 'Day' },
  how: { ru: 'Как', kk: 'Қалай', en: 'How' },
  sex: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
  age: { ru: 'Возраст', kk: 'Жасы', en: 'Age' },
  district: { ru: 'Район', kk: 'Аудан', en: 'District' },
  score: { ru: 'Верных ответов, %', kk: 'Дұрыс жауаптар, %', en: 'Right answers, %' },
  leftOut: { ru: 'Исключена: почему', kk: 'Есептен шығарылған: неге', en: 'Left out: why' },
}

/** A line for each questionnaire, a column for each question that any of its versions asked. */
export async function responseSheet(
  sql: Sql,
  { params, language }: Call<typeof listResponses, WaveRow>,
): Promise<ExportSheet<Response>> {
  const questions = await formsOf(sql, (await waveRow(sql, params.id))!)
  const own: ExportColumn<Response>[] = [
    { heading: words.on, kind: 'day', value: ({ givenOn }) => givenOn },
    { heading: words.how, value: ({ how }) => wayWords[how][language] },
    { heading: words.sex, value: ({ sex }) => sex && wordOfSex[sex][language] },
    { heading: words.age, kind: 'number', value: ({ age }) => age },
    { heading: words.district, value: ({ districtName }) => districtName },
    ...questions.map(columnOf),
    { heading: words.score, kind: 'number', value: ({ score }) => (score === null ? null : Math.round(score * 100)) },
    { heading: words.leftOut, value: ({ leftOutBecause }) => leftOutBecause },
  ]
  return { name: words.name, columns: own, filter: [] }

  function columnOf(question: Question): ExportColumn<Response> {
    const { code, kind, text } = question
    const said = language === 'kk' ? 'kk' : 'ru'
    const label = (choice: string) => question.choices.find(each => each.code === choice)?.text[said] ?? choice
    return {
      heading: { ...text, en: text.ru },
      width: 30,
      ...(kind === 'scale' || kind === 'number'
        ? { kind: 'number' as const }
        : kind === 'date'
          ? { kind: 'day' as const }
          : {}),
      value: ({ answers }) => {
        const value = answers[code]
        if (value === undefined || typeof value === 'number') return value
        return Array.isArray(value) ? value.map(label).join('; ') : kind === 'single' ? label(value) : value
      },
    }
  }
}
