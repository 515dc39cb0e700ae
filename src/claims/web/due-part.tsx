import { Title } from '@mantine/core'
import { useActor } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listDue } from '../deadline-contract.ts'
import classes from './claims.module.css'
import { deadlinePageWords } from './deadline-page-words.ts'

/** As many as the first page shows of what is due; the rest is on the page of deadlines. */
const SHOWN = 5

/** What is due in cases, the most urgent first: the reminder of whoever gets no letters. */
export function DuePart() {
  const t = useWords(deadlinePageWords)
  const { shortDay } = useFormats()
  const { today } = useActor()
  const due = useRead(listDue, { search: { limit: SHOWN } })
  return (
    <section aria-label={t('ofCases')}>
      <Loaded read={due} lines={3}>
        {({ items }) => (
          <>
            <div className={classes.sectionHead}>
              <Title order={2}>{t('ofCases')}</Title>
              <PageLink fz='sm' to='/deadlines'>
                {t('allDeadlines')}
              </PageLink>
            </div>
            {items.length === 0 && <p className={classes.detail}>{t('none')}</p>}
            <ul className={classes.lines}>
              {items.map(({ id, case: of, number, title, dueOn, personName, party }) => (
                <li key={id}>
                  <div className={classes.lineHead}>
                    <PageLink to={`/cases/${of}`}>{`${number}: ${title}`}</PageLink>
                    <span className={dueOn! < today ? classes.late : undefined}>
                      {dueOn === today ? t('today') : shortDay(dueOn!)}
                    </span>
                  </div>
                  <span className={classes.detail}>{[personName, party].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  )
}
