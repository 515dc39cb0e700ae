import type { PersonName } from '#people/person-name.ts'
import type { SocialStatus } from '#people/social-status.ts'
import type { VulnerableKind } from '#people/vulnerable-kinds.ts'
import type { Language } from '#platform/language.ts'
import type { SheetRow } from '#platform/sheets/sheet.ts'
import type { Entry } from '../contract.ts'
import type { CodedColumn, Columns, JournalColumn } from '../journal-columns.ts'
import type { Finding, ProblemCode, RemarkCode } from './line-findings.ts'
import type { Meanings, Vocabulary } from './vocabulary.ts'

/** Who came, as the row says. Without a name nobody has a card. */
export type Visitor = {
  readonly name: PersonName | null
  readonly iin: string | null
  readonly phone: string | null
  readonly sex: 'female' | 'male' | null
  readonly bornOn: string | null
  readonly birthYear: number | null
  readonly age: number | null
  readonly socialStatus: SocialStatus | null
  readonly vulnerableKinds: readonly VulnerableKind[]
  readonly district: string | null
  readonly language: Language
  readonly consent: 'paper' | 'electronic' | 'oral_recorded' | null
}

/** A row of the book, understood: a line of the journal without its number. */
export type JournalLine = Visitor &
  Pick<
    Entry,
    | 'office'
    | 'receivedOn'
    | 'receivedAt'
    | 'channel'
    | 'topic'
    | 'consumer'
    | 'institution'
    | 'otherParty'
    | 'otherPartyBin'
    | 'amountTenge'
    | 'question'
    | 'answer'
    | 'help'
    | 'lawyer'
    | 'controlOn'
    | 'outcome'
    | 'returnedTenge'
    | 'closedOn'
    | 'receptionDay'
  > & { readonly paperNumber: string }

export type OfficeOfBook = {
  readonly id: string
  readonly openedOn: string
  readonly closedOn: string | null
  /** May the one who imports write in its journal? */
  readonly mine: boolean
}

/** What a row is read against. */
export type Reading = {
  readonly columns: Columns
  readonly from1904: boolean
  readonly today: string
  readonly vocabularies: Readonly<Record<CodedColumn, Vocabulary>>
  readonly meanings: Partial<Readonly<Record<CodedColumn, Meanings>>>
  readonly memory: Partial<Readonly<Record<CodedColumn, Meanings>>>
  readonly offices: ReadonlyMap<string, OfficeOfBook>
  readonly topics: ReadonlyMap<string, { readonly consumer: boolean; readonly retiredOn: string | null }>
  /** Unified days by office and date: `<office> 2020-04-15`. */
  readonly days: ReadonlyMap<string, string>
  readonly institutions: ReadonlyMap<string, { readonly id: string; readonly name: string }>
}

/** The cells of a row by what their columns are; what can't be known of a cell, and what it lacks, is found here. */
export type Cells = {
  readonly row: number
  readonly said: Readonly<Partial<Record<JournalColumn, string>>>
  readonly problems: Finding<ProblemCode>[]
  readonly remarks: Finding<RemarkCode>[]
}

export type ReadRow = Omit<Cells, 'said'> & Pick<Cells, 'said'> & { readonly line: JournalLine | null }

export type RawRow = Pick<SheetRow, 'row' | 'cells' | 'marks'>
