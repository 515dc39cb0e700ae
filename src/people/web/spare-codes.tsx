import { Code, SimpleGrid, Title } from '@mantine/core'
import { useWords } from '#platform/web/words.ts'
import { accountWords } from './account-words.ts'

export function SpareCodes({ codes }: { codes: readonly string[] }) {
  const t = useWords(accountWords)
  return (
    <div>
      <Title order={3}>{t('spareCodes')}</Title>
      <p>{t('spareCodesHint')}</p>
      <SimpleGrid cols={{ base: 2, xs: 3 }} spacing='xs'>
        {codes.map(code => (
          <Code key={code} fz='md'>
            {code}
          </Code>
        ))}
      </SimpleGrid>
    </div>
  )
}
