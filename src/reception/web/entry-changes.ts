import { listEntries, readEntry } from '../contract.ts'
import { readEntryHistory } from '../history-contract.ts'
import { listOffices, listReceptionDays } from '../office-contract.ts'
import { readToday } from '../today-contract.ts'

/** What shows something of an entry, and is read again after a step was taken with it. */
export const entryReads = [listEntries, readEntry, readEntryHistory, readToday, listOffices, listReceptionDays]
