import { ageOn } from '#people/age.ts'
import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import type { Services } from '#platform/services.ts'
import { askedAtMeeting } from './action-questions.ts'
import { stateBodies } from './directory.ts'
import { layEventPapers } from './event-papers.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { layHearing } from './hearing.ts'
import { cardOf, type Visitor, visitor } from './people.ts'
import { planIds } from './plan.ts'
import { clusters } from './plan-clusters.ts'
import { type Chance, chanceOf } from './random.ts'

const SEED = 1004
/** How many questions the meetings of each cluster brought. */
const perCluster = [41, 38, 43, 29, 51]

type Somebody = Pick<Visitor, 'id' | 'sex' | 'birth_year' | 'born_on' | 'social_status' | 'district'> & {
  surname: string
  given_name: string
  patronymic: string
}
export type Meeting = {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly on: string
  readonly questions: number
}

/** The twenty meetings of the action, in the order of their days. */
export async function meetingsOf(sql: Sql, { organisation }: Association): Promise<Meeting[]> {
  const places = new Map(
    (await sql<{ code: string; name: string }[]>`select code, name_ru as name from places`).map(each => [
      each.name,
      each.code,
    ]),
  )
  return clusters.flatMap(({ centre, members, days }, cluster) =>
    [centre, ...members].map((name, index, all) => {
      const share = Math.floor(perCluster[cluster]! / all.length)
      const more = index < perCluster[cluster]! % all.length ? 1 : 0
      const on = days[index]!
      return {
        id: idAt(Date.parse(on), organisation, 'event', name),
        name,
        place: places.get(name)!,
        on,
        questions: share + more,
      }
    }),
  )
}

/** Who answered, with their body in the directory: a partner by its place, another by its name. The first two were at every meeting. */
const experts = [
  ['Ахметжанова Р. Т.', 'Консультант по жилищным сбережениям', 4],
  ['Досжанов Б. К.', 'Главный специалист', stateBodies[0]!],
  ['Ибраева С. М.', 'Главный специалист', 1],
  ['Тлеубердин А. Ж.', 'Заместитель руководителя', stateBodies[1]!],
  ['Смагулова Г. Е.', 'Главный специалист', stateBodies[2]!],
  ['Кравец О. В.', 'Правовой инспектор труда', 7],
  ['Павлова И. Н.', 'Психолог', 3],
] as const

const said = [
  'Первый раз мне ответили сразу и понятно, спасибо.',
  'Хорошо, что не пришлось ехать в город.',
  'Сұрағыма толық жауап алдым, рақмет.',
  'Претензию составили вместе, магазин уже вернул деньги.',
  'Полезно, что были специалисты из разных органов.',
  'Жақсы кездесу болды, тағы да өткізіңіздер.',
  'Узнала, что пособие нельзя списывать за долги.',
  'Связь прерывалась, но на вопрос ответили по телефону.',
  'Понравилось, что отвечали по-казахски и по-русски.',
  'Передам соседям, куда обращаться.',
]

/** The action in every district of the region, and the hearing at the end of the year. */
export async function layEvents(sql: Sql, association: Association, services: Pick<Services, 'files'>): Promise<void> {
  const chance = chanceOf(SEED)
  const meetings = await meetingsOf(sql, association)
  const cards = await sql<{ card: Somebody }[]>`
    select to_jsonb(p) as card from persons p
    where merged_into is null and erased_on is null and locked_on is null
      and not exists (select from consent_withdrawals w where w.person = p.id) order by id`
  const known = cards.map(({ card }) => card)
  await layMeetings(sql, association, meetings)
  for (const [index, meeting] of meetings.entries())
    await layMeeting(sql, association, chance, known, { ...meeting, index })
  await sql`insert into event_reviews ${sql(
    said.map((body, index) => ({
      organisation: association.organisation,
      id: idOf(association.organisation, 'review', index),
      event: meetings[index * 2]!.id,
      author: 'Участник встречи',
      body,
      // Some spoke at once, some wrote in the days after.
      held_on: meetings[index * 2]!.on,
      given_on: dayAfter(meetings[index * 2]!.on, index % 4),
    })),
  )}`
  await layHearing(sql, association, chance)
  await layEventPapers(sql, association, meetings, services.files)
}

async function layMeetings(sql: Sql, association: Association, meetings: readonly Meeting[]): Promise<void> {
  const { organisation, programme, member } = association
  const rows = meetings.map(({ id, name, place, on }, index) => ({
    organisation,
    id,
    programme,
    activity: planIds(association).activity(4),
    kind: 'session',
    title: `Встреча с жителями: ${name}`,
    place,
    held_on: on,
    starts_at: '11:00',
    ends_at: '13:00',
    planned_form: 'in_person',
    form: 'online',
    consent_number: '01-14/198',
    consent_on: '2020-04-14',
    link: `https://example.kz/meeting/${index + 1}`,
    recording: `https://example.kz/video/${index + 1}`,
    announcement: `https://example.kz/news/${index + 1}`,
    host: idOf(organisation, 'institution', stateBodies[0]!),
    contact: `Специалист аппарата акима, +7 700 000 01 ${String(index + 10)}`,
    state: 'held',
    made_by: member.coordinator,
  }))
  await sql`insert into events ${sql(rows)}`
  const invited = meetings.flatMap(({ id }, index) =>
    experts
      .filter((_, place) => place < 2 || place === 2 + (index % 5))
      .map(([name, job, body], position) => ({
        organisation,
        id: idOf(id, 'expert', position),
        event: id,
        position: position + 1,
        name,
        job,
        institution: idOf(organisation, 'institution', body),
        body: '',
        body_kind: 'ngo',
      })),
  )
  await sql`insert into event_experts ${sql(invited)}`
  await sql`
    update event_experts x set body = i.name, body_kind = i.kind from institutions i where i.id = x.institution`
}

