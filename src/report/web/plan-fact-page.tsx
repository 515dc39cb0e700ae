import { Title } from '@mantine/core'
import * as z from 'zod'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Board, readBoard } from '../contract.ts'
import { BlockingList } from './blocking-list.tsx'
import classes from './board.module.css'
import { BoardMonths } from './board-months.tsx'
import { BoardRow } from './board-row.tsx'
import { BoardTask } from './board-task.tsx'
import { Figures } from './figures.tsx'
import { allRows, type State, StateFilter, states } from './state-filter.tsx'
import { WithProgramme } from './with-programme.tsx'
import { words } from './words.ts'

const Search = z.object({ state: z.enum(states).optional() })

export default function PlanFactPage() {
  return <WithProgramme>{programme => <PlanFact key={programme.id} programme={programme} />}</WithProgramme>
}

/** What was promised beside what was done, indicator by indicator; first of all what keeps the report from being signed. */
function PlanFact({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const formats = useFormats()
  const board = useRead(readBoard, { params: { programme: programme.id } })
  const elapsed = board.data && {
    share: formats.share(board.data.elapsed),
    from: formats.day(board.data.startsOn),
    to: formats.day(board.data.endsOn),
  }
  return (
    <Figures programme={programme.id}>
      <PageHead
        title={t('planFact')}
        note={elapsed && t('elapsed', elapsed)}
        actions={<ButtonLink to='/report'>{t('openReport')}</ButtonLink>}
      />
      <Loaded read={board} lines={12}>
        {read =>
          allRows(read).length === 0 ? (
            <EmptyState
              title={t('emptyTitle')}
              hint={t('emptyHint')}
              action={<ButtonLink to='/programme/plan'>{t('toPlan')}</ButtonLink>}
            />
          ) : (
            <BoardBody board={read} />
          )
        }
      </Loaded>
    </Figures>
  )
}

function BoardBody({ board }: { board: Board }) {
  const t = useWords(words)
  const [{ state }, setSearch] = useAddress(Search)
  const choose = (chosen: State | undefined) => setSearch({ state: chosen })
  const shown = (row: { state: State }) => state === undefined || row.state === state
  const participants = board.participants.filter(({ row }) => shown(row))
  return (
    <>
      <div className={classes.top}>
        <BlockingList {...board} />
        <BoardMonths months={board.months} />
      </div>
      <StateFilter rows={allRows(board)} state={state} onChoose={choose} />
      {!allRows(board).some(shown) && <EmptyState title={t('noneTitle')} hint={t('noneHint')} />}
      {board.tasks.map((task, index) => (
        <BoardTask key={`${index} ${task.title}`} task={task} elapsed={board.elapsed} shown={shown} />
      ))}
      {participants.length > 0 && (
        <section className={classes.task}>
          <Title order={2}>{t('participants')}</Title>
          <ul className={classes.rows}>
            {participants.map(({ number, title, row }) => (
              <BoardRow key={row.id} row={row} code={number} label={title} elapsed={board.elapsed} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
