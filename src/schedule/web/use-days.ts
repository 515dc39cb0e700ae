import { useRead } from '#platform/web/read.ts'
import { readDays } from '../contract.ts'

/** Days of an office; who looks at a day while somebody else books sees it soon. */
export const useDays = (programme: string, office: string, from: string, to = from) =>
  useRead(
    readDays,
    { params: { programme }, search: { office, from, to } },
    { keep: true, refetchInterval: 20_000, enabled: Boolean(office && from) },
  )
