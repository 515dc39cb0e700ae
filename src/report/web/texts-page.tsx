import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink, useParam } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listTexts } from '../contract.ts'
import { Figures } from './figures.tsx'
import { ReportNav } from './report-nav.tsx'
import { TextEditor } from './text-editor.tsx'
import { TextList } from './text-list.tsx'
import { textWords } from './text-words.ts'
import classes from './texts.module.css'
import { WithProgramme } from './with-programme.tsx'

export default function TextsPage() {
  return <WithProgramme>{programme => <Texts key={programme.id} programme={programme} />}</WithProgramme>
}

/** Every text that the report asks for, and beside the list the one that is being written. */
function Texts({ programme }: { programme: ProgrammeName }) {
  const t = useWords(textWords)
  const formats = useFormats()
  const key = useParam('key')
  const texts = useRead(listTexts, { params: { programme: programme.id } })
  return (
    <Figures programme={programme.id}>
      <ReportNav />
      <Loaded read={texts}>
        {({ items }) => {
          const chosen = items.find(text => text.key === key)
          const written = items.filter(({ body }) => body.trim() !== '').length
          return (
            <>
              <PageHead
                title={chosen?.title ?? t('texts')}
                note={
                  chosen ? (
                    <span className={classes.back}>
                      <PageLink to='/report/texts'>{t('allTexts')}</PageLink>
                    </span>
                  ) : (
                    t('textsNote', { written: formats.number(written), all: formats.number(items.length) })
                  )
                }
              />
              <div className={classes.columns} data-chosen={chosen && true}>
                <TextList texts={items} />
                {chosen ? (
                  <TextEditor key={chosen.key} programme={programme.id} text={chosen} />
                ) : (
                  <div className={classes.choose}>
                    <EmptyState title={t('chooseTitle')} hint={t('chooseHint')} />
                  </div>
                )}
              </div>
            </>
          )
        }}
      </Loaded>
    </Figures>
  )
}
