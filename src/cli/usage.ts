import type { Command } from './command.ts'

/** `quqyq report PROGRAMME [--to …] [--lang …]`: the same line in --help and in docs/command-line.md. */
export const usage = (name: string, { takes = [], options = {} }: Command) =>
  `quqyq ${[name, ...takes, ...Object.entries(options).map(([option, { type }]) => `[--${option}${type === 'string' ? ' …' : ''}]`)].join(' ')}`
