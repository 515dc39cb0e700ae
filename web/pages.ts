import { pages as checkingPages } from '#checking/web/pages.ts'
import { pages as claimsPages } from '#claims/web/pages.ts'
import { pages as directoryPages } from '#directory/web/pages.ts'
import { pages as eventsPages } from '#events/web/pages.ts'
import { pages as evidencePages } from '#evidence/web/pages.ts'
import { pages as mediaPages } from '#media/web/pages.ts'
import { pages as moneyPages } from '#money/web/pages.ts'
import { pages as partnersPages } from '#partners/web/pages.ts'
import { pages as peoplePages } from '#people/web/pages.ts'
import { personPages } from '#people/web/person-pages.ts'
import type { Page } from '#platform/web/page.ts'
import { pages as programmePages } from '#programme/web/pages.ts'
import { pages as proposalPages } from '#proposals/web/pages.ts'
import { pages as receptionPages } from '#reception/web/pages.ts'
import { pages as reportPages } from '#report/web/pages.ts'
import { pages as schedulePages } from '#schedule/web/pages.ts'
import { pages as schoolPages } from '#school/web/pages.ts'
import { pages as surveysPages } from '#surveys/web/pages.ts'

/** The slices' pages: the one list. A slice adds itself with one line. */
export const pages: readonly Page[] = [
  ...checkingPages,
  ...claimsPages,
  ...directoryPages,
  ...eventsPages,
  ...evidencePages,
  ...moneyPages,
  ...partnersPages,
  ...mediaPages,
  ...peoplePages,
  ...personPages,
  ...programmePages,
  ...proposalPages,
  ...receptionPages,
  ...reportPages,
  ...schedulePages,
  ...surveysPages,
  ...schoolPages,
]
