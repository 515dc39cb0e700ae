import { call } from '#platform/web/call.ts'
import type { ReadExpected } from '#reception/web/expected-visitor.ts'
import { readAppointment } from '../contract.ts'

/** What the list knows of whom the desk is about to receive; loaded when somebody is received from it. */
export const readExpected: ReadExpected = async (id, signal) => {
  const { office, lawyer, channel, receptionDay, person, name } = await call(
    readAppointment,
    { params: { id } },
    { signal },
  )
  return {
    ...{ appointment: id, office, lawyer, channel, receptionDay },
    person: person ? { id: person, name } : null,
    calledName: person ? '' : name,
  }
}
