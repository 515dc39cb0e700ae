import assert from 'node:assert/strict'
import { pdfFonts, pdfPages } from '#platform/documents/testing-pdf.ts'
import { newId } from '#platform/identifier.ts'
import { crowdedStory, type Office, story } from '../../../tests/story.ts'
import { annulEntry, registerEntry } from '../contract.ts'
import { listCoupons, printCoupon, readCoupon } from '../print-contract.ts'

/** An entry of today about a visitor with a long Kazakh name, and with text that looks like code. */
async function registered({ as, home, look }: Office) {
  const person = newId()
  await look(
    sql => sql`
      insert into persons (organisation, id, surname, given_name, patronymic, sex, social_status)
      values (${home.organisation}, ${person}, 'Әбдірахманова-Өтеғұлова', 'Үміт', 'Қайыржанқызы', 'female', 'youth')`,
  )
  const entry = await as('lawyer').call(registerEntry, {
    input: {
      ...{ id: newId(), office: home.office.kostanay, person, receivedAt: '14:05', controlOn: '2020-12-10' },
      ...{ channel: 'in_person', topic: 'retail.defective', language: 'kk' },
      question: 'Телефон #panic("x") стоит $100$ и *не* работает',
    },
  })
  return { person, entry, params: { id: entry.id } }
}

story('A coupon says number, date, time, who accepted, where and what for, in both languages', async office => {
  const { entry, params, person } = await registered(office)
  const print = await office.as('intern').call(printCoupon, { params, input: { id: newId() } })
  assert.deepEqual([print.number, print.printedBy, print.entry], [1, 'Төлеген Мадина Ерланқызы', entry.id])
  const pdf = await office.as('lawyer').file(readCoupon, { params: { id: print.id } })
  assert.deepEqual(pdfFonts(pdf), ['NotoSans-Regular', 'NotoSans-SemiBold'])
  const [page, ...more] = pdfPages(pdf)
  assert.equal(more.length, 0)
  const [visitors, offices] = page!.split('кесу сызығы / линия отреза')
  for (const half of [visitors!, offices!]) {
    for (const said of [
      'К-2020/1',
      '30.11.2020, 14:05',
      'Кабинет в Костанае',
      'Ермекова Динара Болатовна',
      '10.12.2020',
    ])
      assert.ok(half.includes(said), said)
    assert.ok(
      half.includes('Бөлшек сауда — Ақауы бар тауар') && half.includes('Розничная торговля — Товар с недостатком'),
    )
    assert.doesNotMatch(half, /Повторная печать/)
  }
  assert.ok(visitors!.includes('Телефон #panic("x") стоит $100$ и *не* работает'), 'what was typed is no code')
  assert.ok(offices!.includes('Әбдірахманова-Өтеғұлова Үміт Қайыржанқызы'))
  const looks = await office.look(sql => sql`select permission from looks where persons = ${[person]}::uuid[]`)
  assert.deepEqual(
    looks.map(({ permission }) => permission),
    ['reception.coupon.print'],
  )
})

story('The same coupon printed twice says that it is a repeated print, when and by whom', async office => {
  const { params } = await registered(office)
  const input = { id: newId() }
  const first = await office.as('lawyer').call(printCoupon, { params, input })
  assert.deepEqual(await office.as('lawyer').call(printCoupon, { params, input }), first, 'one submit is one print')
  const second = await office.as('coordinator').call(printCoupon, { params, input: { id: newId() } })
  assert.equal(second.number, 2)
  const text = async (id: string) => pdfPages(await office.as('lawyer').file(readCoupon, { params: { id } }))[0]!
  assert.match(
    await text(second.id),
    /№ 2 қайталама басып шығару Повторная печать № 2 \d\d\.\d\d\.\d{4}, \d\d:\d\d, Қасымов Дәурен Маратұлы/,
  )
  assert.doesNotMatch(await text(first.id), /Повторная/, 'the first one stays what it was')
  const { items } = await office.as('monitor').call(listCoupons, { params })
  assert.deepEqual(items, [first, second])
})

story('Who may not give out coupons, and where', async office => {
  const { as, neighbour } = office
  const { params } = await registered(office)
  const print = { params, input: { id: newId() } }
  await as('monitor').refused(printCoupon, print, 403)
  await as('editor').refused(printCoupon, print, 403)
  await as('lawyer2').refused(printCoupon, print, 404)
  await as('chair', neighbour).refused(printCoupon, print, 404)
  await as('lawyer').refused(printCoupon, { params: { id: newId() }, input: { id: newId() } }, 404)
  await as('lawyer').refused(printCoupon, { params, input: { id: 'К-2020/1' } }, 422)
  const made = await as('lawyer').call(printCoupon, print)
  await as('lawyer2').refused(readCoupon, { params: { id: made.id } }, 404)
  await as('monitor').refused(readCoupon, { params: { id: made.id } }, 403)
  await as('chair', neighbour).refused(readCoupon, { params: { id: made.id } }, 404)
  await as('lawyer2').refused(listCoupons, { params }, 404)
})

story('An annulled entry has no coupon, and the number of a print is another entry’s for good', async office => {
  const { as, home } = office
  const { params } = await registered(office)
  const { id } = await as('lawyer').call(printCoupon, { params, input: { id: newId() } })
  const other = await as('lawyer').call(registerEntry, {
    input: {
      ...{ id: newId(), office: home.office.kostanay, channel: 'in_person', topic: 'labour' },
      question: 'Увольнение',
    },
  })
  await as('lawyer').refused(printCoupon, { params: { id: other.id }, input: { id } }, 404)
  await as('chair').call(annulEntry, { params: { id: other.id }, input: { version: 1, because: 'Ошибка' } })
  const again = { params: { id: other.id }, input: { id: newId() } }
  await as('lawyer').refused(printCoupon, again, 409, 'reception.annulled_has_no_coupon')
})

crowdedStory('Two desks that print one coupon at the same moment get the coupon and a repeated print', async office => {
  const { params } = await registered(office)
  const prints = await Promise.all(
    Array.from({ length: 6 }, () => office.as('lawyer').call(printCoupon, { params, input: { id: newId() } })),
  )
  assert.deepEqual(prints.map(({ number }) => number).sort(), [1, 2, 3, 4, 5, 6])
})
