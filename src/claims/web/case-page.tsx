import { PageLink, useParam } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Case, readCase } from '../contract.ts'
import { CaseDeadlines } from './case-deadlines.tsx'
import { CaseDispute } from './case-dispute.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseNext } from './case-next.tsx'
import { CasePapers } from './case-papers.tsx'
import { CaseParties } from './case-parties.tsx'
import { CaseStory } from './case-story.tsx'
import classes from './claims.module.css'
import { caseStateWords, outcomeWords } from './code-words.ts'
import { CaseExhibits } from './exhibits.tsx'
import { caseWords } from './words.ts'

export default function CasePage() {
  const id = useParam('id')
  const found = useRead(readCase, { params: { id } })
  return <Loaded read={found}>{one => <CaseView key={one.id} found={one} />}</Loaded>
}

/** One case from all sides: what comes next and the papers on the left, what they rest on beside them. */
function CaseView({ found }: { found: Case }) {
  const t = useWords(caseWords)
  const formats = useFormats()
  const language = useLanguage()
  const state = found.outcome ? outcomeWords[found.outcome][language] : caseStateWords[found.state][language]
  const returned = found.returnedTenge ? `: ${formats.money(found.returnedTenge)}` : ''
  return (
    <>
      <PageHead
        title={t('caseNumber', { number: found.number })}
        note={
          <>
            <PageLink to='/people' search={{ open: found.person }} underline='always'>
              {found.personName}
            </PageLink>
            {` · ${state}${returned} · ${t('openedOn', { day: formats.day(found.openedOn) })} · ${found.lawyerName}`}
          </>
        }
      />
      <CaseNext found={found} />
      <div className={classes.case}>
        <div>
          <CasePapers found={found} />
          <CaseDispute found={found} />
          <CaseExhibits found={found} />
          <CaseStory found={found} />
        </div>
        <aside>
          <CaseDeadlines found={found} />
          <CaseParties found={found} />
          <CaseHistory found={found} />
        </aside>
      </div>
    </>
  )
}
