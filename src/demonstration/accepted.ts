import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { modelOf, printing } from '#report/build-model.ts'
import { acceptFinding } from '#report/findings/accept-finding.ts'
import type { FoundReport } from '#report/versions/queries/find-version.ts'
import { type Association, actorOf } from './founding.ts'

/** What a reader would ask about these reports, by the rule that asks, and what the chair says to it. */
const reasons: Readonly<Record<string, string>> = {
  R21: 'Документы о подготовке школы подшиваются к приложению самой школы и представляются с заключительным отчётом.',
  R35: 'В мероприятиях названы и приглашённые представители государственных органов: они участвовали по службе, без оплаты, и в число специалистов проекта не входят.',
  R38: 'Двое слушателей закончили занятия после того, как анкеты были собраны: у них взяты устные отзывы, они стоят в журнале школы.',
}

/** The chair answers for what the rules ask about a report, so that it can be frozen. */
export async function acceptFindings(
  sql: Sql,
  association: Association,
  services: Services,
  report: FoundReport,
): Promise<void> {
  const { programme, facts, secrets, today } = { ...report, ...services }
  const print = await printing(sql, programme, facts, 'ru', today(), { which: report })
  for (const { finding } of modelOf(print!, secrets).blocking) {
    const because = finding && reasons[finding.rule]
    if (!because) continue
    await acceptFinding(sql, {
      params: { id: report.id, finding: finding.key },
      input: { because },
      subject: report,
      actor: actorOf(association, 'chair') as Actor,
      language: 'ru',
      services,
    })
  }
}

/** Of the final report, which is still being prepared. */
export async function layAccepted(sql: Sql, association: Association, services: Services): Promise<void> {
  const [report] = await sql<FoundReport[]>`
    select id, programme, kind, ends_on from reports where programme = ${association.programme} and kind = 'final'`
  await acceptFindings(sql, association, services, report!)
}
