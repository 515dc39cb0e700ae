import { claimRules } from './claims.ts'
import { countedThingsRules } from './counted-things.ts'
import { fieldRules } from './fields.ts'
import { identifierRules } from './identifiers.ts'
import { moneyRules } from './money.ts'
import { nameRules } from './names.ts'
import { peopleRules } from './people.ts'
import { planFactRules } from './plan-fact.ts'
import { proposalRules } from './proposals.ts'
import { reachRules } from './reach.ts'
import { recommendationRules } from './recommendations.ts'
import type { Rule } from './rule.ts'
import { sameQuantityRules } from './same-quantity.ts'
import { surveyRules } from './survey.ts'
import { targetRules } from './targets.ts'
import { unitRules } from './units.ts'
import { wordingRules } from './wording.ts'

const numberOf = ({ id }: Rule) => Number(id.slice(1))

/** Every check that software can decide, in the order of the list R01–R47. */
export const rules: readonly Rule[] = [
  ...peopleRules,
  ...sameQuantityRules,
  ...unitRules,
  ...targetRules,
  ...planFactRules,
  ...surveyRules,
  ...moneyRules,
  ...countedThingsRules,
  ...identifierRules,
  ...nameRules,
  ...claimRules,
  ...reachRules,
  ...recommendationRules,
  ...fieldRules,
  ...proposalRules,
  ...wordingRules,
].toSorted((a, b) => numberOf(a) - numberOf(b))
