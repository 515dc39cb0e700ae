import type { Words } from '#platform/language.ts'
import type { Indicator, Plan } from '../plan-contract.ts'
import type { Column } from './columns.ts'
import type { PlanRow, Remark } from './read-rows.ts'

export type Judged = PlanRow & {
  readonly state: 'new' | 'known' | 'rejected'
  /** Code that the row's indicator gets. */
  readonly code: string
  readonly place: 'product' | 'participants'
}

/** Two spellings of one name that differ in case, quotes or spaces are one name. */
export const sameName = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[«»"“”„']/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const PARTICIPANTS = ['участники', 'қатысушылар', 'participants']
type Period = { startsOn: string; endsOn: string }

/**
 * Holds the sheet against the plan: what is new, what is there already (importing twice doubles nothing), and what can't
 * be taken. A new activity takes the next number, because numbers run on through the plan.
 */
export function judgeRows(rows: readonly PlanRow[], plan: Plan, period: Period): Judged[] {
  const tasks = new Map(plan.tasks.map(task => [task.id, sameName(task.title)]))
  const activities = new Map(
    plan.activities.map(each => [each.number, { title: sameName(each.title), task: tasks.get(each.task)! }]),
  )
  const numbers = new Map(plan.activities.map(each => [each.id, each.number]))
  const known = new Map(plan.indicators.map(each => [keyOf(numbers.get(each.activity ?? '') ?? 0, each.label), each]))
  const codes = new Set(plan.indicators.map(each => each.code))
  const taskOrder = [...plan.tasks].sort((a, b) => a.position - b.position).map(task => sameName(task.title))
  const seen = new Map<string, number>()
  let last = Math.max(0, ...activities.keys())

  return rows.map(row => {
    const wrong: Remark[] = [...row.wrong]
    const remarks: Remark[] = [...row.remarks]
    const place = PARTICIPANTS.includes(sameName(row.cells.indicator))
      ? ('participants' as const)
      : ('product' as const)
    const reject = (column: Column, words: Words) => wrong.push({ column, words })
    const key = keyOf(row.number ?? 0, row.cells.indicator)
    if (seen.has(key)) reject('indicator', sentences.repeated)
    else seen.set(key, row.row)
    if (place === 'participants' && row.unit !== null && row.unit !== 'person') reject('unit', sentences.people)
    if (row.plan?.qualifier === 'of_list' && row.plan.list.length === 0) reject('plan', sentences.list)
    if ((row.startsOn ?? period.startsOn) < period.startsOn || (row.endsOn ?? period.endsOn) > period.endsOn)
      reject('startsOn', sentences.period)

    const task = sameName(row.cells.task)
    const title = sameName(row.cells.activity)
    const there = activities.get(row.number ?? 0)
    if (there && (there.title !== title || there.task !== task)) reject('number', sentences.taken)
    const newTask = !taskOrder.includes(task)
    if (!there && row.number !== null) {
      if (row.number !== last + 1) reject('number', sentences.next)
      else if (!newTask && taskOrder.at(-1) !== task) reject('task', sentences.lastTask)
    }
    const old = known.get(key)
    if (old) {
      if (row.plan && differs(row.plan, old)) remarks.push({ column: 'plan', words: sentences.keeps })
      return { ...row, wrong, remarks, place, code: old.code, state: wrong.length > 0 ? 'rejected' : 'known' }
    }
    if (row.cells.code !== '' && codes.has(row.cells.code)) reject('code', sentences.code)
    if (wrong.length > 0) return { ...row, wrong, remarks, place, code: row.cells.code, state: 'rejected' }
    const code = row.cells.code || freeCode(codes, place, row.number!)
    codes.add(code)
    if (newTask) taskOrder.push(task)
    if (!there) {
      last = row.number!
      activities.set(last, { title, task })
    }
    return { ...row, wrong, remarks, place, code, state: 'new' }
  })
}

const keyOf = (number: number, label: string) => `${number}/${sameName(label)}`
const differs = (read: { plan: number; qualifier: string }, old: Indicator) =>
  read.plan !== old.plan || read.qualifier !== old.qualifier

/** I01, I02, … for products; P03 for the participants of activity 3. */
function freeCode(codes: ReadonlySet<string>, place: Judged['place'], number: number): string {
  const padded = (letter: string, n: number) => `${letter}${String(n).padStart(2, '0')}`
  if (place === 'participants' && !codes.has(padded('P', number))) return padded('P', number)
  let next = 1
  while (codes.has(padded('I', next))) next++
  return padded('I', next)
}

const sentences = {
  repeated: {
    ru: 'Такой индикатор у этого мероприятия уже есть выше в книге: уберите повтор.',
    kk: 'Бұл іс-шараның мұндай индикаторы кітапта жоғарыда бар: қайталауды алып тастаңыз.',
    en: 'The activity already has this indicator further up in the sheet: remove the repetition.',
  },
  people: {
    ru: 'Участников считают в людях: единица «человек».',
    kk: 'Қатысушылар адаммен саналады: бірлігі «адам».',
    en: 'Participants are counted in people: the unit is “person”.',
  },
  list: {
    ru: 'План «из перечня» требует самого перечня в скобках через запятую.',
    kk: '«Тізімнен» жоспары жақшада үтірмен жазылған тізімнің өзін талап етеді.',
    en: 'A plan “of the list” needs the list itself, in brackets and parted by commas.',
  },
  period: {
    ru: 'Даты выходят за срок программы: исправьте их.',
    kk: 'Күндер бағдарлама мерзімінен шығып кетті: түзетіңіз.',
    en: 'The dates lie outside the programme’s period: correct them.',
  },
  taken: {
    ru: 'Этот номер уже занят другим мероприятием или другой задачей: исправьте номер или название.',
    kk: 'Бұл нөмір басқа іс-шараға не басқа міндетке тиесілі: нөмірін немесе атауын түзетіңіз.',
    en: 'The number belongs to another activity or task: correct the number or the name.',
  },
  next: {
    ru: 'Номера мероприятий идут подряд через все задачи: поставьте следующий номер.',
    kk: 'Іс-шара нөмірлері барлық міндет бойынша қатарынан жүреді: келесі нөмірді қойыңыз.',
    en: 'Numbers of activities run on through all tasks: put the next number.',
  },
  lastTask: {
    ru: 'За этой задачей уже идут другие: новое мероприятие в неё добавьте на странице плана.',
    kk: 'Бұл міндеттен кейін басқалары бар: оған жаңа іс-шараны жоспар бетінде қосыңыз.',
    en: 'Other tasks follow this one: add a new activity to it on the plan’s page.',
  },
  keeps: {
    ru: 'В плане уже есть этот индикатор с другим числом: загрузка его не меняет.',
    kk: 'Жоспарда бұл индикатор басқа санмен бар: жүктеу оны өзгертпейді.',
    en: 'The plan has this indicator with another number: the import does not change it.',
  },
  code: {
    ru: 'Код уже занят другим индикатором: возьмите свободный или оставьте ячейку пустой.',
    kk: 'Кодты басқа индикатор алған: бос кодты алыңыз немесе ұяшықты бос қалдырыңыз.',
    en: 'The code is taken by another indicator: take a free one or leave the cell empty.',
  },
} as const satisfies Record<string, Words>
