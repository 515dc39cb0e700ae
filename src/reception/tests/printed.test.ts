import assert from 'node:assert/strict'
import { pdfFonts, pdfPages } from '#platform/documents/testing-pdf.ts'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { annulEntry, closeEntry, registerEntry } from '../contract.ts'
import { planReceptionDay } from '../office-contract.ts'
import { printAnnouncement, printBlankCard, printCard, printJournal } from '../print-contract.ts'

const question = (office: string, given: object = {}) => ({
  ...{ id: newId(), office, channel: 'in_person' as const, topic: 'retail' },
  ...{ question: 'Продавец не вернул деньги.', answer: 'Составлена претензия.', ...given },
})

async function visitor({ look, home }: Office, surname: string) {
  const person = newId()
  await look(
    sql => sql`
      insert into persons (organisation, id, surname, given_name, patronymic, sex, birth_year, social_status, vulnerable_kinds, consent_on,
        consent_how)
      values (${home.organisation}, ${person}, ${surname}, 'Айгерім', 'Серікқызы', 'female', 1950, 'older_50_plus', '{age_pensioner}',
        '2020-11-20', 'paper')`,
  )
  return person
}

story('The journal of an office is printed with all its columns, in the order of its numbers', async office => {
  const { as, home, look } = office
  const { kostanay, rudny } = home.office
  const person = await visitor(office, 'Сапарова')
  const given = { person, amountTenge: 120_000, otherParty: 'ТОО «Техника»', help: ['claim'], controlOn: '2020-12-10' }
  const first = await as('lawyer').call(registerEntry, {
    input: question(kostanay, { ...given, receivedOn: '2020-11-27' }),
  })
  const wrong = await as('lawyer').call(registerEntry, { input: question(kostanay) })
  await as('lawyer').call(registerEntry, { input: question(kostanay, { answer: '' }) })
  await as('lawyer2').call(registerEntry, { input: question(rudny) })
  const closing = { version: 1, outcome: 'refund_full' as const, returnedTenge: 120_000 }
  await as('lawyer').call(closeEntry, { params: { id: first.id }, input: closing })
  await as('chair').call(annulEntry, { params: { id: wrong.id }, input: { version: 1, because: 'Внесена дважды' } })

  const params = { programme: home.programme }
  const pdf = await as('coordinator').file(printJournal, { params, search: { office: kostanay } })
  assert.deepEqual(pdfFonts(pdf), ['NotoSans-Regular', 'NotoSans-SemiBold'])
  const text = pdfPages(pdf).join(' ')
  assert.deepEqual(text.match(/[КР]-2020\/\d+/g), ['К-2020/1', 'К-2020/2', 'К-2020/3'])
  for (const said of [
    ...['Сапарова Айгерім Серікқызы', 'женский, возраст 70', 'Пенсионер по возрасту', 'Согласие: 20.11.2020'],
    ...['27.11.2020', 'Лично', 'Розничная торговля', 'ТОО «Техника»', '120 000 ₸', 'Продавец не вернул деньги.'],
    ...['Помощь: Претензия', 'до 10.12.2020', 'Деньги возвращены полностью', 'Ермекова Д. Б.'],
    ...['Аннулирована 30.11.2020: Внесена дважды', 'Не учитывается: нет ответа', 'Записей в журнале 3'],
    ...[
      'из них аннулировано 1',
      'учитывается 1',
      'без имени 2',
      'разных людей 1',
      'Страниц 1',
      'Страница 1',
      'Подпись',
    ],
  ])
    assert.ok(text.replace(/\s/g, ' ').includes(said), said)
  const looks = await look(sql => sql`select permission from looks where persons = ${[person]}::uuid[]`)
  assert.deepEqual(
    looks.map(({ permission }) => permission),
    ['reception.entry.print'],
  )
})

story('Who may not read names prints dots, and the offices of others are not printed', async office => {
  const { as, home, neighbour, look } = office
  const { kostanay, rudny } = home.office
  const person = await visitor(office, 'Сапарова')
  const mine = await as('lawyer').call(registerEntry, { input: question(kostanay, { person }) })
  await as('lawyer2').call(registerEntry, { input: question(rudny) })
  const params = { programme: home.programme }
  const text = async (...[who, search]: ['monitor' | 'lawyer', object?]) =>
    pdfPages(await as(who).file(printJournal, { params, search: search as never })).join(' ')
  const masked = await text('monitor')
  assert.ok(masked.includes('А••••• С.') && !masked.includes('Сапарова'))
  assert.match(masked, /Кабинет в Костанае.*Кабинет в Рудном/)
  assert.equal((await look(sql => sql`select from looks`)).length, 0, 'nobody was seen')
  const own = await text('lawyer')
  assert.deepEqual(own.match(/[КР]-2020\/\d+/g), ['К-2020/1'])
  await as('lawyer').refused(printJournal, { params, search: { office: rudny } }, 404)
  await as('editor').refused(printJournal, { params }, 403)
  await as('chair', neighbour).refused(printJournal, { params }, 404)
  await as('chair').refused(printJournal, { params, search: { from: '30.11.2020' } }, 422)
  const card = pdfPages(await as('monitor').file(printCard, { params: { id: mine.id } })).join(' ')
  assert.ok(card.includes('А••••• С.') && !card.includes('Сапарова'))
})

