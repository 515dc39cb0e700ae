import { Alert } from '@mantine/core'
import { Progress } from '#platform/web/progress.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Upload } from './use-uploads.ts'
import { words } from './words.ts'

/** What is on its way in, and what was not accepted, in the server's words. */
export function UploadList({ uploads, dismiss }: { uploads: readonly Upload[]; dismiss: (key: string) => void }) {
  const t = useWords(words)
  return uploads.map(({ key, name, share, refusal, stop }) =>
    refusal ? (
      <Alert
        key={key}
        role='alert'
        color='red'
        variant='outline'
        mt='sm'
        title={t('refused', { name })}
        withCloseButton
        closeButtonLabel={t('dismiss')}
        onClose={() => dismiss(key)}
      >
        {refusal}
      </Alert>
    ) : (
      <Progress key={key} label={t('uploading', { name })} share={share} onStop={stop} />
    ),
  )
}
