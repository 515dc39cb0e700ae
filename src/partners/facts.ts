import type { Fact } from '#platform/fact.ts'
import { engagedFacts } from './engaged-facts.ts'
import { partnerFacts } from './partner-facts.ts'

export { type EngagedBy, expertsByActivity } from './queries/experts-by-activity.ts'
export { type PartnerCells, partnerCells } from './queries/partner-cells.ts'

export const facts: readonly Fact[] = [...partnerFacts, ...engagedFacts]
