/** Names of a form's values, inner ones by dots: `person.phone`. */
export type PathOf<Values> = {
  [Key in keyof Values & string]: NonNullable<Values[Key]> extends readonly (infer Item)[]
    ? Key | `${Key}.${number}` | (Item extends object ? `${Key}.${number}.${keyof Item & string}` : never)
    : NonNullable<Values[Key]> extends object
      ? Key | `${Key}.${keyof NonNullable<Values[Key]> & string}`
      : Key
}[keyof Values & string]

/** How a field is called, and how its value is said in words (for the list of errors and the comparison). */
export type FieldLabel = {
  readonly label: string
  readonly say: (value: unknown) => string
  /** What to type instead of what can't be read. */
  readonly wrong?: string
}

/**
 * The record was changed meanwhile: what it says now, the fields in which it differs from what is typed, and those
 * of them that this person never touched.
 */
export type Stale<Values> = {
  readonly theirs: Values
  readonly names: readonly (keyof Values & string)[]
  readonly untouched: readonly (keyof Values & string)[]
  readonly version: number | undefined
}

export type OfficeForm<Values extends object> = {
  readonly key: string
  readonly values: Values
  readonly errors: Readonly<Record<string, string>>
  /** By the field's name; the form's own, what its button says, by the empty one. */
  readonly labels: Map<string, FieldLabel>
  /** Grows with each refused attempt, so that the list of errors takes the focus anew. */
  readonly refusals: number
  /** A refusal that belongs to no single field. */
  readonly problem: string | undefined
  readonly stale: Stale<Values> | undefined
  readonly submitting: boolean
  readonly restoredAt: string | undefined
  readonly keptAt: string | undefined
  readonly savedAt: string | undefined
  /** Whether the server has taken it. */
  submit(): Promise<boolean>
  read(name: string): unknown
  set(name: PathOf<Values>, value: unknown): void
  fail(name: PathOf<Values>, message: string): void
  /** Throws the draft away: back to what the form began with. */
  discard(): void
  /** Goes on with what was chosen of both versions. */
  resolve(values: Values): void
}

/** The id of a field's input, so that the list of errors can take the reader there. */
export const inputId = (form: { readonly key: string }, name: string) => `${form.key}/${name}`.replace(/[^\w/-]/g, '_')
