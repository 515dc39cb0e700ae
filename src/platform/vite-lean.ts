import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** What two libraries bring along although no screen uses it, and what stands there instead. */
const unused: readonly { readonly of: RegExp; readonly instead: (text: string) => string }[] = [
  // Every shape of zod points to the makers of JSON schemas; only the server makes them.
  { of: /zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/, instead: sameNames },
  // zod's own English sentences: ours stand in validate.ts.
  { of: /zod\/v4\/locales\/en\.js$/, instead: () => 'export default () => ({})' },
  // Drawers and lists of choices scroll by the browser's own bars (theme.ts), and still import Mantine's drawn ones.
  {
    of: /@mantine\/core\/esm\/components\/ScrollArea\/ScrollArea\.mjs$/,
    instead: () =>
      'export const ScrollAreaAutosize = () => null\nexport const ScrollArea = { Autosize: ScrollAreaAutosize }',
  },
]

function sameNames(text: string): string {
  const names = [...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => `absent as ${name}`)
  return `const absent = () => undefined\nexport { ${names.join(', ')} }`
}

/** Popovers place themselves by what the small one of these packages has; the large one has it too, and much besides. */
const placing = { large: '@floating-ui/react', small: '@floating-ui/react-dom', for: /\/Popover\/use-popover\.mjs$/ }

/** Leaves it out of the built screens. */
export const lean = (): Plugin => ({
  name: 'lean',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source !== placing.large || !importer || !placing.for.test(importer)) return
    const large = await this.resolve(placing.large, importer)
    return large && this.resolve(placing.small, large.id)
  },
  async load(id) {
    const found = unused.find(({ of }) => of.test(id))
    return found?.instead(await readFile(id, 'utf8'))
  },
})
