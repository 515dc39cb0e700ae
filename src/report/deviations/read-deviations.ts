import type { Sql } from '#platform/database.ts'
import type { Said } from './rules.ts'

export type KeptSaid = Said & { readonly key: string; readonly consentFile: string | null; readonly version: number }

/** An activity whose days or places were changed after the plan was laid; as they were before they first were. */
export type Promised = {
  readonly id: string
  readonly startsOn: string
  readonly endsOn: string
  readonly days: string[]
  readonly places: string
}

/** Events of an activity that were held in another way than planned. */
export type HeldOtherwise = {
  readonly activity: string
  readonly plannedForm: 'in_person' | 'online'
  readonly form: 'in_person' | 'online'
  readonly events: number
  /** The one letter of all of them; null where some have none, or another. */
  readonly consentNumber: string | null
  readonly consentOn: string | null
}

export type Departures = {
  readonly said: ReadonlyMap<string, KeptSaid>
  readonly promised: readonly Promised[]
  readonly heldOtherwise: readonly HeldOtherwise[]
}

/** What the database knows of departures, besides numbers; until a day: what had happened by then. */
export async function readDepartures(sql: Sql, programme: string, until: string | null): Promise<Departures> {
  const [said, promised, heldOtherwise] = await Promise.all([
    sql<KeptSaid[]>`
      select key, reason, replacement, consent_number, consent_on, consent_file, mistyped, version
      from report_deviations where programme = ${programme}`,
    sql<Promised[]>`
      select p.activity as id, p.starts_on, p.ends_on, p.days, p.places from activity_promises p
        join activities a on a.organisation = p.organisation and a.id = p.activity
      where a.programme = ${programme}`,
    sql<HeldOtherwise[]>`
      select activity, planned_form, form, count(*) as events,
        case when count(consent_number) = count(*) and count(distinct (consent_number, consent_on)) = 1 then min(consent_number) end as consent_number,
        case when count(consent_number) = count(*) and count(distinct (consent_number, consent_on)) = 1 then min(consent_on) end as consent_on
      from events
      where programme = ${programme} and activity is not null and state = 'held' and form <> planned_form
        and held_on <= coalesce(${until}::date, 'infinity')
      group by activity, planned_form, form`,
  ])
  return { said: new Map(said.map(each => [each.key, each])), promised, heldOtherwise }
}
