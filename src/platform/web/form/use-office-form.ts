import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Endpoint, GivenInput, ReplyOf } from '../../endpoint.ts'
import { newId } from '../../identifier.ts'
import { fieldErrors } from '../../validate.ts'
import { useActorIfAny } from '../actor.tsx'
import { call, type GivenOf, ProblemError } from '../call.ts'
import { kitWords } from '../kit-words.ts'
import { language, useLanguage } from '../language.ts'
import { translator } from '../words.ts'
import { readDraft, removeDraft, writeDraft } from './draft.ts'
import type { FieldLabel, OfficeForm, Stale } from './office-form.ts'
import { useShownDraft } from './unsent.ts'
import { useValues, valueAt } from './use-values.ts'

type Made = { readonly id: string; readonly version: number | undefined }

export type FormOptions<E extends Endpoint, Values extends object> = {
  /** Names the draft: `reception.entry`, or with the record's id when one is edited. */
  readonly key: string
  readonly endpoint: E
  /** Params and search of the call; the body comes from `input`. */
  readonly given?: Omit<GivenOf<E>, 'input'>
  readonly initial: Values
  /** Version of the record that is edited. */
  readonly version?: number
  /** Values as typed → the endpoint's input. `id` is made here and stays the same however often it is sent. */
  readonly input: (values: Values, made: Made) => GivenInput<E>
  /** Path in the input → field of the form, where they differ. */
  readonly fieldOf?: (path: string) => string
  /** The record as the server has it now → the form's values; makes the comparison of a stale version possible. */
  readonly fromRecord?: (record: never) => Values
  readonly invalidates?: readonly Endpoint[]
  readonly onDone?: (reply: ReplyOf<E>, values: Values) => unknown
  /** False for passwords and one-time codes. */
  readonly draft?: boolean
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * The state of a form: typed values with their draft, errors on their fields, one submit at a time, a stale version
 * side by side. What is typed leaves this device's memory only when the server has taken it.
 */
export function useOfficeForm<E extends Endpoint, Values extends object>(
  options: FormOptions<E, Values>,
): OfficeForm<Values> {
  const { key, endpoint, initial, draft: drafts = true } = options
  const client = useQueryClient()
  const member = useActorIfAny()?.member ?? 'nobody'
  useLanguage()
  useShownDraft(key)

  const [found] = useState(() => (drafts ? readDraft<Values>(member, key) : undefined))
  const [made, setMade] = useState<Made>(() => found ?? { id: newId(), version: options.version })
  const [restoredAt, setRestoredAt] = useState(found?.at)
  const [keptAt, setKeptAt] = useState<string>()
  const [savedAt, setSavedAt] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [refusals, setRefusals] = useState(0)
  const [stale, setStale] = useState<Stale<Values>>()
  const [submitting, setSubmitting] = useState(false)
  const base = useRef<Values>(found?.base ?? initial)
  const underWay = useRef(false)
  const labels = useRef(new Map<string, FieldLabel>())

  const keep = (values: Values, as: Made = made) => {
    if (!drafts) return
    if (same(values, base.current)) return removeDraft(member, key)
    const at = new Date().toISOString()
    const { pathname, search } = globalThis.location
    const place = { address: pathname + search, title: document.title, submit: labels.current.get('')?.label ?? '' }
    const { id, version } = as
    if (writeDraft(member, key, { values, base: base.current, at, id, version, place })) setKeptAt(at)
  }
  const typed = useValues<Values>(
    () => ({ ...initial, ...found?.values }),
    values => {
      setSavedAt(undefined)
      keep(values)
    },
  )

  const refuse = (errors: readonly FieldRefusal[], title?: string): false => {
    const fields = errors.map(error => {
      const name = options.fieldOf?.(error.path) ?? error.path
      return [name, (error.code === 'type' && labels.current.get(name)?.wrong) || sentenceOf(error)]
    })
    typed.setErrors(Object.fromEntries(fields))
    setProblem(title)
    setRefusals(count => count + 1)
    return false
  }

  // Nothing is typed yet, and the record went on: the form begins from where it is now.
  useEffect(() => {
    const { version } = options
    if (version === undefined || version <= (made.version ?? version) || !same(typed.current(), base.current)) return
    setMade({ ...made, version })
    base.current = initial
    typed.replace(initial)
  })

  const readAgain = () =>
    Promise.all((options.invalidates ?? []).map(({ path }) => client.invalidateQueries({ queryKey: [path] })))

  /** Where there is nothing to compare field by field, the page shows the record as it is now, and the next press counts for it. */
  const compare = (error: ProblemError): boolean => {
    if (error.code !== 'stale_version' || !error.current) return false
    if (!options.fromRecord) {
      const { version } = error.current as { version?: number }
      setMade({ ...made, version })
      void readAgain()
      refuse([], translator(kitWords, language())('changedMeanwhile'))
      return true
    }
    const theirs = options.fromRecord(error.current as never)
    const version = (error.current as { version?: number }).version
    const names = (Object.keys(theirs) as (keyof Values & string)[]).filter(
      name => !same(typed.current()[name], theirs[name]),
    )
    const untouched = names.filter(name => same(typed.current()[name], base.current[name]))
    setStale({ theirs, names, untouched, version })
    return true
  }

  const submit = async (): Promise<boolean> => {
    if (underWay.current) return false
    const values = typed.current()
    const input = options.input(values, made)
    const checked = endpoint.input.safeParse(input, { reportInput: true })
    if (!checked.success) return refuse(fieldErrors(checked.error, language()))
    underWay.current = true
    setSubmitting(true)
    typed.setErrors({})
    setProblem(undefined)
    try {
      const reply = await call(endpoint, { ...options.given, input } as GivenOf<E>)
      removeDraft(member, key)
      setRestoredAt(undefined)
      setKeptAt(undefined)
      setSavedAt(new Date().toISOString())
      base.current = values
      setMade({ id: newId(), version: (reply as { version?: number } | undefined)?.version })
      await readAgain()
      await options.onDone?.(reply, values)
      return true
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      return compare(error) ? false : refuse(error.errors, error.message)
    } finally {
      underWay.current = false
      setSubmitting(false)
    }
  }

  return {
    key,
    values: typed.values,
    errors: typed.errors,
    refusals,
    labels: labels.current,
    problem,
    stale,
    submitting,
    restoredAt,
    keptAt,
    savedAt,
    submit,
    read: name => valueAt(typed.values, name),
    set: typed.set,
    fail: (name, message) => typed.setErrors(errors => ({ ...errors, [name]: message })),
    discard: () => {
      const fresh = { id: newId(), version: options.version }
      setMade(fresh)
      base.current = initial
      typed.replace(initial)
      removeDraft(member, key)
      setRestoredAt(undefined)
      setKeptAt(undefined)
      typed.setErrors({})
      setProblem(undefined)
    },
    resolve: values => {
      const next = { ...made, version: stale?.version }
      setMade(next)
      typed.replace(values)
      keep(values, next)
      setStale(undefined)
    },
  }
}

type FieldRefusal = ProblemError['errors'][number]

/** What the server says in terms of its shapes, the form says in terms of what one does at the screen. */
function sentenceOf({ code, message }: FieldRefusal): string {
  const t = translator(kitWords, language())
  return code === 'date' ? t('noSuchDay') : code === 'choice' ? t('choose') : message
}
