import { type Question, questions } from './interview-questions.ts'
import type { PaperKind } from './rules.ts'
import type { Sphere } from './spheres.ts'

/** What is asked for a paper of this kind in a dispute of this sphere; without a language, for either. */
export const questionsFor = (kind: PaperKind, sphere: Sphere, language?: 'ru' | 'kk'): readonly Question[] =>
  (questions as readonly Question[]).filter(
    ({ kinds, spheres, language: only }) =>
      (!kinds || kinds.includes(kind)) &&
      (!spheres || spheres.includes(sphere)) &&
      (!only || !language || only === language),
  )
