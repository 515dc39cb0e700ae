import { Button, Group, SegmentedControl, Select, Stack } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { newId } from '#platform/identifier.ts'
import { PageLink } from '#platform/web/address.tsx'
import { addressOf, type GivenOf } from '#platform/web/call.ts'
import { Drawer } from '#platform/web/drawer.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { Progress } from '#platform/web/progress.tsx'
import { useWords } from '#platform/web/words.ts'
import { type BatchResult, downloadPapers, type makePapers, mostCases } from '../batch-contract.ts'
import { paperKinds } from '../rules.ts'
import { BATCH, batchWords, leftWords } from './batch-words.ts'
import classes from './claims.module.css'
import { languageOptions } from './language-options.ts'
import { paperKindWords } from './paper-words.ts'
import { useBatch } from './use-batch.ts'

type BatchProps = { programme: string; cases: GivenOf<typeof makePapers>['input']['cases'] }

/** One kind of paper for every open case of the list that is shown. */
export function BatchDrawer({ programme, cases }: BatchProps) {
  const t = useWords(batchWords)
  const language = useLanguage()
  const { opened, close } = useOpened()
  const batch = useBatch()
  return (
    <Drawer opened={opened === BATCH} onClose={close} title={t('title')}>
      <Stack>
        {batch.running ? (
          <Progress
            label={batch.job?.step ? batch.job.step[language] : t('working')}
            share={batch.job?.share ?? 0}
            onStop={batch.stop}
          />
        ) : batch.job ? (
          <Ended {...batch} />
        ) : (
          <Order
            onStart={(kind, language) =>
              batch.start({ params: { programme }, input: { id: newId(), kind, language, cases } })
            }
          />
        )}
      </Stack>
    </Drawer>
  )
}

function Order({ onStart }: { onStart: (kind: (typeof paperKinds)[number], language: 'ru' | 'kk') => void }) {
  const t = useWords(batchWords)
  const screen = useLanguage()
  const [kind, setKind] = useState<(typeof paperKinds)[number]>('claim')
  const [language, setLanguage] = useState<'ru' | 'kk'>('ru')
  return (
    <>
      <p className={classes.detail}>
        {t('hint')} {t('most', { n: mostCases })}
      </p>
      <Select
        label={t('kind')}
        data={paperKinds.map(value => ({ value, label: paperKindWords[value][screen] }))}
        value={kind}
        allowDeselect={false}
        onChange={chosen => setKind(chosen as typeof kind)}
      />
      <SegmentedControl
        aria-label={t('language')}
        value={language}
        onChange={chosen => setLanguage(chosen as typeof language)}
        data={languageOptions}
      />
      <Group>
        <Button onClick={() => onStart(kind, language)}>{t('start')}</Button>
      </Group>
    </>
  )
}

/** How many were written, and which cases got none. */
function Ended({ job, result, again }: Pick<ReturnType<typeof useBatch>, 'job' | 'result' | 'again'>) {
  const t = useWords(batchWords)
  const language = useLanguage()
  return (
    <>
      {result ? (
        <>
          <strong role='status'>{t('written', { count: result.papers.length, n: result.papers.length })}</strong>
          {result.papers.length > 0 && (
            <Button
              component='a'
              href={addressOf(downloadPapers, { params: { job: job!.id } })}
              download
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t('zip')}
            </Button>
          )}
          {result.left.length > 0 && <Left left={result.left} />}
        </>
      ) : (
        <p role='status'>
          {job?.state === 'cancelled' ? t('stopped') : t('failed', { why: job?.step?.[language] ?? '' })}
        </p>
      )}
      <Button variant='default' onClick={again}>
        {t('again')}
      </Button>
    </>
  )
}

function Left({ left }: Pick<BatchResult, 'left'>) {
  const t = useWords(batchWords)
  const language = useLanguage()
  return (
    <div>
      <strong>{t('left')}</strong>
      <ul className={classes.lines}>
        {left.map(({ case: id, number, why }) => (
          <li key={id} className={classes.lineHead}>
            <PageLink to={`/cases/${id}`}>{number}</PageLink>
            <span className={classes.detail}>{leftWords[why][language]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
