import type { Endpoint } from '#platform/endpoint.ts'
import { listExceptions, listSchedules, readHours } from '../hours-contract.ts'
import { scheduleReads } from './schedule-reads.ts'

/** What is old once hours have changed. */
export const hoursReads: readonly Endpoint[] = [listSchedules, listExceptions, readHours, ...scheduleReads]
