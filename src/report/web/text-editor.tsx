import { Title } from '@mantine/core'
import { useMemo } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { inputId } from '#platform/web/form/office-form.ts'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { tell } from '#platform/web/notices.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listFigures, listTexts, type ReportText, readBoard, readReport, writeText } from '../contract.ts'
import type { Figure } from '../model.ts'
import { namesIn, paragraphsOf } from '../narrative.ts'
import { FigureInserter } from './figure-inserter.tsx'
import { Paragraphs } from './narrative.tsx'
import { textWords } from './text-words.ts'
import classes from './texts.module.css'

type TextEditorProps = { programme: string; text: ReportText }

/** One text of the report: words, with numbers by name; beside it the text as the report will have it. */
export function TextEditor({ programme, text }: TextEditorProps) {
  const t = useWords(textWords)
  const may = useMay()
  const figures = useRead(listFigures, { params: { programme } }, { staleTime: 60_000 }).data?.items
  const byName = useMemo(() => figures && new Map(figures.map(({ figure }) => [figure.name, figure])), [figures])
  if (!may('report.text.write'))
    return (
      <div className={classes.editor}>
        <Preview body={text.body} figures={byName} />
        <p className={classes.quiet}>{t('readOnly')}</p>
      </div>
    )
  return <Writing programme={programme} text={text} figures={figures ?? []} byName={byName} />
}

type Named = ReadonlyMap<string, Figure> | undefined
type WritingProps = TextEditorProps & { figures: readonly { label: string; figure: Figure }[]; byName: Named }

function Writing({ programme, text, figures, byName }: WritingProps) {
  const t = useWords(textWords)
  const form = useOfficeForm({
    key: `report.text.${programme}.${text.key}`,
    endpoint: writeText,
    given: { params: { programme, key: text.key as never } },
    initial: { body: text.body },
    version: text.version,
    input: ({ body }, { version }) => ({ body, version: version ?? 0 }),
    fromRecord: ({ body }: ReportText) => ({ body }),
    invalidates: [listTexts, readReport, readBoard],
    onDone: () => tell(t('saved')),
  })
  const { body } = form.values
  const unknown = byName ? [...new Set(namesIn(body))].filter(name => !byName.has(name)) : []
  const insert = (name: string) => {
    const area = document.getElementById(inputId(form, 'body')) as HTMLTextAreaElement
    const [start, end] = [area.selectionStart, area.selectionEnd]
    form.set('body', `${body.slice(0, start)}{${name}}${body.slice(end)}`)
    const after = start + name.length + 2
    // The list gives the focus back to itself when it closes; the text takes it once that is done.
    setTimeout(() => {
      area.focus()
      area.setSelectionRange(after, after)
    })
  }
  return (
    <div className={classes.editor}>
      <Form form={form} submit={t('save')}>
        <TextareaField form={form} name='body' label={t('body')} hint={t('bodyHint')} rows={10} />
        {unknown.length > 0 && !form.problem && (
          <p className={classes.unknown} role='status'>
            {t('unknown', { names: unknown.map(name => `{${name}}`).join(', ') })}
          </p>
        )}
        <FigureInserter figures={figures} onInsert={insert} />
      </Form>
      <section>
        <Title order={2}>{t('preview')}</Title>
        <Preview body={body} figures={byName} />
      </section>
    </div>
  )
}

function Preview({ body, figures }: { body: string; figures: Named }) {
  const t = useWords(textWords)
  if (!figures) return null
  const paragraphs = paragraphsOf(body, name => figures.get(name))
  return paragraphs.length === 0 ? (
    <p className={classes.quiet}>{t('previewEmpty')}</p>
  ) : (
    <div className={classes.preview}>
      <Paragraphs paragraphs={paragraphs} />
    </div>
  )
}
