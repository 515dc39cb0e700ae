import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'

/**
 * Of what files the screens consist besides one for each page. `base` is what every page needs, each other file what its
 * doors need besides, `floats` what menus and forms have in common, `shared` what any others have. So a list doesn't load
 * what only forms are made of, and a dozen requests make a page instead of sixty.
 */
const files = {
  base: [
    'web/main.tsx',
    'web/frame.tsx',
    'src/platform/problem.ts',
    'node_modules/@mantine/core/esm/components/Group/Group.mjs',
    // Small things that pages take as well as forms: otherwise a page would load all forms for one of them.
    'node_modules/@mantine/hooks/esm/use-debounced-value/use-debounced-value.mjs',
    'node_modules/@mantine/hooks/esm/use-disclosure/use-disclosure.mjs',
  ],
  menus: ['src/platform/web/menu.tsx'],
  fields: ['text-fields.tsx', 'use-office-form.ts', 'focus.ts', 'fitting.ts'].map(
    name => `src/platform/web/form/${name}`,
  ),
  forms: ['form/form.tsx', 'form/choice-fields.tsx', 'form/search-field.tsx', 'form/day-field.tsx'].map(
    name => `src/platform/web/${name}`,
  ),
  dialogs: ['drawer.tsx', 'confirm.tsx'].map(name => `src/platform/web/${name}`),
}

type Graph = {
  getModuleInfo(id: string): { readonly code: string | null; readonly importedIds: readonly string[] } | null
}

const root = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/')
let placed: ReadonlyMap<string, string> | undefined

/** The name of the file that a module goes into; null leaves it to the builder. */
export function fileOf(id: string, graph: Graph): string | null {
  placed ??= placedBy(graph)
  return placed.get(id) ?? null
}

function placedBy(graph: Graph): ReadonlyMap<string, string> {
  const neededIn = new Map<string, string[]>()
  for (const [file, doors] of Object.entries(files)) {
    const visit = (id: string) => {
      const before = neededIn.get(id) ?? []
      if (before.includes('base') || before.includes(file)) return
      neededIn.set(id, [...before, file])
      for (const next of neededBy(id, graph)) visit(next)
    }
    for (const door of doors) visit(root + door)
  }
  return new Map([...neededIn].map(([id, names]) => [id, nameOf(names)]))
}

/** What floats over a page is heavy enough for a file of its own: a form's lists need it, and menus do. */
const nameOf = (names: readonly string[]) =>
  names.length === 1 ? names[0]! : names.every(name => name === 'menus' || name === 'forms') ? 'floats' : 'shared'

/** A package's list of all that it has: who takes something from it needs that, and not the list. */
const list = /@mantine\/(core|hooks)\/esm\/index\.mjs$/
const imports = /import \{([^}]*)\} from "([^"]+)"/g

function neededBy(id: string, graph: Graph): string[] {
  const { code, importedIds } = graph.getModuleInfo(id) ?? { code: '', importedIds: [] }
  return importedIds.flatMap(next => (list.test(next) ? takenFrom(next, code ?? '', graph) : next))
}

/** Where in the list's package the names lie that a module takes from it. */
function takenFrom(listed: string, code: string, graph: Graph): string[] {
  const [, name] = list.exec(listed)!
  const taken = [...code.matchAll(imports)]
    .filter(([, , from]) => from === `@mantine/${name}`)
    .flatMap(([, names]) => names!.split(',').map(one => one.trim().split(' ')[0]!))
  return [...(graph.getModuleInfo(listed)?.code ?? '').matchAll(imports)]
    .filter(([, names]) => names!.split(',').some(one => taken.includes(one.trim())))
    .map(([, , from]) => join(dirname(listed), from!))
}
