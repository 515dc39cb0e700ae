import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { registerPerson } from '#people/person-contract.ts'
import { assertValidOffice } from '#platform/documents/testing.ts'
import { newId } from '#platform/identifier.ts'
import { readSheet } from '#platform/sheets/read-sheet.ts'
import { crowdedStory, type Office, story } from '../../../tests/story.ts'
import { exportEntries, listEntries, registerEntry } from '../contract.ts'

const limits = { packed: 1e7, unpacked: 1e8, rows: 10_000, columns: 60 }
const ask = (office: Office, who: string, path: string) =>
  office.app.inject({
    method: 'GET',
    url: `/api${path}`,
    headers: { 'x-story': `home ${who}`, 'accept-language': 'ru' },
  })
const journalOf = ({ home }: Office, filter = '') => `/programmes/${home.programme}/entries/export?${filter}`

const question = { channel: 'in_person', topic: 'retail', answer: 'Разъяснено' } as const

async function threeVisits({ as, home }: Office) {
  const person = newId()
  await as('lawyer').call(registerPerson, {
    input: {
      id: person,
      surname: 'Ахметова',
      givenName: 'Сәуле',
      sex: 'female',
      birthYear: 1980,
      socialStatus: 'other',
      iin: '800416100254',
    },
  })
  const made = (input: object) =>
    as('coordinator').call(registerEntry, { input: { ...question, id: newId(), ...input } as never })
  await made({
    office: home.office.kostanay,
    person,
    question: '=HYPERLINK("http://198.51.100.7")',
    amountTenge: 12_500,
  })
  await made({ office: home.office.kostanay, question: 'Не чинят чайник', channel: 'phone', receivedOn: '2020-11-27' })
  await made({ office: home.office.rudny, question: 'Не доставили', receivedAt: '14:30' })
  return person
}

story('What is filtered is what is exported, as a valid workbook whose cells have kinds', async office => {
  await threeVisits(office)
  const reply = await ask(office, 'coordinator', journalOf(office, `office=${office.home.office.kostanay}`))
  assert.equal(reply.statusCode, 200)
  assert.match(String(reply.headers['content-disposition']), /attachment; filename\*=UTF-8''%D0%96.*2020-11-30\.xlsx/)
  await assertValidOffice(reply.rawPayload, 'xlsx')
  const { sheets, rows } = await readSheet(reply.rawPayload, { limits })
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['Журнал приёма', 'О выгрузке'],
  )
  const cell = (row: number, heading: string) => rows[row]!.cells[rows[0]!.cells.indexOf(heading)]
  assert.deepEqual([cell(1, 'Номер'), cell(1, 'Дата'), cell(1, 'Сумма спора')], ['К-2020/1', '2020-11-30', '12500'])
  assert.equal(cell(1, 'С чем обратились'), '=HYPERLINK("http://198.51.100.7")')
  assert.equal(cell(1, 'ФИО'), 'Ахметова Сәуле')
  assert.deepEqual([rows.length, cell(2, 'Как обратились'), cell(2, 'Тема')], [3, 'Телефон', 'Розничная торговля'])
  const about = await readSheet(reply.rawPayload, { limits, at: 1 })
  const said = new Map(about.rows.map(({ cells }) => [cells[0], cells[1]]))
  const listed = await office.as('coordinator').call(listEntries, {
    params: { programme: office.home.programme },
    search: { office: office.home.office.kostanay },
  })
  assert.equal(said.get('Строк'), String(listed.items.length))
  assert.match(said.get('Отбор')!, /Кабинет/)
  assert.equal(said.get('Имена граждан'), 'полностью')
})

