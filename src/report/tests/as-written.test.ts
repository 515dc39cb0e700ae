import assert from 'node:assert/strict'
import { check } from '#checking/check.ts'
import { unnoticed } from '#checking/tests/changed-numbers.ts'
import { languages } from '#platform/language.ts'
import { type Office, storyOfTheYear } from '../../../tests/story.ts'
import { asWritten } from '../as-written.ts'
import type { ReportModel } from '../model.ts'

async function written({ app, home }: Office, language: string) {
  const reply = await app.inject({
    url: `/api/programmes/${home.programme}/report?language=${language}`,
    headers: { 'x-story': 'home coordinator' },
  })
  assert.equal(reply.statusCode, 200, reply.body)
  return asWritten(reply.json() as ReportModel)
}

storyOfTheYear('The report made from figures contradicts itself in no language', async office => {
  for (const language of languages) {
    const errors = check(await written(office, language)).filter(({ severity }) => severity === 'error')
    assert.deepEqual(
      errors.map(({ message, places }) => [message.en, places.map(({ text }) => text)]),
      [],
    )
  }
})

storyOfTheYear(
  'Whichever number of its tables is changed, rules speak: of a hundred changes ninety-three are noticed',
  async office => {
    const { of, silent } = unnoticed(await written(office, 'ru'))
    assert.ok(of > 400)
    assert.ok(
      silent.length <= of * 0.07,
      `${silent.length} of ${of} changes are noticed by nobody:\n${silent.join('\n')}`,
    )
  },
)
