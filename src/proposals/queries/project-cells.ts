import type { Sql } from '#platform/database.ts'
import { formatsOf } from '#platform/formats.ts'
import type { Language } from '#platform/language.ts'
import { sumInWords } from '../project-sum.ts'
import type { Currency } from '../rules.ts'

/** The register of proposed projects as the report prints it. */
export type ProjectCells = Readonly<
  Record<
    | 'number'
    | 'name'
    | 'justification'
    | 'goal'
    | 'tasks'
    | 'description'
    | 'sum'
    | 'geography'
    | 'results'
    | 'direction',
    string
  >
>
type Row = Omit<ProjectCells, 'number' | 'sum' | 'geography'> & {
  number: number
  currency: Currency
  unit: string
  unitSum: number
  units: number
  total: number
  regions: string[]
  places: string[]
}

export async function projectCells(sql: Sql, programme: string, language: Language): Promise<ProjectCells[]> {
  const formats = formatsOf(language)
  const named = (kind: 'regions' | 'places') => sql`
    array(select ${sql(`name_${language}`)} from project_places w join places n on n.code = w.place
      where w.organisation = p.organisation and w.project = p.id and (n.kind = 'region') = ${kind === 'regions'} order by n.code)`
  const rows = await sql<Row[]>`
    select p.number, p.name, p.justification, p.goal, p.tasks, p.description, p.results, p.direction, p.currency, p.unit, p.unit_sum,
      p.units, p.total, ${named('regions')} as regions, ${named('places')} as places
    from project_proposals p where p.programme = ${programme} order by p.number limit 1000`
  return rows.map(({ number, currency, unit, unitSum, units, total, regions, places, ...said }) => ({
    ...said,
    number: String(number),
    sum: sumInWords({ currency, unit, unitSum, units, total }, formats.number, language),
    geography: [regions.join(', '), places.join(', ')].filter(Boolean).join(': '),
  }))
}
