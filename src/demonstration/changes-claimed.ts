import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { listClaims, supportClaim } from '#report/claims/claims.ts'
import { type Association, actorOf } from './founding.ts'

/** Sentences that say that something changed: by a figure, by a document of the annex, and by nothing yet. */
const claimed = [
  { key: 'changes', says: 'Слушатели школы стали лучше знать сроки возврата товара.', document: /обратной связи/i },
  { key: 'results_concrete', says: 'За девять месяцев число консультаций выросло до {I05}.' },
  { key: 'results_long_term', says: 'Жители районов стали чаще отстаивать свои права сами.' },
] as const

/** The report's newest sentences, which still have to be supported before it is signed: one of three is not. */
export async function layChangesClaimed(sql: Sql, association: Association, services: Services): Promise<void> {
  const { programme } = association
  for (const { key, says } of claimed)
    await sql`update report_texts set body = body || E'\n' || ${says} where programme = ${programme} and key = ${key}`
  const { items, documents } = await listClaims(sql, programme, 'ru')
  for (const { says, ...told } of claimed) {
    if (!('document' in told)) continue
    await supportClaim(sql, {
      params: { programme, hash: items.find(({ sentence }) => sentence === says)!.hash },
      input: { support: { kind: 'document', item: documents.find(({ label }) => told.document.test(label))!.value } },
      actor: actorOf(association, 'coordinator') as Actor,
      language: 'ru',
      subject: { id: programme },
      search: {} as never,
      services,
    } as never)
  }
}
