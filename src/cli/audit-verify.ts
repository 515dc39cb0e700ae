import { verifyAudit } from '#platform/audit-verify.ts'
import { connect } from '#platform/database.ts'
import type { Options } from './command.ts'
import { openPlatform } from './platform.ts'

/** Computes the chain of every organisation's audit log anew; exit code 1 when one is broken. */
export async function auditVerify(_words: string[], { json }: Options): Promise<number> {
  const opened = await openPlatform()
  const owner = connect(opened.connection, { max: 1, role: '' })
  try {
    const organisations = await owner.shared<
      { organisation: string; name: string }[]
    >`select organisation, name from organisations order by name`
    const verdicts = []
    for (const { organisation, name } of organisations)
      verdicts.push({ organisation, name, ...(await verifyAudit(owner.shared, organisation)) })
    const lines = verdicts.map(({ name, lines: count, unbroken, brokenAt, missingAtEnd }) => {
      if (unbroken) return `${name}: ${count} lines, unbroken`
      return `${name}: BROKEN ${brokenAt === null ? `at the end, ${missingAtEnd} lines are missing` : `at line ${brokenAt}`}`
    })
    process.stdout.write(json ? `${JSON.stringify(verdicts, null, 2)}\n` : `${lines.join('\n')}\n`)
    return verdicts.every(({ unbroken }) => unbroken) ? 0 : 1
  } finally {
    await owner.end()
    await opened.close()
  }
}
