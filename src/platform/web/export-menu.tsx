import { Button } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import type { Endpoint } from '../endpoint.ts'
import type { Permission } from '../permissions.ts'
import { useMay } from './actor.tsx'
import { addressOf, type GivenOf } from './call.ts'
import { kitWords } from './kit-words.ts'
import { useLanguage } from './language.ts'
import { MenuButton } from './menu-button.tsx'
import { useWords } from './words.ts'

const formats = [
  ['xlsx', 'exportXlsx', IconFileSpreadsheet],
  ['csv', 'exportCsv', IconFileText],
] as const

/**
 * The list as a file, for who may export it: `<ExportMenu of={exportEntries} params={…} search={…} />` with the filter
 * of the list. Links, since the browser writes what comes straight to the disk, however long it is.
 */
export function ExportMenu<E extends Endpoint>({ of, ...given }: { of: E } & GivenOf<E>) {
  const t = useWords(kitWords)
  const may = useMay()
  const language = useLanguage()
  if (!may(of.permission as Permission)) return null
  const { params, search } = given as { params?: object; search?: object }
  const lines = formats.map(([format, word, icon]) => ({
    label: t(word),
    icon,
    href: addressOf(of, { params, search: { ...search, format, fileLanguage: language } }),
    download: true,
  }))
  return (
    <MenuButton parts={[{ lines }]}>
      <Button variant='default' leftSection={<IconDownload size={16} aria-hidden />}>
        {t('export')}
      </Button>
    </MenuButton>
  )
}
