import { publicationFacts } from './publication-facts.ts'
import { radioFacts } from './radio-facts.ts'
import { reachFacts } from './reach-facts.ts'
import { videoFacts } from './video-facts.ts'

export const facts = [...publicationFacts, ...reachFacts, ...videoFacts, ...radioFacts]

/** What the report says under its table of effects. */
export { indirectNotes } from './indirect-notes.ts'
