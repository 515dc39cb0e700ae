import assert from 'node:assert/strict'
import { planIds } from '#demonstration/plan.ts'
import { measure } from '#report/figures/measure.ts'
import { testServices } from '../../../tests/services.ts'
import { storyOfTheYear } from '../../../tests/story.ts'
import { type CaseState, offers, type Step, steps } from '../rules.ts'
import type { Sphere } from '../spheres.ts'

storyOfTheYear(
  'The demonstration’s cases follow the table of states, and their numbers are what the plan promises',
  async ({ look, home }) => {
    const taken = await look(
      sql => sql<
        {
          caseId: string
          step: Step
          from: CaseState
          to: CaseState
          state: CaseState
          sphere: Sphere
          on: string
          before: string | null
        }[]
      >`
    select s.case_id, s.step, s.from_state as "from", s.to_state as "to", c.state, c.sphere, s.happened_on as "on",
      lag(s.happened_on) over (partition by s.case_id order by s.seq) as before
    from case_steps s join cases c on c.organisation = s.organisation and c.id = s.case_id order by s.case_id, s.seq`,
    )
    assert.ok(taken.length > 200, `${taken.length} steps`)
    for (const { caseId, step, from, to, sphere, on, before } of taken) {
      assert.ok(offers({ state: from, sphere }, step), `${caseId}: ${step} from ${from}`)
      assert.equal(steps[step].to, to)
      assert.ok(before === null || before <= on, `${caseId}: ${step} on ${on} after ${before}`)
    }
    const ends = Map.groupBy(taken, ({ caseId }) => caseId)
    for (const [id, all] of ends) assert.equal(all.at(-1)!.to, all.at(-1)!.state, id)

    const { facts } = testServices()
    const ids = planIds(home)
    const count = async (name: string, filters: Record<string, string> = {}) => {
      const part = { fact: facts.get(name)!, filters }
      return (await look(sql => measure(sql, home.programme, [part]))).get(part)!
    }
    const copies: Record<string, string>[] = [{ activity: ids.activity(1) }, { activity: ids.activity(2) }, {}]
    const counted = await Promise.all(copies.map(filters => count('claims.copies', filters)))
    assert.deepEqual(counted, [15, 5, 20], 'a copy counts once')
    const [cases, solved, claimed, returned, journal] = await Promise.all(
      ['cases', 'solved_before_court', 'money_claimed', 'money_returned']
        .map(name => count(`claims.${name}`))
        .concat(count('reception.money_returned')),
    )
    assert.ok(solved! > 50 && solved! < cases!)
    assert.ok(returned! > 1_000_000 && returned! < claimed! && returned! <= journal!, 'a part of the journal’s money')
    const days = await count('claims.days_to_answer')
    assert.ok(days > 0 && days <= 12, `${days} days to an answer`)
    assert.ok((await count('claims.silent_sellers')) > 3)
    const [open] = await look(
      sql => sql<{ due: number; awaiting: number }[]>`
        select count(*) filter (where due_on is not null) as due, count(*) filter (where due_on is null) as awaiting
        from deadlines where done_on is null`,
    )
    assert.ok(open!.due > 5, 'something is due on the last day')
  },
)
