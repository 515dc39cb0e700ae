import { Button } from '@mantine/core'
import { type ProgrammeName, useActor, useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { type Budget, readBudget } from '../contract.ts'
import { BudgetTable } from './budget-table.tsx'
import classes from './money.module.css'
import { MoneyNav } from './money-nav.tsx'
import { SpendingCurve } from './spending-curve.tsx'
import { words } from './words.ts'

const BudgetDrawer = whenOpened(() => import('./budget-drawer.tsx').then(drawer => drawer.BudgetDrawer))

export default function BudgetPage() {
  return <WithProgramme>{programme => <BudgetOf programme={programme} />}</WithProgramme>
}

/** The grant line by line: planned, spent, when; and what is left of it. */
function BudgetOf({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const may = useMay()
  const { open } = useOpened()
  const read = useRead(readBudget, { params: { programme: programme.id } })
  const writes = may('money.budget.write')
  const add = writes && <Button onClick={() => open('new')}>{t('addLine')}</Button>
  const none = read.data?.lines.length === 0
  return (
    <>
      <PageHead
        title={t('budget')}
        note={t('budgetHint')}
        actions={
          writes &&
          !none && (
            <>
              {add}
              <Button variant='default' onClick={() => open('letter')}>
                {t('changeByLetter')}
              </Button>
            </>
          )
        }
      />
      <MoneyNav />
      <Loaded read={read}>
        {budget =>
          none ? (
            <EmptyState title={t('noLines')} hint={t('noLinesHint')} action={add} />
          ) : (
            <>
              <Sums budget={budget} />
              <BudgetTable budget={budget} />
              <SpendingCurve budget={budget} />
            </>
          )
        }
      </Loaded>
      <BudgetDrawer programme={programme} budget={read.data} />
    </>
  )
}

/** Where the grant's money is, as a bank would say it. */
function Sums({ budget }: { budget: Budget }) {
  const t = useWords(words)
  const formats = useFormats()
  const { open } = useOpened()
  const { today } = useActor()
  const { grant, balance, returns, endsOn, may } = budget
  const { gap, fact, unspent, toReturn } = balance
  const writes = may.includes('money.budget.write')
  return (
    <dl className={classes.sums}>
      <div>
        <dt>{t('grant')}</dt>
        <dd>{formats.money(grant)}</dd>
        <dd className={gap === 0 ? classes.quiet : classes.warning}>
          {gap === 0 ? t('gapNone') : t('gap', { n: formats.money(gap) })}
        </dd>
      </div>
      <div>
        <dt>{t('spent')}</dt>
        <dd>{formats.money(fact)}</dd>
        <dd className={classes.quiet}>{t('ofGrant', { n: formats.share(fact / grant) })}</dd>
      </div>
      <div>
        <dt>{t('unspent')}</dt>
        <dd>{formats.money(unspent)}</dd>
        <dd className={toReturn !== 0 && endsOn <= today ? classes.warning : classes.quiet}>
          {toReturn === 0 && unspent !== 0 ? t('allReturned') : t('toReturn', { n: formats.money(toReturn) })}
        </dd>
      </div>
      <div>
        <dt>{t('returned')}</dt>
        <dd>{formats.money(balance.returned)}</dd>
        {returns.map(({ id, document, returnedOn }) => (
          <dd key={id} className={classes.quiet}>
            {t('byDocument', { document, day: formats.shortDay(returnedOn) })}
          </dd>
        ))}
        {writes && (toReturn !== 0 || returns.length > 0) && (
          <dd>
            <Button variant='subtle' size='compact-sm' onClick={() => open('return')}>
              {t('returns')}
            </Button>
          </dd>
        )}
      </div>
    </dl>
  )
}
