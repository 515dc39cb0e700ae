import { phoneColumns } from '#people/sealed-numbers.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { crowdName } from './crowd-names.ts'
import { type Association, idAt } from './founding.ts'
import { type Chance, chanceOf } from './random.ts'

const BATCH = 1000
const districts = ['3910', '3924', '3954', '3920', '3964', '3940', '3944', '3936', '3968', '3932', '3916', '3962']

/** Cards without any visits: a register as large as it may ever become. The same seed gives the same people. */
export async function layPeople(
  sql: Sql,
  { organisation }: Association,
  count: number,
  services: Pick<Services, 'secrets'>,
): Promise<void> {
  const chance = chanceOf(count)
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => ({
      organisation,
      id: idAt(Date.parse('2020-03-02') + from + at, organisation, 'person', from + at),
      ...somebody(chance),
      ...phoneColumns(services.secrets, chance.happens(0.9) ? crowdPhone(from + at) : null),
    }))
    await sql`insert into persons ${sql(rows)}`
  }
}

/** The phone of one of the crowd: numbers lie apart, so that the last four digits are everybody's. */
export const crowdPhone = (index: number) => `+7701${String((index * 7919) % 10_000_000).padStart(7, '0')}`

function somebody(chance: Chance) {
  const sex = chance.happens(0.6) ? ('female' as const) : ('male' as const)
  const birthYear = chance.between(1938, 2004)
  return {
    ...crowdName(chance, sex),
    sex,
    birth_year: birthYear,
    born_on: chance.happens(0.7)
      ? `${birthYear}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`
      : null,
    social_status: birthYear < 1970 ? 'older_50_plus' : chance.pick(['unemployed', 'budget_employees', 'other']),
    vulnerable_kinds: chance.happens(0.2) ? [birthYear < 1958 ? 'age_pensioner' : 'low_income'] : [],
    district: chance.pick(districts),
    language: chance.happens(0.4) ? 'kk' : 'ru',
  }
}
