import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listStreams } from '../contract.ts'
import { words } from './words.ts'

/** On the analysis of a feedback form: the stream whose students answered. */
export function StreamOfWave({ programme, wave }: { programme: string; wave: string }) {
  const t = useWords(words)
  const formats = useFormats()
  const streams = useRead(listStreams, { params: { programme } })
  const stream = streams.data?.items.find(({ feedbackWave }) => feedbackWave === wave)
  if (!stream) return null
  return (
    <p>
      {t('feedbackFrom')}{' '}
      <PageLink to={`/school/${stream.id}`}>
        {t('stream', { n: formats.number(stream.number) })} · {stream.title}
      </PageLink>
    </p>
  )
}