story('A long journal has every line once, and each office begins on a page of its own', async office => {
  const { as, home, look } = office
  const { organisation, programme, member } = home
  await look(async sql => {
    for (const [key, count] of [
      ['kostanay', 430],
      ['rudny', 90],
    ] as const) {
      await sql`
        insert into entries (organisation, id, programme, office, year, number, received_on, channel, topic, consumer, question, answer,
          lawyer, registered_by, matter)
        select ${organisation}, id, ${programme}, ${home.office[key]}, 2020, n, '2020-06-01'::date + n % 90, 'phone', 'retail', true,
          repeat('Сатушы ақшаны қайтармайды. ', 1 + n % 30), 'Жауап', ${member.lawyer}, ${member.lawyer}, id
        from (select n, gen_random_uuid() as id from generate_series(1, ${count}::int) n) numbered`
    }
  })
  const pages = pdfPages(await as('chair').file(printJournal, { params: { programme }, search: { language: 'kk' } }))
  const text = pages.join(' ')
  const expected = [
    ...Array.from({ length: 430 }, (_, index) => `К-2020/${index + 1}`),
    ...Array.from({ length: 90 }, (_, index) => `Р-2020/${index + 1}`),
  ]
  assert.deepEqual(text.match(/[КР]-2020\/\d+/g), expected)
  assert.deepEqual(
    pages.map(page => Number(/Бет (\d+)$/.exec(page)?.[1])),
    pages.map((_, index) => index + 1),
  )
  const second = pages.findIndex(page => page.includes('Р-2020/1 '))
  assert.doesNotMatch(pages[second]!, /К-2020/)
  assert.match(pages.at(-1)!, new RegExp(`Бет саны ${pages.length} `))
})

story('A print-out that is refused in a tab of its own is a page with a sentence', async ({ app, home }) => {
  const asked = (language: string) =>
    app.inject({
      url: `/api/programmes/${home.programme}/journal?office=${newId()}`,
      headers: { 'x-story': 'home lawyer', accept: 'text/html,application/xhtml+xml', 'accept-language': language },
    })
  const reply = await asked('kk')
  assert.equal(reply.statusCode, 404)
  assert.match(String(reply.headers['content-type']), /^text\/html/)
  assert.match(reply.body, /<html lang="kk">.*Мұндай жазба жоқ/s)
  assert.doesNotMatch(reply.body, /urn:quqyq/)
})

story('A period, and a unified day with both its offices', async office => {
  const { as, home } = office
  const { kostanay, rudny } = home.office
  const params = { programme: home.programme }
  const day = newId()
  const input = { id: day, heldOn: '2020-11-27', title: 'Единый день ветеранов', mode: 'in_person' as const }
  const offices = [{ office: kostanay }, { office: rudny, opensAt: '10:00', closesAt: '13:00' }]
  await as('chair').call(planReceptionDay, { params, input: { ...input, offices, announcement: 'Приходите\nвсе' } })
  const of = (where: string, receivedOn: string, receptionDay?: string) =>
    as('chair').call(registerEntry, { input: question(where, { receivedOn, ...(receptionDay && { receptionDay }) }) })
  await of(kostanay, '2020-11-26')
  await of(kostanay, '2020-11-27', day)
  await of(rudny, '2020-11-27', day)
  await of(kostanay, '2020-11-27')
  const numbers = async (search: object) =>
    pdfPages(await as('chair').file(printJournal, { params, search: search as never }))
      .join(' ')
      .match(/[КР]-2020\/\d/g)
  assert.deepEqual(await numbers({ receptionDay: day }), ['К-2020/2', 'Р-2020/1'])
  assert.deepEqual(await numbers({ from: '2020-11-27', to: '2020-11-27' }), ['К-2020/2', 'К-2020/3', 'Р-2020/1'])
  assert.equal(await numbers({ to: '2020-11-01' }), null, 'an empty journal is printed as one')
  const [poster] = pdfPages(await as('editor').file(printAnnouncement, { params: { id: day } }))
  for (const said of [
    'Единый день ветеранов',
    '2020 жылғы 27 қараша',
    '27 ноября 2020 г.',
    '10:00 – 13:00',
    'Приходите все',
  ])
    assert.ok(poster!.replace(/\s/g, ' ').includes(said), said)
})

story(
  'A card to fill in by hand has the journal’s fields in both languages, on two sides',
  async ({ as, home, neighbour }) => {
    const params = { id: home.office.kostanay }
    const pages = pdfPages(await as('intern').file(printBlankCard, { params }))
    assert.equal(pages.length, 2)
    const text = pages.join(' ')
    for (const said of [
      'Азаматты қабылдау карточкасы',
      'Тегі, аты, әкесінің аты',
      'Фамилия, имя, отчество',
      'Кандас',
      'Мировое соглашение',
    ])
      assert.ok(text.includes(said), said)
    assert.match(text, /Келушінің қолы \/ Подпись посетителя/)
    await as('lawyer2').refused(printBlankCard, { params }, 404)
    await as('monitor').refused(printBlankCard, { params }, 403)
    await as('chair', neighbour).refused(printBlankCard, { params }, 404)
  },
)

story('A filled card says what the entry says, and never a number of the person', async office => {
  const { as, home, neighbour, look } = office
  const person = await visitor(office, 'Сапарова')
  const input = question(home.office.kostanay, { person, question: 'Суть: <b>#x</b>' })
  const { id } = await as('lawyer').call(registerEntry, { input })
  const pages = pdfPages(await as('intern').file(printCard, { params: { id } }))
  assert.equal(pages.length, 2)
  const text = pages.join(' ')
  for (const said of [
    'К-2020/1',
    'Сапарова Айгерім Серікқызы',
    'Суть: <b>#x</b>',
    'Составлена претензия.',
    '20.11.2020',
  ])
    assert.ok(text.includes(said), said)
  assert.equal((await look(sql => sql`select from looks where permission = 'reception.entry.print'`)).length, 1)
  await as('lawyer2').refused(printCard, { params: { id } }, 404)
  await as('editor').refused(printCard, { params: { id } }, 403)
  await as('chair', neighbour).refused(printCard, { params: { id } }, 404)
})
