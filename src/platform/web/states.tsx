import { Button, Skeleton, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ProblemError } from './call.ts'
import { kitWords } from './kit-words.ts'
import classes from './states.module.css'
import { useWords } from './words.ts'

/** An empty place says what will stand here, and offers the first step. */
export const EmptyState = ({ title, hint, action }: { title: ReactNode; hint: ReactNode; action?: ReactNode }) => (
  <div className={classes.state}>
    <Title order={2}>{title}</Title>
    <p>{hint}</p>
    {action}
  </div>
)

/** What happened, what was kept, what to do. The server's sentence says the first two. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useWords(kitWords)
  const sentence = error instanceof ProblemError ? error.message : undefined
  return (
    <div className={classes.state} role='alert'>
      <Title order={2} className={classes.broken}>
        <IconAlertTriangle aria-hidden size={20} /> {t('failed')}
      </Title>
      {sentence && <p>{sentence}</p>}
      {retry && (
        <Button variant='default' onClick={retry}>
          {t('retry')}
        </Button>
      )}
    </div>
  )
}

/** Grey lines where text will come. */
export function LoadingLines({ lines = 6 }: { lines?: number }) {
  const t = useWords(kitWords)
  return (
    <div role='status' aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} my={18} width={`${92 - ((line * 17) % 40)}%`} />
      ))}
    </div>
  )
}

type Reading<Data> = { data: Data | undefined; error: Error | null; refetch: () => unknown }

/** A read that is under way, refused or there: `<Loaded read={useRead(…)}>{entry => …}</Loaded>`. */
export function Loaded<Data>({
  read,
  lines,
  children,
}: {
  read: Reading<Data>
  lines?: number
  children: (data: Data) => ReactNode
}) {
  if (read.data !== undefined) return children(read.data)
  if (read.error) return <ErrorState error={read.error} retry={() => void read.refetch()} />
  return <LoadingLines {...(lines && { lines })} />
}
