/** A command of the command line. What it needs is loaded only when it runs. */
export type Command = {
  readonly takes?: readonly string[]
  readonly options?: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>
  readonly help: string
  /** The command's work gives its exit code, or nothing when it is done. */
  readonly load: () => Promise<(words: string[], options: Options) => Promise<unknown>>
}
export type Options = Readonly<Record<string, string | boolean | undefined>>

/** The command was called wrongly: exit code 2. */
export class WrongUse extends Error {}

/** The command was understood and refused, or has findings: exit code 1. */
export class CliRefusal extends Error {}
