import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const root = new URL('../../../../', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, root), 'utf8')

test('every Mantine component on the screens has its stylesheet in web/mantine.css', () => {
  const styled = new Set([...text('web/mantine.css').matchAll(/styles\/(\w+)\.css/g)].map(([, name]) => name))
  const used = new Set<string>()
  for (const name of globSync(['src/*/web/**/*.tsx', 'web/**/*.tsx'], { cwd: root })) {
    for (const [, names = ''] of text(name).matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)) {
      for (const part of names.split(',')) used.add(part.trim().replace(/ as .*/, ''))
    }
  }
  const missing = [...used].filter(
    name => existsSync(new URL(`node_modules/@mantine/core/styles/${name}.css`, root)) && !styled.has(name),
  )
  assert.deepEqual(missing, [])
})
