import type { FastifyInstance } from 'fastify'
import { constraints as checkingConstraints } from '#checking/problems.ts'
import { routes as checkingRoutes } from '#checking/routes.ts'
import { diary as claimsDiary } from '#claims/diary.ts'
import { facts as claimsFacts } from '#claims/facts.ts'
import { holdings as claimsHoldings } from '#claims/holdings.ts'
import { constraints as claimsConstraints } from '#claims/problems.ts'
import { routes as claimsRoutes } from '#claims/routes.ts'
import { constraints as directoryConstraints } from '#directory/problems.ts'
import { routes as directoryRoutes } from '#directory/routes.ts'
import { facts as eventsFacts } from '#events/facts.ts'
import { holdings as eventsHoldings } from '#events/holdings.ts'
import { constraints as eventsConstraints } from '#events/problems.ts'
import { routes as eventsRoutes } from '#events/routes.ts'
import { constraints as evidenceConstraints } from '#evidence/problems.ts'
import { routes as evidenceRoutes } from '#evidence/routes.ts'
import { facts as mediaFacts } from '#media/facts.ts'
import { constraints as mediaConstraints } from '#media/problems.ts'
import { routes as mediaRoutes } from '#media/routes.ts'
import { facts as moneyFacts } from '#money/facts.ts'
import { paymentRoutes } from '#money/payment-routes.ts'
import { constraints as moneyConstraints } from '#money/problems.ts'
import { routes as moneyRoutes } from '#money/routes.ts'
import { facts as partnersFacts } from '#partners/facts.ts'
import { constraints as partnersConstraints } from '#partners/problems.ts'
import { routes as partnersRoutes } from '#partners/routes.ts'
import { consentRoutes } from '#people/consent-routes.ts'
import { facts as peopleFacts } from '#people/facts.ts'
import { holdings as peopleHoldings } from '#people/holdings.ts'
import { mergeRoutes } from '#people/merge-routes.ts'
import { constraints as personConstraints } from '#people/person-problems.ts'
import { personRoutes } from '#people/person-routes.ts'
import { constraints as peopleConstraints } from '#people/problems.ts'
import { routes as peopleRoutes } from '#people/routes.ts'
import { subjectRoutes } from '#people/subject-routes.ts'
import { accountEndpoints } from '#platform/accounts/contract.ts'
import { apiPage } from '#platform/api-page.ts'
import type { Diary } from '#platform/diary.ts'
import type { Fact } from '#platform/fact.ts'
import { routes as fileRoutes } from '#platform/files/routes.ts'
import type { Holding } from '#platform/holding.ts'
import { routes as jobRoutes } from '#platform/jobs-routes.ts'
import type { Constraints } from '#platform/refusals.ts'
import type { Route } from '#platform/routes.ts'
import { openServer, type ServerParts } from '#platform/server.ts'
import { constraints as programmeConstraints } from '#programme/problems.ts'
import { routes as programmeRoutes } from '#programme/routes.ts'
import { facts as proposalFacts } from '#proposals/facts.ts'
import { constraints as proposalConstraints } from '#proposals/problems.ts'
import { routes as proposalRoutes } from '#proposals/routes.ts'
import { facts as receptionFacts } from '#reception/facts.ts'
import { holdings as receptionHoldings } from '#reception/holdings.ts'
import { constraints as receptionConstraints } from '#reception/problems.ts'
import { routes as receptionRoutes } from '#reception/routes.ts'
import { beneficiariesOver } from '#report/facts.ts'
import { constraints as reportConstraints } from '#report/problems.ts'
import { routes as reportRoutes } from '#report/routes.ts'
import { facts as scheduleFacts } from '#schedule/facts.ts'
import { holdings as scheduleHoldings } from '#schedule/holdings.ts'
import { constraints as scheduleConstraints } from '#schedule/problems.ts'
import { routes as scheduleRoutes } from '#schedule/routes.ts'
import { facts as schoolFacts } from '#school/facts.ts'
import { holdings as schoolHoldings } from '#school/holdings.ts'
import { constraints as schoolConstraints } from '#school/problems.ts'
import { routes as schoolRoutes } from '#school/routes.ts'
import { facts as surveysFacts } from '#surveys/facts.ts'
import { holdings as surveysHoldings } from '#surveys/holdings.ts'
import { constraints as surveysConstraints } from '#surveys/problems.ts'
import { routes as surveysRoutes } from '#surveys/routes.ts'

/** The only file that knows every slice. */
export const routes: readonly Route[] = [
  ...fileRoutes,
  ...jobRoutes,
  ...directoryRoutes,
  ...peopleRoutes,
  ...personRoutes,
  ...consentRoutes,
  ...mergeRoutes,
  ...subjectRoutes,
  ...programmeRoutes,
  ...evidenceRoutes,
  ...receptionRoutes,
  ...claimsRoutes,
  ...scheduleRoutes,
  ...surveysRoutes,
  ...eventsRoutes,
  ...schoolRoutes,
  ...proposalRoutes,
  ...mediaRoutes,
  ...moneyRoutes,
  ...paymentRoutes,
  ...partnersRoutes,
  ...checkingRoutes,
  ...reportRoutes,
]

const sliceFacts = [
  ...peopleFacts,
  ...receptionFacts,
  ...scheduleFacts,
  ...claimsFacts,
  ...surveysFacts,
  ...eventsFacts,
  ...schoolFacts,
  ...proposalFacts,
  ...mediaFacts,
  ...moneyFacts,
  ...partnersFacts,
]
const participations = new Map(
  sliceFacts.filter(({ source }) => source.participation).map(({ source }) => [source.name, source]),
)

export const facts: ReadonlyMap<string, Fact> = new Map(
  [...sliceFacts, beneficiariesOver([...participations.values()])].map(fact => [fact.name, fact]),
)

/** What the slices hold about a person. The card itself is the last to be erased. */
export const holdings: readonly Holding[] = [
  ...peopleHoldings,
  ...receptionHoldings,
  ...scheduleHoldings,
  ...claimsHoldings,
  ...surveysHoldings,
  ...eventsHoldings,
  ...schoolHoldings,
]

/** Days of the slices that calendars of telephones show beside the schedule's own. */
export const diaries: readonly Diary[] = [claimsDiary]

const constraints: Constraints = {
  ...directoryConstraints,
  ...peopleConstraints,
  ...personConstraints,
  ...programmeConstraints,
  ...evidenceConstraints,
  ...receptionConstraints,
  ...claimsConstraints,
  ...scheduleConstraints,
  ...surveysConstraints,
  ...eventsConstraints,
  ...schoolConstraints,
  ...mediaConstraints,
  ...moneyConstraints,
  ...partnersConstraints,
  ...reportConstraints,
  ...proposalConstraints,
  ...checkingConstraints,
}

type Given = Pick<ServerParts, 'database' | 'services' | 'identify'> & Partial<Pick<ServerParts, 'plugins'>>

export const createApp = (parts: Given): Promise<FastifyInstance> =>
  openServer({
    ...parts,
    plugins: [apiPage([...accountEndpoints, ...routes.map(route => route.endpoint)]), ...(parts.plugins ?? [])],
    routes,
    constraints,
  })
