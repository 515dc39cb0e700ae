import { connect } from '#platform/database.ts'
import { demonstrationIsThere, loadDemonstration } from '../demonstration/load.ts'
import { demonstrationDay, signIns } from '../demonstration/sign-ins.ts'
import type { Options } from './command.ts'
import { type Opened, openPlatform } from './platform.ts'
import { listen, portOf } from './serve.ts'

/** The demonstration: the programme kostanay-2020, on one of its last days, with somebody of every role to sign in as. */
export async function demo(_words: string[], options: Options): Promise<void> {
  process.env.QUQYQ_TODAY ??= demonstrationDay
  process.env.QUQYQ_LOG ??= 'warn'
  if (options['load-only']) {
    const opened = await openPlatform()
    await load(opened)
    await opened.close()
    return
  }
  await listen(portOf(options), announce, load)
}

async function announce(_opened: Opened, url: string): Promise<void> {
  const people = signIns.map(({ email, role }) => `  ${role.padEnd(12)} ${email}`)
  const lines = [
    '',
    `Quqyq: ${url}`,
    '',
    ...people,
    `  password     ${signIns[0]!.password}`,
    '',
    'Ctrl-C stops it.',
    '',
  ]
  process.stdout.write(lines.join('\n'))
}

async function load(opened: Opened): Promise<void> {
  if (await demonstrationIsThere(opened)) return
  process.stdout.write('Loading the demonstration programme kostanay-2020 …\n')
  await loadDemonstration(opened)
  // Otherwise the first minute would be planned as if the tables were empty.
  const owner = connect(opened.connection, { max: 1, role: '' })
  await owner.shared`analyze`
  await owner.end()
}
