import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Confirm } from '#platform/web/confirm.tsx'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { approvePublication, type Publication, stepPublication } from '../contract.ts'
import { stepsOf } from '../rules.ts'
import classes from './media.module.css'
import { publicationReads } from './media-reads.ts'
import { publicationWords } from './publication-words.ts'

/** What may be done next with a publication, by whoever may. */
export function PublicationSteps({ publication: { id, version, state, may } }: { publication: Publication }) {
  const t = useWords(publicationWords)
  const [because, setBecause] = useState('')
  const step = useAct(stepPublication, { invalidates: publicationReads })
  const approve = useAct(approvePublication, { invalidates: publicationReads })
  const next = stepsOf(state)
  const writes = may.includes('media.publication.write')
  const go = (to: 'idea' | 'draft') => step.mutate({ params: { id }, input: { version, to } })
  const labels = { idea: t('toIdea'), draft: state === 'approved' ? t('backToDraft') : t('toDraft') }
  return (
    <>
      {next.includes('approved') &&
        (may.includes('media.publication.approve') ? (
          <Button
            loading={approve.isPending}
            title={t('approveHint')}
            onClick={() => approve.mutate({ params: { id }, input: { version } })}
          >
            {t('approve')}
          </Button>
        ) : (
          <p className={classes.quiet}>{t('waits')}</p>
        ))}
      {writes &&
        (['draft', 'idea'] as const)
          .filter(to => next.includes(to))
          .map(to => (
            <Button key={to} variant='default' onClick={() => go(to)}>
              {labels[to]}
            </Button>
          ))}
      {writes && next.includes('dropped') && (
        <Confirm
          title={t('drop')}
          action={t('drop')}
          danger
          onConfirm={() => step.mutateAsync({ params: { id }, input: { version, to: 'dropped', because } })}
        >
          <TextInput
            label={t('dropWhy')}
            maxLength={500}
            value={because}
            onChange={event => setBecause(event.currentTarget.value)}
          />
        </Confirm>
      )}
    </>
  )
}
