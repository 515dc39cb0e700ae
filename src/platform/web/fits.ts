import { fold } from '../fold.ts'
import { otherLayout } from '../keyboard-layout.ts'

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether what was typed means this name: each typed word begins one of its words, in any spelling, on any layout. */
export function fits(name: string, typed: string): boolean {
  const words = wordsOf(name)
  return [typed, otherLayout(typed)].some(meant => {
    const wanted = wordsOf(meant)
    return (wanted.length > 0 || !typed.trim()) && wanted.every(want => words.some(word => word.startsWith(want)))
  })
}
