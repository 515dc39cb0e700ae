import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** A user of this machine, as numbers. */
export type Account = { readonly uid: number; readonly gid: number }

export const projectFolder = resolve(import.meta.dirname, '../..')

export const asRoot = process.platform === 'linux' && process.getuid?.() === 0

/** PostgreSQL refuses to run as root; when we are root it runs as this account, which every Linux has. */
export function nobody(): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(entry => entry.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  if (!uid || !gid) throw new Error('Started as root, but this machine has no account "nobody" to run PostgreSQL as.')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether the account may pass through the folder and all its parents. What doesn't exist yet counts as passable. */
export function reachable(folder: string, account: Account): boolean {
  const here = existing(folder)
  for (let step = here; ; step = dirname(step)) {
    if (!allows(step, account, 1)) return false
    if (step === dirname(step)) return true
  }
}

/** Whether the account has these rights (4 read, 2 write, 1 pass or run, summed) on the file or folder itself. */
export function allows(path: string, account: Account, rights: number): boolean {
  const { mode, uid, gid } = statSync(path)
  const granted = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode
  return (granted & rights) === rights
}

function existing(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return existing(dirname(folder))
  }
}

/** A short name for a path, the same every time. */
export function shortHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}

/**
 * `.data` in the project. Root's clone may lie where nobody else may pass (/root, a folder made by mktemp); the
 * database, which runs as the account nobody, then lives under /var/lib.
 */
export function defaultDataFolder(project = projectFolder): string {
  if (!asRoot || reachable(project, nobody())) return join(project, '.data')
  return join('/var/lib/quqyq', shortHash(project))
}

/** Makes the folder and missing parents: closed to others, but root's stays passable, for the database's account. */
export function makeFolder(folder: string): void {
  const mode = asRoot ? 0o711 : 0o700
  const first = mkdirSync(folder, { recursive: true, mode })
  if (!first) return
  // mkdir's mode is cut by the umask, chmod's is not
  for (let step = resolve(folder); step.length >= resolve(first).length; step = dirname(step)) chmodSync(step, mode)
}
