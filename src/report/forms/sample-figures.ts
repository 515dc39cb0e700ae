import type { Unit } from '#platform/fact.ts'
import type { Figure, Paragraph } from '../model.ts'

/** Figures and paragraphs of the sample report. */

const group = (value: number) => new Intl.NumberFormat('ru-KZ').format(value)

export function figure(name: string, value: number | null, unit: Unit, source: Figure['source'], text: string): Figure {
  return { name, value, unit, source, formula: 'пример', text }
}
export const counted = (name: string, value: number | null, unit: Unit, text = value === null ? '' : group(value)) =>
  figure(name, value, unit, 'counted', text)
export const stated = (name: string, value: number, unit: Unit) =>
  figure(name, value, unit, 'stated', `${group(value)}*`)

export function paragraph(...parts: (string | Figure)[]): Paragraph {
  return { bullet: false, runs: parts.map(part => (typeof part === 'string' ? { text: part } : { figure: part })) }
}
export const bullet = (...parts: (string | Figure)[]): Paragraph => ({ ...paragraph(...parts), bullet: true })
