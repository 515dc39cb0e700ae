import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Event } from '../contract.ts'
import { countInvitations, type InvitedKind } from '../invitation-contract.ts'
import classes from './events.module.css'
import { invitationWords } from './invitation-words.ts'

/** How a hearing's invitations stand, in one sentence; the register is a page of its own. */
export function InvitedSection({ event }: { event: Event }) {
  const t = useWords(invitationWords)
  const formats = useFormats()
  const read = useRead(countInvitations, { params: { id: event.id } })
  const sum = (kinds: readonly InvitedKind[], name: Exclude<keyof InvitedKind, 'kind'>) =>
    kinds.reduce((all, kind) => all + kind[name], 0)
  return (
    <Section
      title={t('invitations')}
      action={
        event.may.includes('events.attendance.read') && (
          <ButtonLink to={`/events/${event.id}/invitations`} variant='subtle' size='compact-md'>
            {t('openRegister')}
          </ButtonLink>
        )
      }
    >
      <Loaded read={read} lines={1}>
        {({ kinds }) => {
          const said = (name: Exclude<keyof InvitedKind, 'kind'>) => formats.number(sum(kinds, name))
          return sum(kinds, 'invited') === 0 ? (
            <p className={classes.quiet}>{t('emptyHint')}</p>
          ) : (
            <p>
              {t('told', {
                ...{ invited: said('invited'), came: said('came'), comes: said('comes') },
                ...{ declines: said('declines'), silent: said('silent') },
              })}
            </p>
          )
        }}
      </Loaded>
    </Section>
  )
}
