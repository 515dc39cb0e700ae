import type { Command } from './command.ts'

const json = { type: 'boolean' } as const
const text = { type: 'string' } as const

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'serve',
    {
      options: { port: text },
      help: 'Runs the server. Settings are environment variables: see docs/settings.md.\nCtrl-C finishes open requests and stops the embedded database.',
      load: async () => (await import('./serve.ts')).serve,
    },
  ],
  [
    'demo',
    {
      options: { port: text, 'load-only': json },
      help: 'Loads the demonstration programme kostanay-2020 where it is missing, and runs the server.\n--load-only loads it and ends. --port N listens on another port.',
      load: async () => (await import('./demo.ts')).demo,
    },
  ],
  [
    'report',
    {
      takes: ['PROGRAMME'],
      options: { to: text, lang: text },
      help: 'Prints the final report of a programme: --to report.docx, report.pdf, report.xlsx (its tables), report.json or\nreport.xml (an IATI activity); --lang ru, kk or en.\nPDF needs LibreOffice; without it the command says how to get it.',
      load: async () => (await import('./report.ts')).report,
    },
  ],
  [
    'check',
    {
      takes: ['FILE'],
      options: { json, lang: text },
      help: "Checks a final report that somebody wrote: .docx, .odt, .pdf with text, or plain text; --lang ru, kk or en.\nExit code 1 when it has errors, or can't be read. --json prints {findings, understood}. Needs no database.",
      load: async () => (await import('./check.ts')).check,
    },
  ],
  [
    'facts',
    {
      takes: ['PROGRAMME'],
      options: { json, lang: text },
      help: 'Prints every fact of a programme: name, unit, value.',
      load: async () => (await import('./facts.ts')).facts,
    },
  ],
  [
    'user add',
    {
      options: { email: text, name: text, role: text, organisation: text, json },
      help: 'Adds a member who can sign in: --email, --name, --role (several with commas), --organisation when there are several.\nPrints a link to set the password.',
      load: async () => (await import('./user-add.ts')).userAdd,
    },
  ],
  [
    'user invite',
    {
      options: { email: text, json },
      help: 'Prints a new link to set the password of an account: --email.\nFor who forgot it and has no chair to ask, or works in several organisations.',
      load: async () => (await import('./user-invite.ts')).userInvite,
    },
  ],
  [
    'migrate',
    {
      options: { json },
      help: 'Brings the database to the newest shape.',
      load: async () => (await import('./migrate.ts')).migrateOnly,
    },
  ],
  [
    'audit verify',
    {
      options: { json },
      help: 'Proves that no line of the audit log was changed, taken out or cut off. Exit code 1 when one was.',
      load: async () => (await import('./audit-verify.ts')).auditVerify,
    },
  ],
])
