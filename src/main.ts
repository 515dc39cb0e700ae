import { parseArgs } from 'node:util'
import { WrongSetting } from '#platform/config.ts'
import { say } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'
import { CliRefusal, type Command, WrongUse } from './cli/command.ts'
import { commands } from './cli/commands.ts'
import { usage } from './cli/usage.ts'

/** The command line: exit code 0 done, 1 findings or a refusal, 2 wrong use. */
async function main(words: string[]): Promise<number> {
  const name = commands.has(words.slice(0, 2).join(' ')) ? words.slice(0, 2).join(' ') : (words[0] ?? '')
  const command = commands.get(name)
  if (!command) {
    const asked = ['help', '--help', '-h'].includes(name)
    process[asked ? 'stdout' : 'stderr'].write(overview(name === '' || asked ? undefined : name))
    return asked ? 0 : 2
  }
  const rest = words.slice(name.split(' ').length)
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${usage(name, command)}\n${command.help}\n`)
    return 0
  }
  const { values, positionals } = parsed(command, rest)
  const run = await command.load()
  return Number((await run(positionals, values)) ?? 0)
}

function parsed(command: Command, words: string[]) {
  try {
    const given = parseArgs({ args: words, options: command.options ?? {}, allowPositionals: true, strict: true })
    if (given.positionals.length !== (command.takes?.length ?? 0)) throw new Error('wrong number of words')
    return given
  } catch (error) {
    throw new WrongUse((error as Error).message)
  }
}

const overview = (unknown: string | undefined) =>
  `${unknown === undefined ? '' : `quqyq: there is no command “${unknown}”.\n\n`}Commands (each with --help):\n${[...commands].map(([name, command]) => `  ${usage(name, command)}\n      ${command.help.split('\n')[0]}\n`).join('')}`

// Whoever reads has read enough: `quqyq check FILE | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = explained(error)
}

function explained(error: unknown): number {
  if (error instanceof WrongUse || error instanceof WrongSetting) {
    process.stderr.write(`quqyq: ${error.message}\n`)
    return 2
  }
  if (error instanceof CliRefusal) {
    process.stderr.write(`quqyq: ${error.message}\n`)
    return 1
  }
  if (error instanceof Problem) {
    process.stderr.write(`quqyq: ${say(error.words, 'en', error.values)}\n`)
    return 1
  }
  process.stderr.write(`${(error as Error).stack ?? error}\n`)
  return 1
}
