import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Permission } from '#platform/permissions.ts'
import { useActorIfAny, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { PageHead } from '#platform/web/page-head.tsx'
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
export function BrokenPage() {
  const t = useWords(frameWords)
  return (
    <EmptyState
      title={t('broken')}
      hint={t('brokenHint')}
      action={<Button onClick={() => globalThis.location.reload()}>{t('reload')}</Button>}
    />
  )
}
