import { ageOn } from '#people/age.ts'
import type { Sql } from '#platform/database.ts'
import type { Entry, EntryCorrection, NewEntry } from '../contract.ts'
import { topicIsRetired, unknownTopic } from '../problems.ts'

type Told = NewEntry | EntryCorrection
type Visitor = Pick<Entry, 'sex' | 'age' | 'socialStatus' | 'district' | 'vulnerableKinds'>
type Card = Omit<Visitor, 'age'> & { readonly bornOn: string | null; readonly birthYear: number | null }
type Found = Card & {
  readonly made: boolean
  readonly consumer: boolean | null
  readonly retiredOn: string | null
  readonly institutionName: string | null
  readonly bin: string | null
}

/** What a line takes from elsewhere: the topic's list, the directory, the visitor's card. `made`: it is in the journal already. */
export async function foundFor(sql: Sql, id: string, { topic, person = null, institution = null }: Told) {
  const [found] = await sql<Found[]>`
    select exists (select from entries where id = ${id}) as made, t.consumer, least(t.retired_on, f.retired_on) as retired_on, i.name as institution_name, i.bin,
      p.sex, p.born_on, p.birth_year, p.social_status, p.district, p.vulnerable_kinds
    from (values (1)) one left join topics t on t.code = ${topic} left join topics f on f.code = t.parent
      left join institutions i on i.id = ${institution}
      left join persons p on p.id = ${person}`
  return found!
}

/** The columns that both a new line and a corrected one are written from. */
export function lineValues(input: Told, found: Found, day: string, before?: Entry) {
  const { topic, person = null, institution = before?.institution ?? null } = input
  if (found.consumer === null) throw unknownTopic()
  if (found.retiredOn && found.retiredOn <= day && before?.topic !== topic) throw topicIsRetired()
  const directory = institution === before?.institution ? before : undefined
  return {
    receivedOn: day,
    receivedAt: input.receivedAt ?? null,
    receptionDay: input.receptionDay ?? null,
    channel: input.channel,
    person,
    ...visitorOn(input, found, day, before),
    language: input.language,
    topic,
    consumer: found.consumer,
    institution,
    otherParty: input.otherParty || (found.institutionName ?? ''),
    otherPartyBin: input.otherPartyBin ?? found.bin ?? directory?.otherPartyBin ?? null,
    amountTenge: input.amountTenge ?? null,
    question: input.question,
    answer: input.answer,
    help: input.help,
    controlOn: input.controlOn ?? null,
  }
}

/** Who came, as on that day: by the card, or as they said; a correction of something else leaves it as it was. */
function visitorOn(input: Told, card: Found, day: string, before?: Entry): Visitor {
  const known = before && (before.person ?? null) === (input.person ?? null) ? before : undefined
  if (!input.person) {
    const { sex = known?.sex, age = known?.age, socialStatus = known?.socialStatus, district = known?.district } = input
    return {
      sex: sex ?? null,
      age: age ?? null,
      socialStatus: socialStatus ?? null,
      district: district ?? null,
      vulnerableKinds: input.vulnerableKinds ?? known?.vulnerableKinds ?? [],
    }
  }
  const age = believable(ageOn(card, day))
  const { sex, socialStatus, district, vulnerableKinds } = known ?? card
  return {
    sex,
    age: known ? (known.receivedOn === day ? known.age : (age ?? known.age)) : age,
    socialStatus,
    district,
    vulnerableKinds: vulnerableKinds ?? [],
  }
}

/** A date of birth after the visit, or a century too early, is a slip: the age is not known. */
const believable = (age: number | null) => (age !== null && age >= 0 && age <= 130 ? age : null)
