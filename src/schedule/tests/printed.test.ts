import assert from 'node:assert/strict'
import { pdfFonts, pdfPages } from '#platform/documents/testing-pdf.ts'
import { newId } from '#platform/identifier.ts'
import { registerEntry } from '#reception/contract.ts'
import { story } from '../../../tests/story.ts'
import { planSchedule } from '../hours-contract.ts'
import { printDayList, printOfficeAnnouncement, printSchedule } from '../print-contract.ts'
import { booked, hours, inForce, MONDAY, workdays } from './a-week.ts'

story(
  'The list for a day has who is expected and who came, in the order of the hours, and empty lines',
  async office => {
    const { as, home, look, neighbour } = office
    await inForce(office)
    const person = newId()
    await look(
      sql => sql`
      insert into persons (organisation, id, surname, given_name, sex, social_status)
      values (${home.organisation}, ${person}, 'Өмірзақова', 'Ұлжан', 'female', 'youth')`,
    )
    await booked(office, { at: '11:00', person, note: 'Возврат #1 за *обувь*' })
    await booked(office, { at: '09:30', calledName: 'Айгуль' })
    const entry = {
      ...{ id: newId(), office: home.office.kostanay, channel: 'phone' as const, topic: 'labour', receivedAt: '10:15' },
      question: 'Увольнение',
    }
    await as('lawyer').call(registerEntry, { input: entry })
    const given = { params: { id: home.office.kostanay }, search: { day: MONDAY } }
    const pdf = await as('intern').file(printDayList, given)
    assert.deepEqual(pdfFonts(pdf), ['NotoSans-Regular', 'NotoSans-SemiBold'])
    const text = pdfPages(pdf).join(' ')
    assert.match(
      text,
      /09:30 Айгуль .*10:15 без имени Трудовые вопросы .*К-2020\/1.*11:00 Өмірзақова Ұлжан Возврат #1 за \*обувь\*/,
    )
    assert.match(text, /30 ноября 2020 г\./)
    assert.match(text, /Часы приёма 09:00–13:00 Ожидаются 2/)
    const seen = await look(sql => sql`select permission from looks where persons @> ${[person]}::uuid[]`)
    assert.deepEqual(
      seen.map(({ permission }) => permission),
      ['schedule.day.print'],
    )
    const kazakh = await as('lawyer').file(printDayList, { ...given, search: { day: '2020-12-02', language: 'kk' } })
    assert.match(pdfPages(kazakh)[0]!, /Қабылдауға келушілер тізімі 2020 жылғы 2 желтоқсан .* Күтіледі 0/)
    await as('monitor').refused(printDayList, given, 403)
    await as('lawyer2').refused(printDayList, given, 404)
    await as('chair', neighbour).refused(printDayList, given, 404)
    await as('chair').refused(printDayList, { ...given, search: { day: '30.11.2020' } }, 422)
  },
)

story('A schedule is printed in both languages, with whoever approved it', async office => {
  const { as, home, neighbour } = office
  const week = [...workdays(), hours(1, { from: '14:00', to: '18:00', mode: 'phone' })]
  const { id } = await inForce(office, { hours: week })
  const [page, ...more] = pdfPages(await as('editor').file(printSchedule, { params: { id } }))
  assert.equal(more.length, 0)
  for (const said of [
    ...['Бекітемін / Утверждаю', 'Кабинеттің жұмыс кестесі', 'График работы кабинета', 'Кабинет в Костанае'],
    ...['Дүйсенбі', 'Понедельник', '09:00–13:00, 14:00–18:00 (телефон арқылы)', '14:00–18:00 (по телефону)'],
    ...['қабылдау жоқ / приёма нет', 'Действует с 02.03.2020', 'Приказ № 5, 02.03.2020', 'Оспанова Гүлнар Ахметовна'],
    'Ермекова Динара Болатовна',
  ])
    assert.ok(page!.includes(said), said)
  const draft = await as('coordinator').call(planSchedule, {
    params: { programme: home.programme },
    input: {
      id: newId(),
      office: home.office.rudny,
      validFrom: '2020-04-01',
      validTo: '2020-04-30',
      hours: workdays(),
    },
  })
  const [unapproved] = pdfPages(await as('editor').file(printSchedule, { params: { id: draft.id } }))
  assert.match(unapproved!, /Действует с 01\.04\.2020 по 30\.04\.2020/)
  assert.doesNotMatch(unapproved!, /Приказ/, 'a draft waits for its signature')
  await as('chair', neighbour).refused(printSchedule, { params: { id } }, 404)
  await as('chair').refused(printSchedule, { params: { id: newId() } }, 404)
})

story('The announcement of an office says where it is and, once a schedule is in force, when', async office => {
  const { as, home, neighbour } = office
  const params = { id: home.office.kostanay }
  const read = async () => pdfPages(await as('monitor').file(printOfficeAnnouncement, { params }))
  assert.match((await read())[0]!, /Тегін кеңес беру кабинеті Кабинет бесплатной консультации .*пр\. Абая, 28/)
  assert.doesNotMatch((await read())[0]!, /Часы приёма/)
  await inForce(office)
  const [page] = await read()
  assert.match(page!, /Часы приёма .*Дүйсенбі Понедельник 09:00–13:00.*Жұма Пятница 09:00–13:00/)
  assert.doesNotMatch(page!, /Сенбі/, 'days without reception are not announced')
  await as('chair', neighbour).refused(printOfficeAnnouncement, { params }, 404)
})
