import { Button } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useAct, useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { languageWords } from '#reception/web/code-words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { type Feed, listFeeds, revokeFeed } from '../feed-contract.ts'
import { feedWords } from './feed-words.ts'
import { MakeFeed } from './make-feed.tsx'

export default function FeedsPage() {
  return <WithProgramme>{programme => <Feeds programme={programme} />}</WithProgramme>
}

/** Which addresses there are, who reads them, and taking one back. */
function Feeds({ programme }: { programme: ProgrammeName }) {
  const t = useWords(feedWords)
  const feeds = useRead(listFeeds, { params: { programme: programme.id } })
  const { opened, open, close } = useOpened()
  const columns = useColumns()
  const make = <Button onClick={() => open('new')}>{t('make')}</Button>
  return (
    <>
      <PageHead title={t('feeds')} note={t('feedsHint')} actions={make} />
      <DataTable
        title={t('feeds')}
        columns={columns}
        rows={feeds.data?.items}
        rowKey={({ id }) => id}
        error={feeds.error}
        reload={() => void feeds.refetch()}
        empty={<EmptyState title={t('emptyFeeds')} hint={t('emptyFeedsHint')} action={make} />}
      />
      <Drawer opened={opened === 'new'} onClose={close} title={t('make')}>
        {opened === 'new' && <MakeFeed programme={programme} onDone={close} />}
      </Drawer>
    </>
  )
}

export function useFeedName() {
  const t = useWords(feedWords)
  return ({ officeName, lawyerName }: Feed) => officeName ?? t('ofLawyer', { name: lawyerName ?? '' })
}

function useColumns(): readonly Column<Feed>[] {
  const t = useWords(feedWords)
  const formats = useFormats()
  const language = useLanguage()
  const nameOf = useFeedName()
  const standing = ({ revokedAt }: Feed) => (revokedAt ? t('revoked', { at: formats.instant(revokedAt) }) : t('works'))
  return [
    { key: 'whose', label: t('whose'), value: nameOf },
    {
      key: 'language',
      label: t('language'),
      value: feed => languageWords[feed.language][language],
      width: '8rem',
      wide: true,
    },
    { key: 'madeBy', label: t('madeBy'), value: ({ madeByName }) => madeByName, wide: true },
    { key: 'madeAt', label: t('madeAt'), value: ({ madeAt }) => formats.instant(madeAt), width: '11rem' },
    {
      key: 'readOn',
      label: t('readOn'),
      value: ({ readOn }) => (readOn ? formats.shortDay(readOn) : t('neverRead')),
      width: '11rem',
    },
    { key: 'standing', label: t('standing'), value: standing, width: '12rem' },
    { key: 'revoke', label: t('revoke'), value: feed => <Revoke feed={feed} />, width: '8rem' },
  ]
}

function Revoke({ feed }: { feed: Feed }) {
  const t = useWords(feedWords)
  const nameOf = useFeedName()
  const revoke = useAct(revokeFeed, { invalidates: [listFeeds] })
  if (feed.revokedAt || !feed.may.includes('schedule.feed.write')) return null
  return (
    <Confirm
      title={t('revokeAsk', { name: nameOf(feed) })}
      action={t('revoke')}
      danger
      small
      onConfirm={async () => {
        await revoke.mutateAsync({ params: { id: feed.id } })
        tell(t('revokedDone'))
      }}
    >
      {t('revokeHint')}
    </Confirm>
  )
}
