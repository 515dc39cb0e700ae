import assert from 'node:assert/strict'
import { type Office, storyOfTheYear } from '../../../../tests/story.ts'
import { readReport, writeText } from '../../contract.ts'
import { freezeVersion, readBlocking, readFrozenModel } from '../../versions/contract.ts'
import { aReadyYear, freeze } from '../../versions/tests/ready.ts'
import { acceptOwnFinding, reopenOwnFinding } from '../contract.ts'

type Language = 'ru' | 'kk' | 'en'
const standing = ({ as }: Office, id: string) => as('monitor').call(readBlocking, { params: { id } })
const inLanguage = ({ as, home }: Office, language: Language) =>
  as('monitor').call(readReport, { params: { programme: home.programme }, search: { language } })
const write = ({ as, home }: Office, body: string, version: number) =>
  as('editor').call(writeText, {
    params: { programme: home.programme, key: 'partners_contribution' },
    input: { body, version },
  })

storyOfTheYear(
  'What the rules ask blocks the report until it is mended, or accepted with a reason; changed, it comes back',
  async office => {
    const report = await aReadyYear(office)
    const accepted = (await standing(office, report.id)).accepted
    assert.deepEqual(accepted.map(({ rule }) => rule).toSorted(), ['R35', 'R38'])
    assert.ok(accepted.every(({ because, by }) => because && by === 'Оспанова Гүлнар Ахметовна'))

    await write(office, 'Университет дал помещение (и аудитории.', 1)
    const { items } = await standing(office, report.id)
    assert.deepEqual(
      items.map(({ place, finding }) => [place, finding?.rule, finding?.severity]),
      [['/report/texts/partners_contribution', 'R46', 'warning']],
    )
    await office
      .as('coordinator')
      .refused(
        freezeVersion,
        { params: { id: report.id }, input: { id: crypto.randomUUID(), language: 'kk' } },
        409,
        'report.blocked',
      )

    const params = { id: report.id, finding: items[0]!.finding!.key }
    const because = { input: { because: 'Так в названии, которое дал университет.' } }
    await office.as('editor').refused(acceptOwnFinding, { params, ...because }, 403)
    await office.as('chair', office.neighbour).refused(acceptOwnFinding, { params, ...because }, 404)
    await office.as('chair').refused(acceptOwnFinding, { params, input: { because: ' ' } }, 422, 'wrong_input')
    await office.as('chair').call(acceptOwnFinding, { params, ...because })
    await office.as('chair').call(acceptOwnFinding, { params, ...because })
    for (const language of ['ru', 'kk', 'en'] as const) {
      const { blocking, accepted } = await inLanguage(office, language)
      assert.deepEqual([blocking, accepted.length], [[], 3], language)
    }

    await write(office, 'Университет дал помещение (и все аудитории.', 2)
    const [anew] = (await standing(office, report.id)).items
    assert.notEqual(anew!.finding!.key, params.finding, 'another text is another finding')
    await office.as('chair').refused(acceptOwnFinding, { params, ...because }, 404, 'report.finding_is_gone')

    await write(office, 'Университет дал помещение (и аудитории.', 3)
    assert.deepEqual((await standing(office, report.id)).items, [])
    await office.as('coordinator').call(reopenOwnFinding, { params })
    assert.equal((await standing(office, report.id)).items.length, 1)
  },
)

storyOfTheYear('A contradiction is mended, never accepted; a version keeps what was accepted', async office => {
  const report = await aReadyYear(office)
  await write(office, 'Помощь оказали 12 партнёров.', 1)
  const { items } = await standing(office, report.id)
  assert.deepEqual(
    items.map(({ place, finding }) => [place, finding?.rule, finding?.severity]),
    [['/report/texts/partners_contribution', 'R03', 'error']],
  )
  const params = { id: report.id, finding: items[0]!.finding!.key }
  await office
    .as('chair')
    .refused(acceptOwnFinding, { params, input: { because: 'Так вышло.' } }, 422, 'report.contradiction_is_mended')

  await write(office, 'Помощь оказали партнёры: университет и департамент.', 2)
  const version = crypto.randomUUID()
  await freeze(office, report, version)
  const kept = await office.as('monitor').call(readFrozenModel, { params: { id: version } })
  assert.deepEqual(kept.accepted, (await standing(office, report.id)).accepted)
})
