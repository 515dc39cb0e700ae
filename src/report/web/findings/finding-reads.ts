import { readBoard, readReport } from '../../contract.ts'
import { readBlocking } from '../../versions/contract.ts'

/** All that shows what blocks a report. */
export const findingReads = [readBoard, readReport, readBlocking]
