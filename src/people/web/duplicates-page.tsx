import { Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { Progress } from '#platform/web/progress.tsx'
import { useAct, useReadPages } from '#platform/web/read.ts'
import { EmptyState, ErrorState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type DuplicatePair, dismissDuplicate, listDuplicates } from '../merge-contract.ts'
import classes from './merge.module.css'
import { mergeWords } from './merge-words.ts'
import { reasonWords } from './person-code-words.ts'
import { PersonLine } from './person-line.tsx'
import { useScan } from './use-scan.ts'

/** Pairs of cards that may be one person's, each with what they have in common. */
export default function DuplicatesPage() {
  const t = useWords(mergeWords)
  const kit = useWords(kitWords)
  const may = useMay()
  const scan = useScan()
  const { items, more, loadingMore, error, reload } = useReadPages(listDuplicates, {})
  const start = may('people.duplicate.scan') && (
    <Button variant='default' onClick={scan.start} loading={scan.running}>
      {t('scan')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('duplicates')} note={t('duplicatesNote')} actions={start} />
      {scan.running && (
        <Progress
          label={t('scanning')}
          share={scan.share}
          {...(scan.step && { detail: scan.step })}
          onStop={scan.stop}
        />
      )}
      {error && <ErrorState error={error} retry={reload} />}
      {!items && !error && <LoadingLines />}
      {items?.length === 0 && !scan.running && <EmptyState title={t('none')} hint={t('noneHint')} action={start} />}
      <ul className={classes.pairs}>
        {items?.map(pair => (
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </ul>
      {more && (
        <Button variant='default' mt='sm' loading={loadingMore} onClick={more}>
          {kit('more')}
        </Button>
      )}
    </>
  )
}

function Pair({ pair: { one, other, reasons, likeness, foundAt } }: { pair: DuplicatePair }) {
  const t = useWords(mergeWords)
  const language = useLanguage()
  const formats = useFormats()
  const may = useMay()
  const dismiss = useAct(dismissDuplicate, { invalidates: [listDuplicates] })
  const apart = async () => {
    await dismiss.mutateAsync({ params: { id: one.id }, input: { other: other.id } })
    tell(t('dismissed'))
  }
  const why = [
    ...reasons.map(reason => reasonWords[reason][language]),
    t('alike', { share: formats.share(likeness) }),
    t('foundAt', { at: formats.instant(foundAt) }),
  ]
  return (
    <li className={classes.pair}>
      <div>
        <PersonLine person={one} />
      </div>
      <div>
        <PersonLine person={other} />
      </div>
      <div className={classes.why}>{why.join(' · ')}</div>
      <div className={classes.buttons}>
        <ButtonLink to={`/people/${one.id}/merge/${other.id}`}>{t('compare')}</ButtonLink>
        {may('people.duplicate.dismiss') && (
          <Button variant='default' loading={dismiss.isPending} onClick={() => void apart()}>
            {t('distinct')}
          </Button>
        )}
      </div>
    </li>
  )
}
