import type { Activity, WrittenReport } from '../written-report.ts'

/** An interim report is judged by what is over: what is still under way isn't behind its plan yet. */
export const isInterim = ({ head }: WrittenReport): boolean => head.kind === 'interim'

const done = /(?<!не )выполнен|(?<!не )заверш[её]н|орындалды|аяқталды|(?<!not )(?:done|completed)/iu

/** Whether the report answers for an activity: the final one for all, an interim one for those that it calls done. */
export const isOver = (report: WrittenReport, activity: Activity | undefined): boolean =>
  !isInterim(report) || (activity !== undefined && done.test(activity.completeness.text))
