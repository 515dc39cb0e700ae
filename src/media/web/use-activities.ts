import { readAnnexes } from '#evidence/contract.ts'
import { useRead } from '#platform/web/read.ts'

/** Activities of the plan to choose from, by their numbers. */
export function useActivities(programme: string) {
  const annexes = useRead(readAnnexes, { params: { programme } }, { staleTime: 60_000 })
  return (annexes.data?.annexes ?? []).map(({ activity, number, title }) => ({
    value: activity,
    label: `${number}. ${title}`,
  }))
}
