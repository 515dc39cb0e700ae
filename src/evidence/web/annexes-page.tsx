import { Switch } from '@mantine/core'
import * as z from 'zod'
import { type ProgrammeName, useProgramme } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readAnnexes } from '../contract.ts'
import { AnnexSection } from './annex-section.tsx'
import { ItemDrawer } from './item-drawer.tsx'
import { words } from './words.ts'

const Search = z.object({ missing: z.literal('only').optional() })

export default function AnnexesPage() {
  const t = useWords(words)
  const programme = useProgramme()
  if (!programme) return <EmptyState title={t('noProgramme')} hint={t('noProgrammeHint')} />
  return <Annexes programme={programme} />
}

/** Activity by activity: first what is missing, then what is there. */
function Annexes({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const formats = useFormats()
  const [{ missing }, setSearch] = useAddress(Search)
  const read = useRead(readAnnexes, { params: { programme: programme.id } })
  const pages = read.data?.pages ?? 0
  return (
    <>
      <PageHead
        title={t('title')}
        note={t('note', { pages: t('pages', { count: pages, n: formats.number(pages) }) })}
      />
      <Loaded read={read}>
        {({ annexes, missing: lacking }) => (
          <>
            {annexes.length === 0 && <EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
            {lacking > 0 && (
              <>
                <p>
                  <strong>{t('missingTotal', { count: lacking, n: formats.number(lacking) })}</strong>
                </p>
                <Switch
                  label={t('onlyMissing')}
                  checked={missing === 'only'}
                  onChange={({ currentTarget }) => setSearch({ missing: currentTarget.checked ? 'only' : undefined })}
                  mb='md'
                />
              </>
            )}
            {annexes
              .filter(annex => missing !== 'only' || annex.missing.length > 0)
              .map(annex => (
                <AnnexSection key={annex.activity} programme={programme.id} annex={annex} />
              ))}
            <ItemDrawer programme={programme.id} annexes={annexes} />
          </>
        )}
      </Loaded>
    </>
  )
}