story('Names leave the house in full only with those who may export them, and never an IIN', async office => {
  const person = await threeVisits(office)
  for (const who of ['lawyer', 'intern', 'monitor'] as const) {
    const { rawPayload } = await ask(office, who, journalOf(office, 'format=csv'))
    assert.doesNotMatch(rawPayload.toString(), /Ахметова|800416100254/, who)
    assert.match(rawPayload.toString(), /С••••• А\./, who)
  }
  const looks = () => office.look(sql => sql`select from looks where permission = 'reception.entry.export'`)
  assert.equal((await looks()).length, 0, 'behind a mask nobody was looked at')
  const full = await ask(office, 'chair', journalOf(office, 'format=csv'))
  assert.match(full.rawPayload.toString(), /Ахметова Сәуле/)
  assert.doesNotMatch(full.rawPayload.toString(), /800416100254/)
  const [look] = await office.look(sql => sql`select persons from looks where permission = 'reception.entry.export'`)
  assert.deepEqual(look!.persons, [person])
})

story('An export stands in the audit log: with its filter before, with its rows after', async office => {
  await threeVisits(office)
  await ask(office, 'coordinator', journalOf(office, 'channel=phone&format=csv'))
  const lines = await office.look(
    sql => sql<{ subject: string; details: Record<string, unknown> }[]>`
      select subject, details from audit_log where action = ${exportEntries.permission} order by seq`,
  )
  assert.equal(lines.length, 2)
  assert.equal(lines[0]!.subject, lines[1]!.subject)
  const { programme, channel, format, names, filter } = lines[0]!.details
  assert.deepEqual(
    [programme, channel, format, names, filter],
    [office.home.programme, 'phone', 'csv', 'full', ['Телефон']],
  )
  assert.deepEqual(lines[1]!.details, { rows: 1, whole: true })
})

story('Who may not read a journal may not export it, and an office’s lawyer exports the own one', async office => {
  await threeVisits(office)
  assert.equal((await ask(office, 'editor', journalOf(office))).statusCode, 403)
  const elsewhere = await ask(office, 'chair', `/programmes/${office.neighbour.programme}/entries/export`)
  assert.equal(elsewhere.statusCode, 404)
  assert.equal((await ask(office, 'chair', journalOf(office, 'format=pdf'))).statusCode, 422)
  const own = await ask(office, 'lawyer2', journalOf(office, 'format=csv'))
  assert.match(own.rawPayload.toString(), /Не доставили/)
  assert.doesNotMatch(own.rawPayload.toString(), /чайник/)
})

crowdedStory('A journal of several pages comes whole; a reader who goes away is written down', async office => {
  const { home, look, database } = office
  await database.inside(
    home.organisation,
    sql => sql`
      insert into entries (organisation, id, matter, programme, office, year, number, received_on, channel, topic, consumer, question, lawyer, registered_by)
      select ${home.organisation}, id, id, ${home.programme}, ${home.office.rudny}, 2020, n, '2020-06-01'::date + n % 100, 'phone', 'retail', true,
        'Вопрос ' || n, ${home.member.lawyer2}, ${home.member.lawyer2}
      from (select gen_random_uuid() as id, n from generate_series(1, 2500) n) made`,
  )
  const whole = await ask(office, 'chair', journalOf(office))
  assert.equal(whole.statusCode, 200, whole.body.slice(0, 300))
  const { rows } = await readSheet(whole.rawPayload, { limits })
  const numbers = new Set(rows.slice(1).map(({ cells }) => cells[0]))
  assert.equal(numbers.size, 2500)

  const address = await office.app.listen({ port: 0 })
  const gone = new AbortController()
  const request = { headers: { 'x-story': 'home chair' }, signal: gone.signal }
  const reply = await fetch(`${address}/api${journalOf(office, 'format=csv')}`, request)
  await reply.body!.getReader().read()
  gone.abort()
  await office.app.close()
  const ends = () =>
    look(
      sql => sql<{ details: { whole?: boolean } }[]>`
        select details from audit_log where action = 'reception.entry.export' and details ? 'whole' order by seq`,
    )
  for (let tries = 0; tries < 100 && (await ends()).length < 2; tries++) await setTimeout(50)
  assert.deepEqual(
    (await ends()).map(({ details }) => details.whole),
    [true, false],
  )
})
