import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'

const sealed = (name: string) => ({ [`${name}_sealed`]: Buffer.from(name), [`${name}_index`]: Buffer.from(name) })
const named = { surname: 'Сапарова', given_name: 'Шолпан' }
const born = { birth_year: 1960, born_on: '1960-05-01' }

/** What a card says → whether it is one person for certain. */
const cases: readonly (readonly [string, object, boolean])[] = [
  ['a number says who it is, whatever the name', { surname: 'С.', ...sealed('iin') }, true],
  ['name and date of birth', { ...named, ...born }, true],
  ['name and phone', { ...named, ...sealed('phone') }, true],
  ['name and year of birth alone', { ...named, birth_year: 1960 }, false],
  ['name alone', named, false],
  ['a surname alone, even with a phone', { surname: 'Сапарова', ...sealed('phone') }, false],
  ['a surname alone, even with a date of birth', { surname: 'Сапарова', ...born }, false],
]

story('Cards are identified or probable by what they say, and stay so when they are erased', async ({ look, home }) => {
  for (const [what, card, expected] of cases) {
    const id = newId()
    const [made] = await look(
      sql => sql<{ identified: boolean }[]>`
        insert into persons ${sql({ organisation: home.organisation, id, sex: 'female', social_status: 'other', ...card })}
        returning identified`,
    )
    assert.equal(made!.identified, expected, what)
    const [erased] = await look(
      sql => sql<{ identified: boolean }[]>`
        update persons set surname = '', given_name = '', born_on = null, language = null, iin_sealed = null, iin_index = null,
          phone_sealed = null, phone_index = null, erased_on = '2020-11-30', was_identified = identified
        where id = ${id} returning identified`,
    )
    assert.equal(erased!.identified, expected, `${what}, erased`)
  }
})
