import { actorOf } from '#demonstration/founding.ts'
import { planIds } from '#demonstration/plan.ts'
import { publicationsOf } from '#media/queries/publications.ts'
import { indirectOf, reachOf } from '#media/queries/reach.ts'
import type { Sql } from '#platform/database.ts'
import { crowd, onGround } from './ground.ts'
import { median, type Result, timed } from './result.ts'

const PUBLICATIONS = 5000
const POSTS = 3
const METRICS = ['reach', 'view', 'like', 'share', 'comment']
const SNAPSHOTS = 14
const ROUNDS = 9
const MEASURES = PUBLICATIONS * POSTS * METRICS.length * SNAPSHOTS

/** The plan of publications and the page of reach over a million measures, against the bare counting of the same. */
export const media = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const association = await crowd(opened, owner, 7, 1000)
    const { organisation, programme, member } = association
    const { shared: sql } = owner
    const [there] = await sql`select from publications where organisation = ${organisation} limit 1`
    if (!there) await layMeasures(sql, organisation, programme, member.coordinator, planIds(association).activity(7))
    const actor = actorOf(association, 'coordinator')
    const page = () =>
      opened.database.inside(
        organisation,
        async own => {
          await publicationsOf(own, programme, {}, actor)
          await reachOf(own, programme)
          await indirectOf(own, programme, actor)
        },
        { readOnly: true },
      )
    const bare = async () => {
      await sql`
        select o.medium, date_trunc('month', o.posted_on), c.metric, sum(c.value) from publications p
        join posts o on o.organisation = p.organisation and o.publication = p.id
        join post_counts c on c.organisation = o.organisation and c.post = o.id
        where p.organisation = ${organisation} and p.programme = ${programme} group by 1, 2, 3`
      await sql`
        select p.id, sum(c.value) from publications p join posts o on o.organisation = p.organisation and o.publication = p.id
        join post_counts c on c.organisation = o.organisation and c.post = o.id and c.metric in ('reach', 'view')
        where p.organisation = ${organisation} and p.programme = ${programme} group by 1`
    }
    const history = () => sql`
      select metric, sum(value) from (select distinct on (post, metric) metric, value from reach_measures
        where organisation = ${organisation} order by post, metric, measured_on desc) latest group by 1`
    const [ours, theirs, whole]: [number[], number[], number[]] = [[], [], []]
    for (let round = -1; round < ROUNDS; round++) {
      const took = [await timed(page), await timed(bare), await timed(history)] as const
      if (round < 0) continue
      for (const [at, list] of [ours, theirs, whole].entries()) list.push(took[at]!)
    }
    const ratio = median(ours) / median(theirs)
    return [
      {
        what: `publications, reach and the indirect total over ${MEASURES.toLocaleString('en')} measures: the pages, bare SQL, bare SQL over the history`,
        measured: [ours, theirs, whole].map(list => `${median(list).toFixed(0)} ms`).join(', '),
      },
      { what: 'the pages : bare SQL', measured: ratio.toFixed(2), aim: '≤ 2', reached: ratio <= 2 },
    ]
  })

async function layMeasures(sql: Sql, organisation: string, programme: string, member: string, activity: string) {
  process.stderr.write(`Laying ${MEASURES.toLocaleString('en')} measures …\n`)
  await sql`
    insert into institutions (organisation, id, kind, name, aliases, search_key)
    select ${organisation}, gen_random_uuid(), 'network', 'Сеть ' || n, '{}', '' from generate_series(1, ${POSTS}::int) n`
  await sql`
    insert into publications (organisation, id, programme, activity, kind, title, language, author, planned_on, state, drafted_on, approved_on, approved_by)
    select ${organisation}, gen_random_uuid(), ${programme}, ${activity}, 'lifehack', 'Совет ' || n, 'ru', ${member}, '2020-03-02'::date + n % 250, 'approved',
      '2020-03-02', '2020-03-02', ${member} from generate_series(1, ${PUBLICATIONS}::int) n`
  await sql`
    insert into posts (organisation, id, publication, medium, posted_on, place)
    select p.organisation, gen_random_uuid(), p.id, m.id, p.planned_on, 'Страница'
    from publications p join institutions m on m.organisation = p.organisation and m.kind = 'network' where p.organisation = ${organisation} and p.programme = ${programme}`
  for (const metric of METRICS)
    await sql`
      insert into reach_measures (organisation, post, metric, measured_on, value, source, measured_by)
      select o.organisation, o.id, ${metric}, o.posted_on + 7 * n, 10 * n + abs(hashtext(o.id::text)) % 100, 'Выгрузка', ${member}
      from posts o, generate_series(1, ${SNAPSHOTS}::int) n where o.organisation = ${organisation}`
  await sql`vacuum analyze reach_measures`
  await sql`vacuum analyze post_counts`
  await sql`vacuum analyze posts`
  await sql`vacuum analyze publications`
}
