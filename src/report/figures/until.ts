import type { Fact, Source } from '#platform/fact.ts'

/** The facts as they were counted on an earlier day: of each source only the rows until then. */
export function factsUntil(facts: ReadonlyMap<string, Fact>, day: string): ReadonlyMap<string, Fact> {
  const sources = new Map<Source, Source>()
  const until = (source: Source): Source => {
    const made = sources.get(source) ?? {
      ...source,
      from: (sql, programme) => sql`${source.from(sql, programme)} and ${source.on(sql)} <= ${day}::date`,
    }
    sources.set(source, made)
    return made
  }
  return new Map([...facts].map(([name, fact]) => [name, { ...fact, source: until(fact.source) }]))
}