/** Cards that an event brings, with the consent that was recorded there. */
export async function layNewcomers(sql: Sql, { organisation, member }: Association, people: readonly Visitor[]) {
  if (people.length === 0) return
  await sql`insert into persons ${sql(people.map(card => ({ organisation, ...cardOf(card) })))}`
  await sql`insert into consents ${sql(
    people.map(({ id, consent_on, language }) => ({
      organisation,
      id: idOf(id, 'consent'),
      person: id,
      text: idOf(organisation, 'consent text', consent_on < '2020-09-01' ? 1 : 2),
      language,
      given_on: consent_on,
      how: 'oral_recorded',
      things: ['processing'],
      recorded_by: member.coordinator,
      recorded_at: `${consent_on}T08:00:00Z`,
    })),
  )}`
}

export const snapshot = (
  { id, sex, birth_year, born_on, social_status, district }: Omit<Somebody, 'surname' | 'given_name' | 'patronymic'>,
  on: string,
) => ({
  person: id,
  sex,
  age: ageOn({ bornOn: born_on, birthYear: birth_year }, on),
  social_status,
  district,
})
const nobody = { person: null, sex: null, age: null, social_status: null, district: null }
const fullName = ({ surname, given_name, patronymic }: Somebody) => `${surname} ${given_name} ${patronymic}`

/** One meeting: who came, most of them for the first time, and what they asked. */
async function layMeeting(
  sql: Sql,
  association: Association,
  chance: Chance,
  known: readonly Somebody[],
  { id, place, on, questions, index }: Meeting & { index: number },
): Promise<void> {
  const { organisation, member } = association
  const people = new Map<string, Somebody>()
  const newcomers: Visitor[] = []
  const somebody = (): Somebody => {
    const first = chance.happens(0.8)
    const card = first
      ? {
          ...visitor(chance, association, 10_000 + index * 100 + newcomers.length, 'kostanay', on, false),
          district: place,
        }
      : chance.pick(known)
    if (first) newcomers.push(card as Visitor)
    people.set(card.id, card)
    return card
  }
  const asked = Array.from({ length: questions }, () =>
    chance.happens(0.05)
      ? null
      : people.size > 2 && chance.happens(0.06)
        ? chance.pick([...people.values()])
        : somebody(),
  )
  for (let more = chance.between(2, 4); more > 0; more--) somebody()
  await layNewcomers(sql, association, newcomers)
  const at = (minutes: number) => new Date(Date.parse(`${on}T05:00:00Z`) + minutes * 60_000).toISOString()
  await sql`insert into event_questions ${sql(
    asked.map((person, place) => {
      const { question, answer, outcome, where, to } = askedAtMeeting(chance)
      const during = chance.happens(0.7)
      return {
        organisation,
        id: idAt(Date.parse(on) + place, id, 'question', place),
        event: id,
        number: place + 1,
        asked: during ? 'during' : 'before',
        ...(person ? snapshot(person, on) : nobody),
        question,
        expert: idOf(id, 'expert', place % 3),
        taken_at: at(5 + place * 9),
        answer,
        answered_at: at(13 + place * 9),
        outcome,
        referred_where: where,
        referred_to: to === null ? null : idOf(organisation, 'institution', to),
        asked_at: during ? at(place * 8) : `${on}T02:00:00Z`,
      }
    }),
  )}`
  const listed = [...people.values()].map(person => ({
    name: fullName(person),
    ...snapshot(person, on),
    doubtful: false,
  }))
  const nameless = ['iPhone', 'Гость встречи'].slice(0, chance.between(0, 2))
  // One list was read an hour ago: somebody must still say whether it is the card of the same name.
  const doubt = index === 19 ? [{ name: fullName(known[7]!), ...nobody, doubtful: true }] : []
  const lines = [...listed, ...nameless.map(name => ({ name, ...nobody, doubtful: false })), ...doubt]
  await sql`insert into attendances ${sql(
    lines.map((line, place) => {
      const [came, stayed] = [chance.between(-5, 20), chance.between(25, 100)]
      return {
        organisation,
        id: idAt(Date.parse(on) + place, id, 'attendance', place),
        event: id,
        ...line,
        how: 'import',
        joined_at: at(60 + came),
        left_at: at(60 + came + stayed),
        minutes: stayed,
        added_by: member.coordinator,
      }
    }),
  )}`
}
