import type { ReplyOf } from '#platform/endpoint.ts'
import { useParam } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead, useReadPages } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { readWave } from '../contract.ts'
import { listResponses, type Response } from '../response-contract.ts'
import { wayWords } from '../state-words.ts'
import { fillWords } from './fill-words.ts'
import { responsesWords } from './responses-words.ts'

const ResponseDrawer = whenOpened(() => import('./response-drawer.tsx').then(drawer => drawer.ResponseDrawer))

export default function ResponsesPage() {
  const id = useParam('id')
  const wave = useRead(readWave, { params: { id } })
  return <Loaded read={wave}>{found => <Responses key={found.id} wave={found} />}</Loaded>
}

/** What people answered, one questionnaire after another, the latest first. */
function Responses({ wave }: { wave: ReplyOf<typeof readWave> }) {
  const t = useWords(responsesWords)
  const formats = useFormats()
  const { opened, open } = useOpened()
  const columns = useColumns()
  const pages = useReadPages(listResponses, { params: { id: wave.id } }, { cursor: 'before' })
  return (
    <>
      <PageHead
        title={`${t('title')} · ${wave.title}`}
        note={t('note', { n: formats.number(wave.responses), out: formats.number(wave.leftOut) })}
        actions={
          <ButtonLink variant='default' to={`/waves/${wave.id}`}>
            {t('back')}
          </ButtonLink>
        }
      />
      <DataTable
        {...pages}
        title={t('title')}
        columns={columns}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        empty={<EmptyState title={t('none')} hint={t('noneHint')} />}
      />
      <ResponseDrawer wave={wave} />
    </>
  )
}

function useColumns(): readonly Column<Response>[] {
  const t = useWords(responsesWords)
  const fill = useWords(fillWords)
  const formats = useFormats()
  const language = useLanguage()
  return [
    { key: 'givenOn', label: t('givenOn'), value: ({ givenOn }) => formats.shortDay(givenOn) },
    { key: 'how', label: t('how'), value: ({ how }) => wayWords[how][language] },
    { key: 'sex', label: t('sex'), value: ({ sex }) => sex && fill(sex) },
    { key: 'age', label: t('age'), numeric: true, value: ({ age }) => (age === null ? null : formats.number(age)) },
    { key: 'district', label: t('district'), value: ({ districtName }) => districtName },
    {
      ...{ key: 'score', label: t('score'), numeric: true },
      value: ({ score }) => (score === null ? null : t('share', { n: formats.number(Math.round(score * 100)) })),
    },
    { key: 'enteredBy', label: t('enteredBy'), wide: true, value: ({ enteredBy }) => enteredBy },
    {
      ...{ key: 'counted', label: t('counted') },
      value: ({ leftOutBecause }) => (leftOutBecause ? t('out', { because: leftOutBecause }) : t('yes')),
    },
  ]
}
