import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Only root makes this file; two test processes that miss the same package take turns by it. */
const TURN = '/run/quqyq-packages.lock'

/**
 * Installs packages on Debian, as root or by a sudo that asks no password, printing what apt prints.
 * Answers why that was not possible, or nothing. `before` and `after` are lines of shell around the installation.
 */
export async function installDebianPackages(packages: readonly string[], before = ':', after = ':'): Promise<string> {
  if (!onDebian()) return 'this is not Debian'
  const root = process.getuid?.() === 0
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return 'it needs root, or sudo without a password'
  console.error(`Installing ${packages.join(', ')} …`)
  const apt = 'apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3'
  const script = `${before}
    ${apt} update; ${apt} install -y --no-install-recommends ${packages.join(' ')}; status=$?
    ${after}
    exit $status`
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'flock', TURN, 'sh', '-c', script]
  const status = await finished(root ? command : ['sudo', '-n', ...command])
  return status === 0 ? '' : `apt-get ended with ${status}`
}

function onDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function finished([program = '', ...args]: string[]): Promise<number | string> {
  return new Promise(resolve => {
    // what apt prints goes to our error output: the normal one may be read by a program
    const child = spawn(program, args, { stdio: ['ignore', 2, 2] })
    child.on('error', error => resolve(error.message))
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 1))
  })
}
