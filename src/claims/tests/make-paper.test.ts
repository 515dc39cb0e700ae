import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkTemplate } from '#platform/documents/check-template.ts'
import { fillWord } from '#platform/documents/word.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import type { LawNumber } from '../law.ts'
import { addParameter, approveParameter, listParameters } from '../law-contract.ts'
import { approveTemplateVersion, listTemplates, makePaper, previewPaper } from '../template-contract.ts'
import { afterOt } from '../templates/name-cases.ts'
import { paperData } from '../templates/paper-data.ts'
import { paperLines } from '../templates/paper-lines.ts'
import { paperTags } from '../templates/tags.ts'
import { aCase, bareValues, tell, toldOf } from './a-case.ts'

const forms = new URL('../../../forms/claims/', import.meta.url)

/** What is known of every case; the rest may be missing. */
const always = {
  today: '2 ноября 2020 года',
  place: 'Костанай',
  organisation: 'ОО «Көмек»',
  citizen: 'Ермекова Динара',
  citizen_from: 'Ермековой Динары',
  citizen_short: 'Ермекова Д.',
  copies: '1',
  settlement_copies: '2',
}

test('every paper that the product brings along has known tags, whole loops, and no gap where a fact is missing', () => {
  for (const name of readdirSync(forms).filter(file => file.endsWith('.docx'))) {
    const form = readFileSync(new URL(name, forms))
    assert.deepEqual(checkTemplate(form, paperTags), [], name)
    const lines = paperLines(fillWord(form, always))
    assert.ok(lines.length > 3, name)
    for (const [at, { style, text }] of lines.entries()) {
      const said = `${name}: ${text}`
      assert.doesNotMatch(text, /[:–,(]\s*[.,;)]|[\s(]\.|\s,/, said)
      assert.ok(!text.endsWith(':') || (style !== 'item' && lines[at + 1]?.style === 'item'), said)
    }
  }
})

/** A number of the law as the tests need it: known from a source. */
const lawRow = (
  code: LawNumber['code'],
  inForceFrom: string,
  value: number,
  unit: LawNumber['unit'],
  source: string,
) => ({
  id: newId(),
  code,
  inForceFrom,
  value,
  unit,
  source,
  certainty: 'read' as const,
  approvedByName: null,
  approvedOn: null,
})
const lawOfAppeals: readonly LawNumber[] = [
  lawRow('body_answer', '2007-01-12', 15, 'calendar_days', 'Закон РК № 221-III'),
  lawRow('body_answer', '2021-07-01', 20, 'working_days', 'АППК РК, ст. 76'),
  lawRow('appeals_law', '2007-01-12', 1, 'rule', 'Закон РК № 221-III'),
  lawRow('appeals_law', '2021-07-01', 1, 'rule', 'АППК РК'),
]
const textOfForm = (form: string, today: string, language: 'ru' | 'kk') => {
  const kind = form.startsWith('appeal') ? 'appeal' : 'complaint'
  const data = paperData({ ...bareValues, today, law: lawOfAppeals }, kind, language)
  const lines = paperLines(fillWord(readFileSync(new URL(`${form}.${language}.docx`, forms)), data))
  return lines.map(({ text }) => text).join('\n')
}

test('the term of a state body and the act that it stands in are of the row in force on the day', () => {
  const days = [
    ['2020-11-30', 'ru', 'в течение 15\u00a0календарных дней (Закон РК № 221-III)'],
    ['2021-07-01', 'ru', 'в течение 20\u00a0рабочих дней (АППК РК, ст. 76)'],
    ['2020-11-30', 'kk', '15\u00a0күнтізбелік күн ішінде (ҚР № 221-III Заңы)'],
    ['2021-07-01', 'kk', '20\u00a0жұмыс күні ішінде (ҚР ӘРПК, 76-бап)'],
  ] as const
  for (const [today, language, said] of days) {
    const text = textOfForm('complaint-department', today, language)
    assert.ok(text.includes(said), `${today} ${language}: ${text}`)
  }
})

test('a paper to a state body names the law on appeals of its own day, and never the other one', () => {
  const acts = {
    ru: ['О порядке рассмотрения обращений физических и юридических лиц', 'Административный процедурно-процессуальный'],
    kk: ['Жеке және заңды тұлғалардың өтініштерін қарау тәртібі туралы', 'Әкімшілік рәсімдік-процестік кодексі'],
  } as const
  for (const form of ['appeal-state-body', 'appeal-financial', 'complaint-department'])
    for (const language of ['ru', 'kk'] as const)
      for (const [today, now] of [
        ['2021-06-30', 0],
        ['2021-07-01', 1],
      ] as const) {
        const text = textOfForm(form, today, language)
        assert.ok(text.includes(acts[language][now]), `${form} ${today}: ${text}`)
        assert.ok(!text.includes(acts[language][1 - now]!), `${form} ${today}: ${text}`)
      }
})

test('a name after «от» is in the genitive; what has no rule stays', () => {
  const cases = [
    ['Иванова', 'Анна', 'Петровна', 'female', 'Ивановой Анны Петровны'],
    ['Тарасов', 'Фёдор', 'Николаевич', 'male', 'Тарасова Фёдора Николаевича'],
    ['Қожахметова', 'Ботагөз', 'Қайратқызы', 'female', 'Қожахметовой Ботагөз Қайратқызы'],
    ['Шәріпов', 'Нұржан', 'Ахметұлы', 'male', 'Шәріпова Нұржана Ахметұлы'],
    ['Черных', 'Пётр', '', 'male', 'Черных Петра'],
    ['Ким', '', '', 'female', 'Ким'],
  ] as const
  for (const [surname, givenName, patronymic, sex, expected] of cases)
    assert.equal(afterOt({ surname, givenName, patronymic, sex }), expected)
})

story(
  'A claim is written from what the journal and the card know; what is missing is said and blocks nothing',
  async office => {
    const { as } = office
    const lawyer = as('lawyer')
    const found = await aCase(office)
    const { items } = await lawyer.call(listTemplates, {})
    const template = items.find(
      ({ kind, sphere, language }) => kind === 'claim' && sphere === 'defective_goods' && language === 'ru',
    )!
    const input = { template: template.id, party: found.parties[0]!.id }

    const bare = await lawyer.call(previewPaper, { params: { id: found.id }, input })
    assert.equal(bare.approved, false)
    const day = bare.missing.find(({ code }) => code === 'boughtOn')
    assert.deepEqual(day, { code: 'boughtOn', fact: 'День покупки', why: 'От дня покупки считают сроки закона.' })
    const { version: _, lawyer: __, ...dispute } = toldOf(found)
    const typing = { ...input, told: { ...dispute, boughtOn: '2020-10-20', bought: 'пароочиститель' } }
    const shown = await lawyer.call(previewPaper, { params: { id: found.id }, input: typing })
    assert.ok(!shown.missing.some(({ code }) => code === 'boughtOn'), 'the preview follows what is typed')
    assert.ok(shown.lines.some(({ text }) => text.includes('пароочиститель')))
    assert.ok(bare.lines.some(({ style, text }) => style === 'corner' && text === 'от Ермековой Динары Болатовны'))

    const told = await tell(lawyer, found, {
      bought: 'пароочиститель',
      boughtOn: '2020-10-20',
      priceTenge: 84_900,
      demands: ['cancel_refund'],
      lines: [{ kind: 'price', label: 'цена товара', tenge: 84_900 }],
      answers: { citizen_address: 'г. Костанай, мкр. Аэропорт, 5' },
    })
    const whole = await lawyer.call(previewPaper, { params: { id: told.id }, input })
    const text = whole.lines.map(line => line.text).join('\n')
    assert.match(text, /20\sоктября\s2020\sгода я приобрела у вас товар: пароочиститель, цена 84.900.₸/)
    assert.match(text, /в течение 10.календарных дней/)
    assert.match(text, /Итого: 84.900.₸/)
    assert.doesNotMatch(text, /[{}]/)

    const id = newId()
    const paper = await lawyer.call(makePaper, { params: { id: found.id }, input: { id, ...input } })
    assert.equal(paper.templateVersion, 1)
    assert.equal(paper.file!.name, 'Претензия: товар с недостатком.docx')
    const again = await lawyer.call(makePaper, { params: { id: found.id }, input: { id, ...input } })
    assert.equal(again.id, paper.id)
    assert.equal(again.version, paper.version + 1)

    await as('intern').refused(
      approveTemplateVersion,
      { params: { id: template.id, number: 1 }, input: { version: 1 } },
      403,
    )
    const approved = await lawyer.call(approveTemplateVersion, {
      params: { id: template.id, number: 1 },
      input: { version: 1 },
    })
    assert.ok(approved.versions[0]!.approvedBy)
  },
)

story('A term that no lawyer has approved is not printed', async office => {
  const lawyer = office.as('lawyer')
  const found = await aCase(office)
  const { items } = await lawyer.call(listTemplates, {})
  const template = items.find(
    ({ kind, sphere, language }) => kind === 'claim' && sphere === 'defective_goods' && language === 'kk',
  )!
  const preview = async () =>
    (await lawyer.call(previewPaper, { params: { id: found.id }, input: { template: template.id } })).lines
      .map(({ text }) => text)
      .join('\n')
  assert.match(await preview(), /10.күнтізбелік күн ішінде/)
  const id = newId()
  await lawyer.call(addParameter, {
    input: {
      id,
      code: 'claim_answer',
      inForceFrom: '2020-11-01',
      value: 7,
      unit: 'calendar_days',
      source: 'жоба',
      certainty: 'unsure',
    },
  })
  assert.match(await preview(), /заңда белгіленген мерзімде/)
  const { items: law } = await lawyer.call(listParameters, {})
  const { version } = law.find(one => one.id === id)!
  await lawyer.call(approveParameter, { params: { id }, input: { version } })
  assert.match(await preview(), /7.күнтізбелік күн ішінде/)
})
