import { useMay } from '#platform/web/actor.tsx'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listForms } from '../contract.ts'
import { FormInUse } from './form-in-use.tsx'
import { ReportNav } from './report-nav.tsx'
import { TagTable } from './tag-table.tsx'
import { textWords } from './text-words.ts'

/** The Word forms that print the report, one for each language: ours, or the organisation's own. */
export default function FormsPage() {
  const t = useWords(textWords)
  const may = useMay()
  const forms = useRead(listForms, {})
  return (
    <>
      <ReportNav />
      <PageHead title={t('forms')} note={t('formsNote')} />
      <Loaded read={forms}>
        {({ items, tags }) => (
          <>
            {items.map(form => (
              <FormInUse key={form.language} form={form} writes={may('report.form.write')} />
            ))}
            <TagTable tags={tags} />
          </>
        )}
      </Loaded>
    </>
  )
}
