import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { decideReach, type ReachItem, readIndirect } from '../reach-contract.ts'
import { mediaWords } from './media-words.ts'
import { OverlapNote } from './overlap-note.tsx'
import classes from './reach.module.css'
import { reachWords } from './reach-words.ts'

type DecideProps = { programme: ProgrammeName; items: readonly ReachItem[]; onDone: () => void; onClose: () => void }

/** In or out, and why: one decision for all that is marked. */
export function DecideForm({ programme, items, onDone, onClose }: DecideProps) {
  const t = useWords(reachWords)
  const media = useWords(mediaWords)
  const formats = useFormats()
  const form = useOfficeForm({
    key: 'media.decide',
    draft: false,
    endpoint: decideReach,
    given: { params: { programme: programme.id } },
    initial: { included: items[0]?.included === false ? 'no' : 'yes', because: items[0]?.because ?? '' },
    input: ({ included, because }) => ({
      ...{ included: included === 'yes', because },
      items: items.map(({ source, subject }) => ({ source, subject })),
    }),
    invalidates: [readIndirect],
    onDone,
  })
  return (
    <Drawer opened onClose={onClose} title={t('decide')}>
      <p className={classes.quiet}>{t('chosen', { count: items.length, n: formats.number(items.length) })}</p>
      {items.map(({ subject, statement }) => statement && <OverlapNote key={subject} overlaps={statement.overlaps} />)}
      <Form form={form} submit={media('save')}>
        <RadioField
          form={form}
          name='included'
          label={t('indirect')}
          options={[
            { value: 'yes', label: t('include') },
            { value: 'no', label: t('exclude') },
          ]}
        />
        <TextareaField form={form} name='because' label={t('because')} />
      </Form>
    </Drawer>
  )
}
