import assert from 'node:assert/strict'
import { readJob } from '#platform/jobs-contract.ts'
import { testServices } from '../../../tests/services.ts'
import { crowdedStory, type Office, story } from '../../../tests/story.ts'
import {
  bindCertificates,
  issueCertificates,
  listCertificates,
  printCertificate,
  readBook,
  revokeCertificate,
  verifyCertificate,
} from '../certificate-contract.ts'
import { certificateCode } from '../codes.ts'
import { correctStream } from '../contract.ts'
import { correctStudent } from '../roster-contract.ts'
import { course, stream, student } from './a-stream.ts'

const ISSUED = { issuedOn: '2020-11-20' }
const { secrets } = testServices()

/** A stream with completers who have their certificates. */
async function graduated(office: Office, surnames = ['Ахметова', 'Иванова']) {
  const { id } = await stream(office)
  for (const surname of surnames) await student(office, id, 'completed', surname)
  await student(office, id, 'left', 'Серікова')
  await office.as('coordinator').call(issueCertificates, { params: { id }, input: ISSUED })
  const { items } = await office.as('coordinator').call(listCertificates, { params: { id } })
  return { id, items }
}

story('Completers get the next numbers, once; whoever left gets none', async office => {
  const { as } = office
  const { id, items } = await graduated(office)
  assert.deepEqual(
    items.map(({ number, holder }) => [number, holder]),
    [
      ['2020-0001', 'Ахметова Айгүл'],
      ['2020-0002', 'Иванова Айгүл'],
    ],
  )
  assert.deepEqual(await as('chair').call(issueCertificates, { params: { id }, input: ISSUED }), { issued: 0 })
  await student(office, id, 'completed', 'Яшина')
  assert.equal((await as('chair').call(listCertificates, { params: { id } })).owed, 1)
  for (const issuedOn of ['2020-11-19', '2020-12-01'])
    await as('chair').refused(
      issueCertificates,
      { params: { id }, input: { issuedOn } },
      422,
      'school.course_is_not_over',
    )
  assert.deepEqual(await as('chair').call(issueCertificates, { params: { id }, input: ISSUED }), { issued: 1 })
})

story('A number and its code show what the paper says; a guessed number shows nothing', async office => {
  const { as } = office
  const { id, items } = await graduated(office)
  const [one, other] = items
  const code = certificateCode(secrets, one!.id)
  const verify = (given: object) => as('monitor').refused(verifyCertificate, { params: given }, 404, 'not_found')
  const typed = code.toLowerCase().replaceAll('-', ' ')
  const found = await as('monitor').call(verifyCertificate, { params: { number: one!.number, code: typed } })
  assert.deepEqual(Object.keys(found).toSorted(), [
    ...['endsOn', 'holder', 'hours', 'issuedOn', 'number', 'organisation', 'revokedOn', 'startsOn', 'title'],
  ])
  assert.deepEqual([found.holder, found.title, found.revokedOn], ['Ахметова Айгүл', course.title, null])
  await verify({ number: other!.number, code })
  await verify({ number: one!.number, code: '2222-2222-2222-2222' })
  await as('monitor').refused(verifyCertificate, { params: { number: one!.number, code: '1' } }, 422, 'wrong_input')
  // What was handed out doesn't change with the stream.
  await as('teacher').call(correctStream, { params: { id }, input: { ...course, title: 'Другое', version: 1 } })
  const later = await as('monitor').call(verifyCertificate, { params: { number: one!.number, code } })
  assert.equal(later.title, course.title)
})

story('A revoked certificate says so, its number stays used, and the completer may get another', async office => {
  const { as } = office
  const { id, items } = await graduated(office)
  const [one] = items
  const given = { params: { id: one!.id }, input: { because: 'Ошибка в фамилии' } }
  const revoked = await as('chair').call(revokeCertificate, given)
  assert.equal(revoked.revokedOn, '2020-11-30')
  assert.deepEqual(await as('chair').call(revokeCertificate, given), revoked)
  await as('chair').refused(
    revokeCertificate,
    { ...given, input: { because: 'Другое' } },
    409,
    'school.already_revoked',
  )
  const code = certificateCode(secrets, one!.id)
  const found = await as('monitor').call(verifyCertificate, { params: { number: one!.number, code } })
  assert.equal(found.revokedOn, '2020-11-30')
  assert.ok(!JSON.stringify(found).includes('Ошибка'))
  await as('chair').refused(printCertificate, { params: { id: one!.id } }, 409, 'school.no_certificates')
  await as('chair').call(issueCertificates, { params: { id }, input: ISSUED })
  const { items: now } = await as('chair').call(listCertificates, { params: { id } })
  assert.deepEqual(
    now.map(({ number, revokedOn }) => [number, revokedOn !== null]),
    [
      ['2020-0001', true],
      ['2020-0002', false],
      ['2020-0003', false],
    ],
  )
})

