import assert from 'node:assert/strict'
import { story } from '../../../tests/story.ts'
import { staff } from '../facts.ts'

story('Staff are the members who worked in the programme, less the monitor', async ({ look, home }) => {
  const { source } = staff
  const names = () =>
    look(
      sql =>
        sql<{ label: string; detail: string }[]>`select ${source.row(sql)} from ${source.from(sql, home.programme)}`,
    )
  const before = await names()
  assert.equal(before.length, 8)
  assert.ok(!before.some(({ detail }) => detail.startsWith('Монитор')))
  await look(
    sql => sql`update members set started_on = '2019-01-01', ended_on = '2020-03-01' where id = ${home.member.intern}`,
  )
  await look(sql => sql`update members set started_on = '2020-12-01' where id = ${home.member.editor}`)
  await look(sql => sql`update members set ended_on = '2020-03-02' where id = ${home.member.teacher}`)
  assert.equal((await names()).length, 6, 'one left before it began, one came after its end, one worked a day')
})
