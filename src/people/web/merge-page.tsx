import { useParam } from '#platform/web/address.tsx'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { comparePersons } from '../merge-contract.ts'
import { MergeForm } from './merge-form.tsx'
import { mergeWords } from './merge-words.ts'

/** Two cards side by side: whether they are one person's is decided here, field by field, and never by the program. */
export default function MergePage() {
  const t = useWords(mergeWords)
  const params = { id: useParam('id'), other: useParam('other') }
  const compared = useRead(comparePersons, { params })
  return (
    <>
      <PageHead title={t('title')} note={t('intro')} />
      <Loaded read={compared}>
        {both => <MergeForm key={`${both.kept.version} ${both.other.version}`} compared={both} />}
      </Loaded>
    </>
  )
}
