import { Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { useGo } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useAct, useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listCases, openCase, readCaseOfEntry } from '../contract.ts'
import classes from './claims.module.css'
import { caseWords } from './words.ts'

/** In the drawer of a journal entry: its case, or the way to open one. */
export function CaseOfEntry({ entry, person }: { entry: string; person: string | null }) {
  const t = useWords(caseWords)
  const go = useGo()
  const may = useMay()
  const found = useRead(readCaseOfEntry, { params: { id: entry } })
  const open = useAct(openCase, { invalidates: [listCases, readCaseOfEntry] })
  if (!found.data) return null
  const { case: there } = found.data
  if (!there && (!person || !may('claims.case.open'))) return null
  return (
    <section aria-label={t('caseOfEntry')} className={classes.section}>
      {there ? (
        <ButtonLink to={`/cases/${there}`} variant='default'>
          {t('openedCase')}
        </ButtonLink>
      ) : (
        <>
          <p className={classes.detail}>{t('caseOfEntryHint')}</p>
          <Button
            variant='default'
            loading={open.isPending}
            onClick={() =>
              open.mutate({ params: { id: entry }, input: {} }, { onSuccess: ({ id }) => go(`/cases/${id}`) })
            }
          >
            {t('openCase')}
          </Button>
        </>
      )}
    </section>
  )
}
