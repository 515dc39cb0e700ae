import { Button } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { listRecommendations, type Recommendation } from '../contract.ts'
import { Standing } from './standing.tsx'
import { words } from './words.ts'

const RecommendationDrawer = whenOpened(() =>
  import('./recommendation-drawer.tsx').then(drawer => drawer.RecommendationDrawer),
)

export default function RecommendationsPage() {
  return <WithProgramme>{programme => <Register programme={programme} />}</WithProgramme>
}

/** What state bodies were asked to change; what is overdue stands first. */
function Register({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const formats = useFormats()
  const may = useMay()
  const columns = useColumns()
  const read = useRead(listRecommendations, { params: { programme: programme.id } })
  const { opened, open } = useOpened()
  const add = may('proposals.recommendation.write') && <Button onClick={() => open('new')}>{t('add')}</Button>
  const overdue = read.data?.items.filter(({ state }) => state === 'overdue').length ?? 0
  return (
    <>
      <PageHead
        title={t('title')}
        note={[t('hint'), overdue > 0 && t('overdue', { count: overdue, n: formats.number(overdue) })]
          .filter(Boolean)
          .join(' ')}
        actions={add}
      />
      <DataTable
        title={t('title')}
        columns={columns}
        rows={read.data?.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={read.error}
        reload={() => void read.refetch()}
        empty={<EmptyState title={t('none')} hint={t('noneHint')} action={add} />}
      />
      <RecommendationDrawer programme={programme.id} items={read.data?.items} />
    </>
  )
}

function useColumns(): readonly Column<Recommendation>[] {
  const t = useWords(words)
  const formats = useFormats()
  const letter = ({ letterNumber, sentOn }: Recommendation) =>
    sentOn && t('letterOf', { number: letterNumber, day: formats.shortDay(sentOn) })
  return [
    { key: 'said', label: t('said'), value: ({ said }) => said },
    { key: 'body', label: t('body'), value: ({ bodyName }) => bodyName, width: '17rem' },
    { key: 'letter', label: t('letter'), value: letter, width: '10rem' },
    { key: 'state', label: t('state'), value: one => <Standing one={one} />, width: '13rem' },
  ]
}
