import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { exportMembers, listMembers, type Member } from '../contract.ts'
import { MemberDrawer } from './member-drawer.tsx'
import { roleWords } from './role-words.ts'
import { words } from './words.ts'

/** Who works here. The head takes on, changes and lets go; everybody else sees who does what. */
export default function MembersPage() {
  const t = useWords(words)
  const language = useLanguage()
  const may = useMay()
  const { opened, open, close } = useOpened()
  const members = useRead(listMembers, {})
  const manages = may('people.member.change')
  const add = manages && (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => open('new')}>
      {t('add')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('members')}
        note={
          <>
            {t('membersNote')} ·{' '}
            <PageLink to='/rights' underline='always'>
              {t('rights')}
            </PageLink>
          </>
        }
        actions={add}
      />
      <DataTable<Member>
        title={t('members')}
        rows={members.data?.items}
        error={members.error}
        reload={() => void members.refetch()}
        exports={<ExportMenu of={exportMembers} />}
        rowKey={row => row.id}
        {...(manages && { onOpen: (row: Member) => open(row.id), opened })}
        columns={[
          { key: 'name', label: t('name'), value: row => row.name },
          { key: 'position', label: t('position'), value: row => row.position, wide: true },
          {
            key: 'roles',
            label: t('roles'),
            value: row => row.roles.map(role => roleWords[role][language]).join(', '),
          },
          { key: 'email', label: t('email'), value: row => row.email, wide: true },
          { key: 'state', label: t('state'), value: row => <State member={row} /> },
        ]}
        empty={<EmptyState title={t('noMembers')} hint={t('noMembersHint')} action={add} />}
      />
      {manages && <MemberDrawer opened={opened} onClose={close} members={members.data?.items} />}
    </>
  )
}

function State({ member }: { member: Member }) {
  const t = useWords(words)
  const formats = useFormats()
  if (member.endedOn) return t('left', { day: formats.shortDay(member.endedOn) })
  const works = t('works', { day: formats.shortDay(member.startedOn) })
  const more = [member.invited && t('invited'), member.secondFactor && t('withCode')].filter(Boolean)
  return [works, ...more].join(' · ')
}
