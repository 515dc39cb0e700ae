import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { addActivity } from './commands/add-activity.ts'
import { addIndicator } from './commands/add-indicator.ts'
import { addTask } from './commands/add-task.ts'
import { bindIndicator } from './commands/bind-indicator.ts'
import { changePlan } from './commands/change-plan.ts'
import { correctActivity } from './commands/correct-activity.ts'
import { correctIndicator } from './commands/correct-indicator.ts'
import { correctPassport } from './commands/correct-passport.ts'
import { correctTask } from './commands/correct-task.ts'
import { createProgramme } from './commands/create-programme.ts'
import { explainDeviation } from './commands/explain-deviation.ts'
import { moveActivity } from './commands/move-activity.ts'
import { moveIndicator } from './commands/move-indicator.ts'
import { moveTask } from './commands/move-task.ts'
import { removeActivity } from './commands/remove-activity.ts'
import { removeIndicator } from './commands/remove-indicator.ts'
import { removeTask } from './commands/remove-task.ts'
import { stateValue } from './commands/state-value.ts'
import { writeRequirements } from './commands/write-requirements.ts'
import * as passport from './contract.ts'
import { importRoutes } from './import/routes.ts'
import * as indicator from './indicator-contract.ts'
import { readCalendar } from './queries/calendar.ts'
import { indicatorHistory } from './queries/indicator-history.ts'
import { listFacts } from './queries/list-facts.ts'
import { planWithRemarks } from './queries/plan-with-remarks.ts'
import { indicatorForChange } from './queries/read-indicators.ts'
import { activityForChange, taskForChange } from './queries/read-parts.ts'
import { listProgrammes, programmeForChange, readProgramme, withProgrammeRights } from './queries/read-programme.ts'
import * as plan from './structure-contract.ts'

type Named = { params: { id: string } }

/** What a query finds by its id; who may not see it is told that it does not exist. */
const programme = async (sql: Sql, { params }: Named) => {
  const [found] = await sql<{ id: string }[]>`select id from programmes where id = ${params.id}`
  return found
}
const programmeChanging = (sql: Sql, { params }: Named) => programmeForChange(sql, params.id)
const taskChanging = (sql: Sql, { params }: Named) => taskForChange(sql, params.id)
const activityChanging = (sql: Sql, { params }: Named) => activityForChange(sql, params.id)
const indicatorChanging = (sql: Sql, { params }: Named) => indicatorForChange(sql, params.id)
const indicatorRead = async (sql: Sql, { params }: Named) => {
  const [found] = await sql<{ id: string }[]>`select id from indicators where id = ${params.id}`
  return found
}

export const routes: readonly Route[] = [
  query(passport.listProgrammes, { run: sql => listProgrammes(sql) }),
  query(passport.getProgramme, {
    subject: programme,
    run: async (sql, { params, actor }) => withProgrammeRights(actor, (await readProgramme(sql, params.id))!),
  }),
  command(passport.createProgramme, { run: createProgramme }),
  command(passport.correctPassport, { subject: programmeChanging, run: correctPassport }),
  command(passport.writeRequirements, { subject: programmeChanging, run: writeRequirements }),

  query(plan.getPlan, { subject: programme, run: planWithRemarks }),
  query(plan.getCalendar, {
    subject: programme,
    run: async (sql, { params, services }) => (await readCalendar(sql, params.id, services.today()))!,
  }),
  query(plan.listFacts, {
    subject: programme,
    run: async (sql, { params, services, language }) => ({
      items: await listFacts(sql, params.id, services.facts, language),
    }),
  }),
  command(plan.addTask, { subject: programmeChanging, run: addTask }),
  command(plan.correctTask, { subject: taskChanging, run: correctTask }),
  command(plan.moveTask, { subject: taskChanging, run: moveTask }),
  command(plan.removeTask, { subject: taskChanging, run: removeTask }),
  command(plan.addActivity, { subject: programmeChanging, run: addActivity }),
  command(plan.correctActivity, { subject: activityChanging, run: correctActivity }),
  command(plan.moveActivity, { subject: activityChanging, run: moveActivity }),
  command(plan.removeActivity, { subject: activityChanging, run: removeActivity }),

  command(indicator.addIndicator, { subject: programmeChanging, run: addIndicator }),
  command(indicator.correctIndicator, { subject: indicatorChanging, run: correctIndicator }),
  command(indicator.moveIndicator, { subject: indicatorChanging, run: moveIndicator }),
  command(indicator.removeIndicator, { subject: indicatorChanging, run: removeIndicator }),
  command(indicator.changePlan, { subject: indicatorChanging, run: changePlan }),
  command(indicator.bindIndicator, { subject: indicatorChanging, run: bindIndicator }),
  command(indicator.stateValue, { subject: indicatorChanging, run: stateValue }),
  command(indicator.explainDeviation, { subject: indicatorChanging, run: explainDeviation }),
  query(indicator.getIndicatorHistory, {
    subject: indicatorRead,
    run: (sql, { params }) => indicatorHistory(sql, params.id),
  }),
  ...importRoutes,
]
