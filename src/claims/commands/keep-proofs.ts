import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { proofKinds } from '../paper-contract.ts'
import type { PaperOfCase } from '../queries/papers.ts'

type Kind = (typeof proofKinds)[number]
type Given = { readonly actor: Actor; readonly subject: PaperOfCase }

/** The scans that prove a sending, a receipt or an answer: those that are given stand, others of these kinds go. */
export async function keepProofs(
  sql: Sql,
  { actor, subject }: Given,
  proofs: Partial<Record<Kind, readonly string[]>>,
): Promise<void> {
  for (const [proves, files] of Object.entries(proofs)) {
    await sql`
      delete from paper_proofs where paper = ${subject.id} and proves = ${proves} and file <> all (${files as string[]}::uuid[])`
    for (const file of files)
      await sql`
        insert into paper_proofs (organisation, paper, proves, file, added_by)
        values (${actor.organisation}, ${subject.id}, ${proves}, ${file}, ${actor.member}) on conflict do nothing`
  }
}
