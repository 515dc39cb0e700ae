import { Button } from '@mantine/core'
import { kindWords } from '#directory/web/kind-words.ts'
import { useParam } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead, useReadPages } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Event, readEvent } from '../contract.ts'
import { exportInvitations, type Invitation, listInvitations } from '../invitation-contract.ts'
import { InvitationActions } from './invitation-actions.tsx'
import { answerWords, cameWords, invitationWayWords } from './invitation-code-words.ts'
import { invitationWords } from './invitation-words.ts'
import { InvitedTable } from './invited-table.tsx'

const InvitationDrawer = whenOpened(() => import('./invitation-drawer.tsx').then(drawer => drawer.InvitationDrawer))

export default function InvitationsPage() {
  const id = useParam('id')
  const event = useRead(readEvent, { params: { id } })
  return <Loaded read={event}>{found => <Invitations event={found} />}</Loaded>
}

/** Whom an event invited and who came of them; the register fills by itself as answers and the list of participants come in. */
function Invitations({ event }: { event: Event }) {
  const t = useWords(invitationWords)
  const formats = useFormats()
  const { opened, open } = useOpened()
  const pages = useReadPages(listInvitations, { params: { id: event.id } })
  const mayWrite = event.may.includes('events.event.write') && event.state !== 'cancelled'
  const add = mayWrite && <Button onClick={() => open('new')}>{t('add')}</Button>
  const columns = useColumns(mayWrite, event.state === 'held')
  return (
    <>
      <PageHead
        title={t('invitations')}
        note={t('hint', { title: event.title, day: formats.day(event.heldOn) })}
        actions={
          <>
            {add}
            <ButtonLink to={`/events/${event.id}/people`} variant='default'>
              {t('peopleList')}
            </ButtonLink>
            <ButtonLink to={`/events/${event.id}`} variant='default'>
              {t('toEvent')}
            </ButtonLink>
          </>
        }
      />
      <InvitedTable event={event.id} />
      <Section title={t('register')}>
        <DataTable
          {...pages}
          title={t('invitations')}
          columns={columns}
          rows={pages.items}
          rowKey={({ id }) => id}
          opened={opened}
          {...(mayWrite && { onOpen: ({ id }: Invitation) => open(id) })}
          exports={<ExportMenu of={exportInvitations} params={{ id: event.id }} />}
          empty={<EmptyState title={t('empty')} hint={t('emptyHint')} action={add} />}
        />
      </Section>
      {mayWrite && <InvitationDrawer event={event.id} items={pages.items} />}
    </>
  )
}

function useColumns(mayWrite: boolean, held: boolean): readonly Column<Invitation>[] {
  const t = useWords(invitationWords)
  const language = useLanguage()
  const formats = useFormats()
  const whom = ({ name, body }: Invitation) => [body, name].filter(Boolean).join(', ')
  const answer = ({ answer, answeredOn }: Invitation) =>
    [answerWords[answer ?? 'silent'][language], answeredOn && formats.shortDay(answeredOn)].filter(Boolean).join(', ')
  return [
    {
      key: 'whom',
      label: t('whom'),
      value: whom,
    },
    {
      key: 'kind',
      label: t('kind'),
      value: ({ bodyKind }) => bodyKind && kindWords[bodyKind][language],
      wide: true,
      width: '11rem',
    },
    {
      key: 'invited',
      label: t('invited'),
      value: ({ invitedOn, how }) => `${formats.shortDay(invitedOn)}, ${invitationWayWords[how][language]}`,
      width: '17rem',
    },
    { key: 'answer', label: t('answer'), value: answer, width: '12rem' },
    ...(held
      ? [
          {
            key: 'came',
            label: t('came'),
            value: ({ came }: Invitation) => cameWords[came ?? 'nobody'][language],
            width: '8rem',
          },
        ]
      : []),
    ...(mayWrite
      ? [{ key: 'actions', label: '', value: (one: Invitation) => <InvitationActions one={one} />, width: '3.5rem' }]
      : []),
  ]
}
