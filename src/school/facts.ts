import { flyerFacts } from './flyer-facts.ts'
import { rosterFacts } from './roster-facts.ts'
import { streamFacts } from './stream-facts.ts'

export const facts = [...rosterFacts, ...streamFacts, ...flyerFacts]
