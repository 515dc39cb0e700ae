import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { testServices } from '../../../tests/services.ts'
import { story } from '../../../tests/story.ts'
import { cancelAppointment, readAppointment } from '../contract.ts'
import { holdings } from '../holdings.ts'
import { booked, inForce } from './a-week.ts'

const services = testServices()

story(
  'A person gets a copy of when they were expected; erased, the line of the day stays without words',
  async office => {
    const { as, home, look } = office
    const person = newId()
    await look(
      sql => sql`
      insert into persons (organisation, id, surname, sex, social_status)
      values (${home.organisation}, ${person}, 'Бақытова', 'female', 'other')`,
    )
    await inForce(office)
    const { id } = await booked(office, { person, calledName: '', note: 'Возьмёт договор' })
    const [held] = await look(sql => holdings[0]!.export(sql, person, services))
    assert.equal(held!.id, id)
    assert.deepEqual(
      held!.fields.filter(({ value }) => value !== null).map(({ key, value }) => `${key}: ${value}`),
      [
        'day: 2020-11-30',
        'at: 10:00',
        'office: Кабинет в Костанае',
        'number: 1',
        'note: Возьмёт договор',
        'phone: +77000000001',
      ],
    )
    assert.deepEqual(await look(sql => holdings[0]!.records(sql, person)), [id])
    const cancelling = { version: 1, by: 'visitor', because: 'Бақытова уехала' } as const
    await as('lawyer').call(cancelAppointment, { params: { id }, input: cancelling })

    await look(sql => holdings[0]!.erase(sql, person, services))
    const erased = await as('lawyer').call(readAppointment, { params: { id } })
    assert.deepEqual(
      [erased.number, erased.at, erased.state, erased.note, erased.phoneMask, erased.cancelled],
      [1, '10:00', 'cancelled', '', null, { by: 'visitor', because: '' }],
    )
  },
)
