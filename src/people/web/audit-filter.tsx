import { Button, Select } from '@mantine/core'
import { type Permission, permissions } from '#platform/permissions.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { permissionWords } from './permission-words.ts'
import { words } from './words.ts'

type Search = { readonly subject?: string | undefined; readonly action?: string | undefined }
/** Reading is not logged, so it can't be asked for. */
const logged = (Object.keys(permissions) as Permission[]).filter(permission => !permission.endsWith('.read'))

/** What is shown, as a sentence, with what changes it. */
export function AuditFilter({ search, onChange }: { search: Search; onChange: (change: Search) => void }) {
  const t = useWords(words)
  const language = useLanguage()
  return (
    <>
      <Select
        label={t('action')}
        placeholder={t('anyAction')}
        data={logged.map(permission => ({ value: permission, label: permissionWords[permission][language] }))}
        searchable
        clearable
        w='22rem'
        maw='100%'
        value={search.action ?? null}
        onChange={action => onChange({ action: action ?? undefined })}
      />
      {search.subject && (
        <>
          <span>{t('onlyRecord')}</span>
          <Button variant='subtle' onClick={() => onChange({ subject: undefined, action: undefined })}>
            {t('showAll')}
          </Button>
        </>
      )}
    </>
  )
}
