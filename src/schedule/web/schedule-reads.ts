import type { Endpoint } from '#platform/endpoint.ts'
import { listCalls } from '../call-contract.ts'
import { readAppointment, readDays, readQueue } from '../contract.ts'

/** What is old once somebody was booked, moved, cancelled, or took a step. */
export const scheduleReads: readonly Endpoint[] = [readQueue, readDays, readAppointment, listCalls]
