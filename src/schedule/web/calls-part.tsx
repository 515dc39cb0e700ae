import { Title } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { isLeft, listCalls } from '../call-contract.ts'
import { callWords } from './call-words.ts'

/** How many are still to be reminded today; nothing while there is no list. */
export function CallsPart({ programme }: { programme: ProgrammeName }) {
  const t = useWords(callWords)
  const formats = useFormats()
  const { data } = useRead(listCalls, { params: { programme: programme.id } }, { refetchInterval: 60_000 })
  if (!data || data.items.length === 0) return null
  const left = data.items.filter(isLeft).length
  return (
    <section>
      <Title order={2} mb='xs'>
        {t('calls')}
      </Title>
      <p style={{ margin: 0 }}>
        {t('callsFor', { day: formats.day(data.day) })}:{' '}
        <PageLink inherit underline='always' to='/queue'>
          {left > 0 ? t('callsLeft', { count: left, n: formats.number(left) }) : t('callsDone')}
        </PageLink>
      </p>
    </section>
  )
}
