import { Anchor } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import type { Lesson, Letter } from '../contract.ts'
import type { PrintJob, PrintPost, Transfer } from '../flyer-contract.ts'
import { printItemWords } from '../item-words.ts'
import { flyerWords } from './flyer-words.ts'
import { formWords } from './form-words.ts'

/** Records of the school for who only reads them: what the form would hold, as it stands. */

export function LetterSaid({ letter }: { letter: Letter }) {
  const t = useWords(formWords)
  const formats = useFormats()
  const { institutionName, number, sentOn, about, answer, answeredOn, answerNumber, answerSaid } = letter
  return (
    <Fields>
      <Field label={t('institution')}>{institutionName}</Field>
      <Field label={t('letterNumber')}>{number}</Field>
      <Field label={t('sentOn')}>{formats.day(sentOn)}</Field>
      <Field label={t('about')}>{about}</Field>
      <Field label={t('answer')}>{t(answer ?? 'noAnswer')}</Field>
      <Field label={t('answeredOn')}>{answeredOn && formats.day(answeredOn)}</Field>
      <Field label={t('answerNumber')}>{answerNumber}</Field>
      <Field label={t('answerSaid')}>{answerSaid}</Field>
    </Fields>
  )
}

export function LessonSaid({ lesson }: { lesson: Lesson }) {
  const t = useWords(formWords)
  const formats = useFormats()
  const { topic, heldOn, startsAt, minutes, lecturer, lecturerPosition, material, materialUrl, present } = lesson
  return (
    <Fields>
      <Field label={t('topic')}>{topic}</Field>
      <Field label={t('heldOn')}>
        {formats.day(heldOn)}, {startsAt}
      </Field>
      <Field label={t('minutes')}>{formats.number(minutes)}</Field>
      <Field label={t('lecturer')}>{[lecturer, lecturerPosition].filter(Boolean).join(', ')}</Field>
      <Field label={t('material')}>{materialUrl ? <Outside to={materialUrl}>{material}</Outside> : material}</Field>
      <Field label={t('roll')}>{present && formats.number(present.length)}</Field>
    </Fields>
  )
}

export function PrintJobSaid({ job }: { job: PrintJob }) {
  const t = useWords(flyerWords)
  const formats = useFormats()
  const language = useLanguage()
  const { item, title, quantity, kept, printedOn, printer, costTenge } = job
  return (
    <Fields>
      <Field label={t('item')}>{printItemWords[item][language]}</Field>
      <Field label={t('title')}>{title}</Field>
      <Field label={t('quantity')}>{formats.number(quantity)}</Field>
      <Field label={t('kept')}>{formats.number(kept)}</Field>
      <Field label={t('printedOn')}>{formats.day(printedOn)}</Field>
      <Field label={t('printer')}>{printer}</Field>
      <Field label={t('cost')}>{costTenge > 0 && formats.money(costTenge)}</Field>
    </Fields>
  )
}

export function TransferSaid({ job, act }: { job: PrintJob; act: Transfer }) {
  const t = useWords(flyerWords)
  const formats = useFormats()
  return (
    <Fields>
      <Field label={t('job')}>{job.title}</Field>
      <Field label={t('number')}>{act.number}</Field>
      <Field label={t('givenOn')}>{formats.day(act.givenOn)}</Field>
      <Field label={t('institution')}>{act.institutionName}</Field>
      <Field label={t('copies')}>{formats.number(act.quantity)}</Field>
      <Field label={t('receivedBy')}>{act.receivedBy}</Field>
    </Fields>
  )
}

export function PostSaid({ job, post }: { job: PrintJob; post: PrintPost }) {
  const t = useWords(flyerWords)
  const formats = useFormats()
  return (
    <Fields>
      <Field label={t('job')}>{job.title}</Field>
      <Field label={t('medium')}>{post.mediumName}</Field>
      <Field label={t('postedOn')}>{formats.day(post.postedOn)}</Field>
      <Field label={t('url')}>
        <Outside to={post.url}>{post.url}</Outside>
      </Field>
      <Field label={t('reachField')}>{post.reach !== null && formats.number(post.reach)}</Field>
    </Fields>
  )
}

const Outside = ({ to, children }: { to: string; children: string }) => (
  <Anchor inherit href={to} target='_blank' rel='noreferrer' style={{ overflowWrap: 'anywhere' }}>
    {children || to}
  </Anchor>
)
