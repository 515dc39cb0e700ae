import { getIndicatorHistory } from '../indicator-contract.ts'
import { getCalendar, getPlan } from '../structure-contract.ts'

/** What becomes old when anything of the plan changes. */
export const planReads = [getPlan, getCalendar, getIndicatorHistory]
