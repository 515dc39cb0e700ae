import type { Sql } from '#platform/database.ts'
import { layConsents } from './cards.ts'
import { type Association, idOf } from './founding.ts'
import { cardOf, type Visitor, visitor } from './people.ts'
import { chanceOf } from './random.ts'

export const ENROLLED_ON = '2020-03-23'
export const COMPLETED_ON = '2020-11-20'

/** Why seventeen of thirty-four didn't finish, and how many for each reason. */
const reasons = [
  ['Перешёл на работу, время не совпало', 5],
  ['Нет устойчивого интернета после перехода на дистанционные занятия', 4],
  ['Не пришёл ни на одно занятие', 3],
  ['Вернулся домой в другой регион на время карантина', 3],
  ['Отчислен из учебного заведения', 2],
] as const

/** Completers by sex and by where they study; the first of them have cards from the journal. */
const groups = [
  { completed: true, sex: 'female', at: 'university', known: 2, new: 5 },
  { completed: true, sex: 'male', at: 'university', known: 1, new: 3 },
  { completed: true, sex: 'female', at: 'college', known: 0, new: 4 },
  { completed: true, sex: 'male', at: 'college', known: 0, new: 2 },
  { completed: false, sex: 'female', at: 'university', known: 0, new: 6 },
  { completed: false, sex: 'male', at: 'university', known: 0, new: 5 },
  { completed: false, sex: 'female', at: 'college', known: 0, new: 3 },
  { completed: false, sex: 'male', at: 'college', known: 0, new: 3 },
] as const

export type Learner = {
  readonly id: string
  readonly person: string
  readonly completed: boolean
  readonly at: 'university' | 'college'
}

/** Thirty-four people for the stream: three whom the offices had received before, and new cards for the others. */
export async function layLearners(sql: Sql, association: Association): Promise<Learner[]> {
  const { organisation, member } = association
  const chance = chanceOf(2022)
  const received = await sql<{ id: string; sex: string }[]>`
    select p.id, p.sex from persons p where p.social_status = 'youth' and p.birth_year between 1999 and 2002 and p.merged_into is null
      and p.erased_on is null and exists (select from entries e where e.person = p.id and e.counts) order by p.id`
  const cards: Visitor[] = []
  const learners: Learner[] = []
  for (const { completed, sex, at, known, new: fresh } of groups) {
    const persons = received
      .filter(card => card.sex === sex)
      .slice(0, known)
      .map(({ id }) => id)
    while (persons.length < known + fresh) {
      const card = student(chance, association, cards.length, sex, at)
      cards.push(card)
      persons.push(card.id)
    }
    learners.push(...persons.map(person => ({ id: idOf(organisation, 'student', person), person, completed, at })))
  }
  await sql`insert into persons ${sql(cards.map(card => ({ organisation, ...cardOf(card) })))}`
  await layConsents(sql, association, cards)
  await sql`
    update consents set recorded_by = ${member.coordinator}, recorded_at = given_on + interval '5 hours', text = ${idOf(organisation, 'consent text', 1)}
    where person = any(${cards.map(({ id }) => id)}::uuid[])`
  return learners
}

function student(
  chance: ReturnType<typeof chanceOf>,
  association: Association,
  index: number,
  sex: 'female' | 'male',
  at: Learner['at'],
): Visitor {
  const office = at === 'university' ? 'kostanay' : 'rudny'
  for (let turn = 0; ; turn++) {
    const card = visitor(chance, association, 5000 + index * 20 + turn, office, ENROLLED_ON, false)
    if (card.sex !== sex) continue
    const birthYear = chance.between(1999, 2001)
    const bornOn = `${birthYear}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`
    const young = { birth_year: birthYear, born_on: bornOn, social_status: 'youth', vulnerable_kinds: [] }
    return { ...card, ...young, consent_on: ENROLLED_ON, consent_how: 'paper' }
  }
}

/** In the order of the roster: each reason as many times as it was given. */
export const whyLeft = reasons.flatMap(([because, times]) => Array.from({ length: times }, () => because))
