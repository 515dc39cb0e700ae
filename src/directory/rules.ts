type Named = { readonly name: string; readonly shortName: string; readonly aliases: readonly string[] }

/** Every other name that an institution has after a merge, each once, in the order in which they came. */
export function mergedNames(kept: Named, other: Named): string[] {
  const own = new Set([kept.name, kept.shortName, ''])
  const names = [...kept.aliases, other.name, other.shortName, ...other.aliases]
  return [...new Set(names)].filter(name => !own.has(name))
}

/** Aliases once the official name has changed: the former one stays findable. */
export function withFormerName(before: Named, name: string, aliases: readonly string[]): string[] {
  const kept = aliases.filter(alias => alias !== name)
  return name === before.name || kept.includes(before.name) ? kept : [...kept, before.name]
}

/** A district's name where there is little room: «Денисовский р-н», «Қостанай ауд.»; a city and its district stay apart. */
export const shortPlaceName = (name: string): string =>
  name
    .replace(/ район$/, ' р\u2011н')
    .replace(/^район Беимбета /, 'р\u2011н Б. ')
    .replace(/ ауданы$/, ' ауд.')
    .replace(/ District$/, ' Dist.')
