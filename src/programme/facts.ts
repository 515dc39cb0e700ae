/**
 * What the programme tells the report, besides the shapes in the contracts: its plan and its passport. It has no
 * facts of its own: the plan promises, other slices' records prove.
 */
export { readPlan } from './queries/read-plan.ts'
export { listProgrammes, readProgramme } from './queries/read-programme.ts'
