import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import type { Permission } from '#platform/permissions.ts'
import { useActorIfAny, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { PageHead } from '#platform/web/page-head.tsx'
import type { Place } from '#platform/web/place.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { useTitle } from './titling.tsx'
import { frameWords } from './words.ts'

/** A page that the role may not see isn't there. */
export function Permitted({ permission, children }: { permission: Permission | undefined; children: ReactNode }) {
  const may = useMay()
  const actor = useActorIfAny()
  return permission && actor && !may(permission) ? <NotFoundPage /> : children
}

export function NotFoundPage() {
  const t = useWords(frameWords)
  useTitle(t('notFound'))
  return (
    <>
      <PageHead title={t('notFound')} note={t('notFoundHint')} />
      <PageLink to='/'>{t('goHome')}</PageLink>
    </>
  )
}

/** A page threw, or its chunk is gone because a newer version was installed: loading anew mends both. */
function BrokenPage() {
  const t = useWords(frameWords)
  return (
    <EmptyState
      title={t('broken')}
      hint={t('brokenHint')}
      action={<Button onClick={() => globalThis.location.reload()}>{t('reload')}</Button>}
    />
  )
}

type GuardedProps = { place: Place; children: ReactNode }
type GuardedState = { readonly broken: boolean; readonly address: string }

/** What throws within is said to be broken, until one goes somewhere else. */
export class Guarded extends Component<GuardedProps, GuardedState> {
  override state = { broken: false, address: this.props.place.address }

  static getDerivedStateFromError = () => ({ broken: true })

  static getDerivedStateFromProps({ place: { address } }: GuardedProps, state: GuardedState) {
    return address === state.address ? null : { broken: false, address }
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children
  }
}
