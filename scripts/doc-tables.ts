import { commands } from '../src/cli/commands.ts'
import { usage } from '../src/cli/usage.ts'
import { settings } from '../src/platform/settings.ts'

/** The part of a document between `<!-- name -->` and `<!-- /name -->` is made from the code; the rest is written. */
function made(document: string, name: string, lines: readonly string[]): string {
  const part = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`)
  if (!part.test(document)) throw new Error(`the document has no place for ${name}`)
  return document.replace(part, () => [`<!-- ${name} -->`, '', ...lines, '', `<!-- /${name} -->`].join('\n'))
}

const row = (...cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** docs/settings.md with the table that the settings themselves give. */
export const withSettings = (document: string) =>
  made(document, 'settings', [
    row('Setting', 'What it means', 'Default', 'What is allowed'),
    row('---', '---', '---', '---'),
    ...settings.map(({ name, meaning, allowed, secret, ...about }) =>
      row(`\`${name}\``, `${meaning}${secret ? ' Never printed.' : ''}`, about.default || 'none', allowed),
    ),
  ])

/** docs/command-line.md with every command's usage and help. */
export const withCommands = (document: string) =>
  made(
    document,
    'commands',
    [...commands].flatMap(([name, command], index) => [
      ...(index > 0 ? [''] : []),
      ...[`### ${name}`, '', '```', usage(name, command), '```', '', command.help],
    ]),
  )
