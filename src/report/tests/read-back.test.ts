import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { readDocument } from '#checking/reading/read-document.ts'
import { recognise } from '#checking/recognising/recognise.ts'
import type { Said, Stated, WrittenReport } from '#checking/written-report.ts'
import { fillWord } from '#platform/documents/word.ts'
import { languages } from '#platform/language.ts'
import { asWritten } from '../as-written.ts'
import { reportData } from '../forms/final-report.ts'
import { sampleModel } from '../forms/sample-model.ts'

const text = (said: Said | null) => said?.text.replaceAll('\n', ' ') ?? null
const value = ({ value, within }: Stated) => [value, ...within.map(each => each.value)]

/** What the rules compare, without the places and the words of each language’s form. */
const essence = (report: WrittenReport) => ({
  head: [
    report.head.kind,
    text(report.head.grantee),
    text(report.head.topic),
    report.head.sum.value,
    text(report.head.contract),
  ],
  activities: report.activities.map(({ group, number, title, participants, completeness, annex }) => [
    group.kind,
    text(number),
    text(title),
    participants.map(value),
    text(completeness),
    text(annex.number),
    annex.documents.map(text),
  ]),
  planFact: report.planFact.map(({ activity, rows, unpaired }) => [
    activity,
    rows.map(({ label, plan, fact }) => [text(label), value(plan)[0], value(fact)[0]]),
    unpaired.length,
  ]),
  effects: report.effects.map(({ key, plan, fact }) => [key, plan.value, value(fact)]),
  statistics: report.statistics.map(({ key, total, classes }) => [
    key,
    total.value,
    classes.map(({ from, to, count }) => [from, to, count.value, count.reading]),
  ]),
  partners: report.partners.map(({ name, role }) => [text(name), text(role)]),
  proposals: report.proposals.map(({ name, sum, direction }) => [text(name), sum.value, text(direction)]),
  recommendations: report.recommendations.map(({ body, letterNumber }) => [text(body), letterNumber]),
  tables: report.tables,
})

for (const language of languages)
  test(`the report printed in ${language} is read back as the very report that was printed`, async () => {
    const model = sampleModel(language)
    const form = await readFile(new URL(`../../../forms/final-report.${language}.docx`, import.meta.url))
    const { report, understood, notRead } = recognise(await readDocument(fillWord(form, reportData(model))))
    assert.deepEqual([understood.share, notRead], [1, []])
    assert.deepEqual(essence(report), essence(asWritten(model)))
  })
