import type { Unit } from '#platform/fact.ts'
import type { Language } from '#platform/language.ts'
import type { EffectKey, TaskKind } from '#programme/plan-contract.ts'

/**
 * A report as it is written, whichever source it came from: a document that somebody wrote, or the report made from
 * figures. The rules judge nothing else. It repeats what stands on the paper, contradictions and all: whoever fills it
 * reads, and never mends, adds up or guesses. What could not be read is `unread`, and rules keep silent about it.
 */
export type WrittenReport = {
  /** What most of it is written in; null: can't be told. */
  readonly language: Language | null
  readonly head: Head
  /** Table 1, in its order, over all groups. Other parts name an activity by its index here: numbers may be doubled. */
  readonly activities: readonly Activity[]
  readonly goal: Said
  readonly result: Said
  /** The plan/fact table, an activity at a time. */
  readonly planFact: readonly PlanFactGroup[]
  readonly effects: readonly Effect[]
  /** Each reason for a deviation from the plan that the author lists, one item each. */
  readonly deviations: readonly Said[]
  readonly statistics: readonly StatisticsTable[]
  /** Running text, section by section, without headings and instructions of the form. */
  readonly paragraphs: readonly Paragraph[]
  readonly partners: readonly PartnerRow[]
  readonly proposals: readonly ProposalRow[]
  readonly recommendations: readonly RecommendationRow[]
  readonly signOff: SignOff
  readonly names: readonly Name[]
  /** Every piece of text in reading order, cells and headings too, understood or not: for rules about the wording. */
  readonly pieces: readonly Piece[]
  /** How each table of the form was met: one that isn't there is a finding, one that couldn't be read is not. */
  readonly tables: Readonly<Record<TableName, Met>>
}

export const sectionNames = [
  'head',
  'activities',
  'plan_fact',
  'effects',
  'deviations',
  'goal_achievement',
  'changes',
  'statistics',
  'results_concrete',
  'results_long_term',
  'results_sustainability',
  'partners_contribution',
  'partners',
  'proposals',
  'recommendations',
  'sign_off',
  /** Outside everything that the form has a heading for. */
  'elsewhere',
] as const
export type SectionName = (typeof sectionNames)[number]

export const tableNames = [
  'activities',
  'plan_fact',
  'effects',
  'sex',
  'status',
  'age',
  'partners',
  'proposals',
  'recommendations',
] as const
export type TableName = (typeof tableNames)[number]

export type Met = 'read' | 'absent' | 'unread'

/** Where something stands: for people in words, for a page by its address in the document. */
export type Place = {
  readonly section: SectionName
  readonly table?: TableName
  /** The row by what a reader finds it by: its number, or its first words. */
  readonly row?: string
  /** The column's heading, as written. */
  readonly column?: string
  /** Of running text, counted from 1 within its section, or within its activity. */
  readonly paragraph?: number
  /** In a text about one activity: its number and title, as written. */
  readonly activity?: string
  readonly address?: Address
  /** Only a part of that text: from which sign to which, the last one not included. */
  readonly signs?: readonly [from: number, to: number]
}

/** In a document that was read: its block (paragraph or table), and of a table the cell. */
export type Address = { readonly block: number; readonly row?: number; readonly cell?: number }

/**
 * `empty`, `dash` and a stated 0 are three statements. `absent`: the place was looked at, and the form's field or column
 * is not there. `unread`: nothing can be said of it.
 */
export type Reading = 'stated' | 'empty' | 'dash' | 'absent' | 'unread'

/** What a field, a cell or a paragraph says, with the numbers and dates in it. */
export type Said = {
  /** As written, spaces made single; '' unless stated. */
  readonly text: string
  readonly reading: Reading
  readonly where: Place
  readonly numbers: readonly Quantity[]
  readonly dates: readonly Moment[]
}

/** How a number is meant: 2, «не менее 2», «более 2», «около 2», «до 2», «2–3», «по 2 на участника». */
export type Qualifier = 'exactly' | 'at_least' | 'more_than' | 'about' | 'up_to' | 'range' | 'each'

/** A number as it is written: 82 541, «более 30 000 человек», «две», «66 %», «в 25 раз», «15 млн». */
export type Quantity = {
  /** The number with its qualifier, as written. */
  readonly text: string
  /** Where it stands in the text that it was said in; what is before and after it can be read there. */
  readonly signs: readonly [from: number, to: number]
  /** Of a range its lower end. «15 млн» is 15 000 000. */
  readonly value: number
  readonly upTo: number | null
  readonly qualifier: Qualifier
  /** By the word counted; null where that word is no unit that we know. Ordinals, dates, phones, addresses and numbers of laws, tasks and annexes are no quantities. */
  readonly unit: Unit | 'percent' | 'times' | null
  /** The words counted, as they follow the number up to the end of the phrase: «копий заявлений – жалоб потребителей». */
  readonly counted: string
  /** Introduced as a part of the number before it: «из них», «в том числе», «оның ішінде», or in brackets after it. */
  readonly within: boolean
  /** The ages that it is about: «от 26 до 34 лет» has both ends, «до 25 лет» no `from`, «60 и старше» no `to`. */
  readonly ages: { readonly from: number | null; readonly to: number | null } | null
}

