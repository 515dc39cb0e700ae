import { listAttendances, listDoubts } from '../attendance-contract.ts'
import { eventReads } from './event-reads.ts'

/** What becomes old when somebody goes onto the list of an event or off it. */
export const peopleReads = [listAttendances, listDoubts, ...eventReads]
