import { type Actor, may, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Paper } from '../paper-contract.ts'
import { type CaseState, maySend } from '../rules.ts'
import type { Sphere } from '../spheres.ts'

/** What is asked of the case that a paper belongs to: rights by its office, and where it stands. */
export type Standing = { readonly office: string; readonly caseState: CaseState; readonly sphere: Sphere }
type Row = Omit<Paper, 'may'> & Standing
/** A paper with its case, as commands get it. */
export type PaperOfCase = Paper & Standing

const rows = (sql: Sql) => sql`
  select p.id, p.case_id as case, p.kind, p.language, p.title, p.party, p.body, coalesce(t.name, i.name) as addressee, p.template,
    p.template_version, case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name, 'size', f.size,
      'mediaType', f.media_type, 'hash', f.hash) end as file,
    p.drafted_on, m.name as drafted_by_name, p.state, p.way, p.tracking, p.sent_on, p.received_on, p.forwarded_on, p.forwarded_to,
    p.prolonged_on, p.answered_on, p.answer, p.answer_note, p.silent_on, p.copy_for, p.version,
    coalesce((select jsonb_agg(jsonb_build_object('proves', r.proves, 'id', pf.id, 'name', pf.name, 'size', pf.size,
        'mediaType', pf.media_type, 'hash', pf.hash) order by r.added_at, pf.id)
      from paper_proofs r join files pf on pf.organisation = r.organisation and pf.id = r.file
      where r.organisation = p.organisation and r.paper = p.id), '[]') as proofs,
    c.office, c.state as case_state, c.sphere
  from papers p
  join cases c on c.organisation = p.organisation and c.id = p.case_id
  join members m on m.organisation = p.organisation and m.id = p.drafted_by
  left join case_parties t on t.organisation = p.organisation and t.id = p.party
  left join institutions i on i.organisation = p.organisation and i.id = p.body
  left join files f on f.organisation = p.organisation and f.id = p.file`

/** What the reader may do with a paper as it and its case stand. Files name people: who may not read names doesn't get them. */
function paperFor(actor: Actor, row: Row): PaperOfCase {
  const { state, caseState, sphere, kind, office } = row
  const possible = {
    'claims.paper.draft': state === 'draft' && caseState !== 'closed',
    'claims.paper.send': state === 'draft' ? maySend({ state: caseState, sphere }, kind) : caseState !== 'closed',
    'claims.paper.copy': state !== 'draft',
  }
  const rights = rightsOn(actor, { office }).filter(right => possible[right as keyof typeof possible])
  const named = may(actor, 'people.person.name')
  return { ...row, may: rights, ...(!named && { file: null, proofs: [] }) }
}

const plain = ({ office: _, caseState: __, sphere: ___, ...paper }: PaperOfCase): Paper => paper

export async function papersOf(sql: Sql, caseId: string, actor: Actor): Promise<Paper[]> {
  const found = await sql<Row[]>`${rows(sql)} where p.case_id = ${caseId} order by p.drafted_on, p.id limit 500`
  return found.map(row => plain(paperFor(actor, row)))
}

export async function findPaper(sql: Sql, id: string, actor: Actor): Promise<Paper> {
  const [row] = await sql<Row[]>`${rows(sql)} where p.id = ${id}`
  return plain(paperFor(actor, row!))
}

/** The paper with its case, to be read. */
export async function paperWithCase(sql: Sql, id: string, actor: Actor): Promise<PaperOfCase | undefined> {
  const [row] = await sql<Row[]>`${rows(sql)} where p.id = ${id}`
  return row && paperFor(actor, row)
}

/** The paper and its case, held against others until the transaction ends; the case first, as everybody takes them. */
export async function paperForUpdate(sql: Sql, id: string, actor: Actor): Promise<PaperOfCase | undefined> {
  await sql`select from cases where id = (select case_id from papers where id = ${id}) for update`
  const [row] = await sql<Row[]>`${rows(sql)} where p.id = ${id} for update of p`
  return row && paperFor(actor, row)
}
