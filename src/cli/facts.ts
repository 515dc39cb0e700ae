import { Language } from '#platform/language.ts'
import { measure } from '#report/figures/measure.ts'
import { facts as allFacts } from '../app.ts'
import { CliRefusal, type Options, WrongUse } from './command.ts'
import { openPlatform, programmeByCode } from './platform.ts'

/** Every fact of a programme, unfiltered: name, unit, value. */
export async function facts([code]: string[], { json, lang = 'ru' }: Options): Promise<void> {
  const language = Language.safeParse(lang).data
  if (!language) throw new WrongUse('--lang takes ru, kk or en')
  const opened = await openPlatform()
  try {
    const programme = await programmeByCode(opened, code!)
    if (!programme) throw new CliRefusal(`there is no programme ${code}`)
    const asked = [...allFacts.values()].map(fact => ({ fact, filters: {} }))
    const values = await opened.database.inside(programme.organisation, sql => measure(sql, programme.id, asked), {
      readOnly: true,
    })
    const rows = asked.map(part => ({
      name: part.fact.name,
      unit: part.fact.unit,
      value: values.get(part)!,
      title: part.fact.title[language],
    }))
    const lines = rows.map(
      ({ name, unit, value, title }) => `${name.padEnd(28)} ${unit.padEnd(14)} ${String(value).padStart(12)}  ${title}`,
    )
    process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : `${lines.join('\n')}\n`)
  } finally {
    await opened.close()
  }
}
