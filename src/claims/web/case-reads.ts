import { listCases, readCase, readCaseHistory } from '../contract.ts'
import { countDue, listDue } from '../deadline-contract.ts'

/** What becomes old when something of a case changes. */
export const caseReads = [readCase, readCaseHistory, listCases, listDue, countDue]