story('While a certificate holds, its student stays a completer', async office => {
  const { as } = office
  const { items } = await graduated(office)
  const input = {
    enrolledOn: '2020-03-23',
    state: 'left',
    stateOn: '2020-11-20',
    leftBecause: 'Ошибка',
    version: 2,
  } as const
  const given = { params: { id: items[0]!.student }, input }
  await as('teacher').refused(correctStudent, given, 409, 'school.certificate_holds')
  await as('chair').call(revokeCertificate, { params: { id: items[0]!.id }, input: { because: 'Не завершила' } })
  assert.equal((await as('teacher').call(correctStudent, given)).state, 'left')
})

story('A batch is printed in the background; one that is out of date is gone', async office => {
  const { as } = office
  const { id, items } = await graduated(office)
  await as('coordinator').refused(readBook, { params: { id } }, 404, 'not_found')
  const work = await as('teacher').call(bindCertificates, { params: { id } })
  await office.work()
  assert.deepEqual((await as('teacher').call(readJob, { params: work })).result, { certificates: 2 })
  const pdf = Buffer.from(await as('teacher').file(readBook, { params: { id } }))
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  const [book] = [(await as('chair').call(listCertificates, { params: { id } })).book]
  assert.equal(book!.certificates, 2)
  const single = Buffer.from(await as('teacher').file(printCertificate, { params: { id: items[0]!.id } }))
  assert.equal(single.subarray(0, 5).toString(), '%PDF-')
  await as('chair').call(revokeCertificate, { params: { id: items[0]!.id }, input: { because: 'Ошибка' } })
  await as('chair').refused(readBook, { params: { id } }, 404, 'not_found')
  const empty = await stream(office, { number: 2 as never })
  await as('chair').refused(bindCertificates, { params: { id: empty.id } }, 409, 'school.no_certificates')
})

story('The monitor sees masked names and opens no paper; neighbours and lawyers see nothing', async office => {
  const { as, neighbour } = office
  const { id, items } = await graduated(office)
  assert.equal((await as('monitor').call(listCertificates, { params: { id } })).items[0]!.holder, 'А••••• А.')
  await as('monitor').refused(printCertificate, { params: { id: items[0]!.id } }, 403, 'forbidden')
  await as('monitor').refused(readBook, { params: { id } }, 403, 'forbidden')
  await as('teacher').refused(issueCertificates, { params: { id }, input: ISSUED }, 403, 'forbidden')
  await as('teacher').refused(
    revokeCertificate,
    { params: { id: items[0]!.id }, input: { because: 'а' } },
    403,
    'forbidden',
  )
  await as('lawyer').refused(listCertificates, { params: { id } }, 403, 'forbidden')
  await as('chair', neighbour).refused(listCertificates, { params: { id } }, 404, 'not_found')
  await as('chair', neighbour).refused(printCertificate, { params: { id: items[0]!.id } }, 404, 'not_found')
})

crowdedStory(
  'Ten press the button at the same moment: each completer has one certificate, numbers have no gaps',
  async office => {
    const { as } = office
    const { id } = await stream(office)
    for (const surname of ['Ахметова', 'Бекова', 'Власова']) await student(office, id, 'completed', surname)
    await Promise.all(
      Array.from({ length: 10 }, () => as('coordinator').call(issueCertificates, { params: { id }, input: ISSUED })),
    )
    const { items } = await as('coordinator').call(listCertificates, { params: { id } })
    assert.deepEqual(
      items.map(({ number }) => number),
      ['2020-0001', '2020-0002', '2020-0003'],
    )
    assert.equal(new Set(items.map(({ student }) => student)).size, 3)
  },
)
