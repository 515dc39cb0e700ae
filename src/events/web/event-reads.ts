import { listEvents, readCoverage, readEvent } from '../contract.ts'

/** What becomes old when something of an event changes. */
export const eventReads = [readEvent, listEvents, readCoverage]
