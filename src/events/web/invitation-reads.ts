import { countInvitations, listInvitations } from '../invitation-contract.ts'
import { eventReads } from './event-reads.ts'

/** What becomes old when an invitation changes. */
export const invitationReads = [listInvitations, countInvitations, ...eventReads]
