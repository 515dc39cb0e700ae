import { PageLink } from '#platform/web/address.tsx'
import { useWords } from '#platform/web/words.ts'
import { SheetPage } from './sheet-page.tsx'
import { textWords } from './text-words.ts'

/** Rows that people write besides the register, which the report prints by itself. */
export default function RecommendationsPage() {
  const t = useWords(textWords)
  return (
    <>
      <SheetPage sheet='recommendations' />
      <p>
        {t('registerFirst')}{' '}
        <PageLink to='/recommendations' underline='always'>
          {t('register')}
        </PageLink>
      </p>
    </>
  )
}
