import { useQuery } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Channel } from '../codes.ts'

/** Whom the desk is about to receive, as the list knows them on which they stand. */
export type ExpectedVisitor = {
  readonly appointment: string
  readonly office: string
  readonly lawyer: string | null
  readonly channel: z.infer<typeof Channel>
  readonly receptionDay: string | null
  /** Their card; null for whoever gave nothing but a name to be called by. */
  readonly person: { readonly id: string; readonly name: string } | null
  readonly calledName: string
}

export type ReadExpected = (appointment: string, signal: AbortSignal) => Promise<ExpectedVisitor>
let read: ReadExpected | undefined

/** Said once by the slice that keeps the appointments; it stands above the journal, which therefore can't ask it by itself. */
export function registerExpectedVisitors(readExpected: ReadExpected) {
  read = readExpected
}

/** Who comes by the appointment that the address names: `/journal/new?appointment=…`. Without one nothing is read. */
export const useExpectedVisitor = (appointment: string | undefined) =>
  useQuery({
    queryKey: ['expected visitor', appointment],
    queryFn: ({ signal }) => read!(appointment!, signal),
    enabled: Boolean(appointment && read),
    staleTime: 0,
  })
