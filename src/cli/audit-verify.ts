import { verifyAudit } from '#platform/audit-verify.ts'
import type { Options } from './command.ts'
import { openPlatform } from './platform.ts'

/** Computes the chain of every organisation's audit log anew; exit code 1 when one is broken. */
export async function auditVerify(_words: string[], { json }: Options): Promise<number> {
  const opened = await openPlatform()
  try {
    const verdicts = await opened.asOwner(async sql => {
      const organisations = await sql<{ organisation: string; name: string }[]>`
        select organisation, name from organisations order by name`
      return Promise.all(organisations.map(async each => ({ ...each, ...(await verifyAudit(sql, each.organisation)) })))
    })
    const lines = verdicts.map(({ name, lines: count, unbroken, brokenAt, missingAtEnd }) => {
      if (unbroken) return `${name}: ${count} lines, unbroken`
      return `${name}: BROKEN ${brokenAt === null ? `at the end, ${missingAtEnd} lines are missing` : `at line ${brokenAt}`}`
    })
    process.stdout.write(json ? `${JSON.stringify(verdicts, null, 2)}\n` : `${lines.join('\n')}\n`)
    return verdicts.every(({ unbroken }) => unbroken) ? 0 : 1
  } finally {
    await opened.close()
  }
}
