import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export type Source = { readonly path: string; readonly text: string; readonly imports: readonly Import[] }
/** What a source imports: a file of ours by its path in the project, or a package by its name. */
export type Import = { readonly of: string; readonly ours: boolean; readonly typeOnly: boolean }

const isTest = (path: string) => /\.test\.ts$|\/tests\/|\/testing\.ts$/.test(path)

/** The program itself: everything but its tests and tools. */
export const sources: readonly Source[] = globSync('{src,web}/**/*.{ts,tsx}', { cwd: root })
  .map(path => path.split(sep).join('/'))
  .filter(path => !isTest(path))
  .sort()
  .map(path => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })

export const source = new Map(sources.map(each => [each.path, each]))

/** What git keeps, and what is about to be added: the project as somebody else gets it. */
export const kept: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter(path => path && existsSync(join(root, path)))

export const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

function importsOf(path: string, text: string): Import[] {
  const found = [
    ...text.matchAll(/^(?:import|export) (type )?[^;'"]*?from '([^']+)'/gm),
    ...text.matchAll(/^import ()'([^']+)'/gm),
    ...text.matchAll(/\bimport\(()\s*'([^']+)'/g),
  ]
  return found.map(([, type, name]) => {
    const ours = /^[#.]/.test(name!)
    const file = name!.startsWith('#') ? join(root, 'src', name!.slice(1)) : resolve(root, dirname(path), name!)
    return {
      of: ours ? relative(root, file).split(sep).join('/') : name!,
      ours,
      typeOnly: Boolean(type),
    }
  })
}
