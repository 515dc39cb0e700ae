import type * as z from 'zod'

type Issue = z.core.$ZodRawIssue
type Check = z.core.$ZodCheck<never>

/** Thrown by a field that has no sound value: the rule that wanted it has to wait. */
class Unreadable extends Error {}

/**
 * zod asks the rules across fields (`refine`) only when every field is sound by itself, so whoever typed two things wrong would
 * correct twice. Here a rule speaks at once with the fields' own findings whenever the fields that it reads are sound: which
 * those are it shows by reading them. Holds for the shape and for whatever objects and lists are inside.
 */
export function speakTogether(shape: z.core.$ZodType, seen = new Set<z.core.$ZodType>()) {
  if (seen.has(shape)) return
  seen.add(shape)
  const def = shape._zod.def as z.core.$ZodTypeDef
  if (def.type === 'object' || def.type === 'array') {
    const rules = (def.checks ?? []).filter(check => check._zod.def.check === 'custom') as Check[]
    for (const rule of rules) rule._zod.def.when = payload => readable(rule, rules, payload)
  }
  for (const inner of inside(def)) speakTogether(inner, seen)
}

function inside(def: z.core.$ZodTypeDef): readonly z.core.$ZodType[] {
  const { shape, element, innerType, options } = def as {
    shape?: Record<string, z.core.$ZodType>
    element?: z.core.$ZodType
    innerType?: z.core.$ZodType
    options?: readonly z.core.$ZodType[]
  }
  return [...Object.values(shape ?? {}), element, innerType, ...(options ?? [])].filter(inner => inner !== undefined)
}

function readable(rule: Check, rules: readonly Check[], { value, issues }: z.core.ParsePayload): boolean {
  if (issues.some(({ path, code }) => !path?.length && code === 'invalid_type')) return false
  const ofFields = issues.filter(({ inst }) => !rules.includes(inst as never))
  if (ofFields.length === 0) return true
  try {
    void rule._zod.check({ value: guarded(value as object, ofFields) as never, issues: [] })
    return true
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}

/** The value, in which whatever has a finding can't be read. */
const guarded = (value: object, issues: readonly Issue[]): object =>
  new Proxy(value, {
    get(target, name) {
      const read = Reflect.get(target, name)
      const here = issues.filter(({ path }) => path?.length && String(path[0]) === name)
      if (here.length === 0) return read
      if (here.some(({ path }) => path?.length === 1) || typeof read !== 'object' || !read) throw new Unreadable()
      return guarded(
        read,
        here.map(issue => ({ ...issue, path: issue.path?.slice(1) })),
      )
    },
  })