/** A day, a month or a year as written, and the other end where a stretch of time is meant («март–ноябрь»). */
export type Moment = {
  readonly text: string
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly until: { readonly year: number | null; readonly month: number | null; readonly day: number | null } | null
}

/** A cell that ought to hold one number. «725 (60)» is 725, within it 60; «более 100» is 100, said inexactly. */
export type Stated = Said & {
  /** The cell's own number: its first that is not within another; null where there is none. */
  readonly value: number | null
  readonly qualifier: Qualifier
  readonly unit: Quantity['unit']
  readonly within: readonly Quantity[]
}

export type Head = {
  /** The report's heading: what kind of report it calls itself. */
  readonly title: Said
  readonly kind: 'interim' | 'final' | null
  readonly grantee: Said
  readonly topic: Said
  readonly sum: Stated
  readonly contract: Said
  /** From when to when the project ran. */
  readonly period: Said
}

export type Activity = {
  /** The group that it stands in: a task, or one of the two that the contract demands. */
  readonly group: { readonly kind: TaskKind; readonly title: Said }
  readonly number: Said
  readonly title: Said
  readonly dates: Said
  readonly places: Said
  /** One for each unit that the cell names: persons first. «25 (23 НПО)» is 25, within it 23. */
  readonly participants: readonly Stated[]
  readonly categories: Said
  readonly experts: Said
  readonly completeness: Said
  readonly annex: {
    /** The number without its words: `4.1`. */
    readonly number: Said
    readonly documents: readonly Said[]
  }
}

/** Rows of one activity. `activity` is null where the group can't be matched with a row of table 1. */
export type PlanFactGroup = {
  readonly activity: number | null
  readonly task: Said
  readonly title: Said
  readonly shortTerm: Said
  readonly rows: readonly PlanFactRow[]
  /** Labels that stand in the group and can't be told to belong to one of the rows. */
  readonly unpaired: readonly Said[]
}

/** One line of plan and fact. `label` is null where cells are merged or shifted, so that it can't be told for certain. */
export type PlanFactRow = {
  readonly label: Said | null
  readonly plan: Stated
  readonly fact: Stated
}

/** A row of the effects; of direct beneficiaries and specialists the vulnerable ones are `within` the fact. */
export type Effect = {
  readonly key: EffectKey
  readonly indicator: Said
  readonly unit: Said
  readonly plan: Stated
  readonly fact: Stated
}

export type StatisticsTable = {
  readonly key: 'sex' | 'status' | 'age'
  readonly total: Stated
  readonly classes: readonly {
    readonly label: Said
    /** Of a class of age, both ends inclusive; null: open, or not a class of age. */
    readonly from: number | null
    readonly to: number | null
    readonly count: Stated
  }[]
}

/** A paragraph; an item of a list knows its number, and a text about one activity which one. */
export type Paragraph = Said & {
  readonly kind: 'text' | 'bullet' | 'numbered'
  readonly number: number | null
  readonly activity: number | null
}

export type PartnerRow = {
  readonly name: Said
  readonly role: Said
  readonly contacts: Said
  readonly note: Said
}

export type ProposalRow = {
  readonly number: Said
  readonly name: Said
  readonly justification: Said
  readonly goal: Said
  readonly tasks: Said
  readonly description: Said
  readonly sum: Stated
  readonly geography: Said
  readonly results: Said
  readonly direction: Said
}

export type RecommendationRow = {
  readonly body: Said
  readonly recommendation: Said
  /** Number and date of the letter; a number that it has stands in `letterNumber`. */
  readonly letter: Said
  readonly letterNumber: string | null
}

export type SignOff = {
  readonly pages: Stated
  readonly position: Said
  readonly name: Said
  readonly date: Said
}

/** A name wherever it is written, quoted or capitalised, without its quotes and the word before it. */
export type Name = {
  /** `title`: an action, a broadcast, a film, a programme. */
  readonly kind: 'person' | 'organisation' | 'place' | 'medium' | 'title'
  /** As written: «Инстаграмм», «Каримова А. С.». */
  readonly text: string
  /** The word that says what it is, in its first form: «акция», «радио», «район»; '' where there is none. */
  readonly is: string
  readonly where: Place
}

export type Piece = {
  readonly text: string
  /** Words of the form rather than of the author: headings of sections, tables and columns, instructions. */
  readonly ofForm: boolean
  readonly where: Place
}
