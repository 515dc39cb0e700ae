import type { ReplyOf } from '#platform/endpoint.ts'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { fillSignOff, readBoard, readReport, readSignOff } from '../contract.ts'
import classes from './report.module.css'
import { ReportNav } from './report-nav.tsx'
import { textWords } from './text-words.ts'
import { WithProgramme } from './with-programme.tsx'

type SignOff = ReplyOf<typeof readSignOff>

export default function SignOffPage() {
  return <WithProgramme>{programme => <Signing key={programme.id} programme={programme} />}</WithProgramme>
}

/** Who signs the report, when, and how many pages it has. */
function Signing({ programme }: { programme: ProgrammeName }) {
  const t = useWords(textWords)
  const may = useMay()
  const read = useRead(readSignOff, { params: { programme: programme.id } })
  return (
    <>
      <ReportNav />
      <PageHead title={t('signOff')} note={t('signOffNote')} />
      <Loaded read={read}>
        {signOff =>
          may('report.text.write') ? (
            <SignOffForm programme={programme.id} signOff={signOff} />
          ) : (
            <SignOffLines signOff={signOff} />
          )
        }
      </Loaded>
    </>
  )
}

const valuesOf = ({ position, name, signedOn, pages }: SignOff) => ({ position, name, signedOn, pages })

function SignOffForm({ programme, signOff }: { programme: string; signOff: SignOff }) {
  const t = useWords(textWords)
  const form = useOfficeForm({
    key: `report.sign-off.${programme}`,
    endpoint: fillSignOff,
    given: { params: { programme } },
    version: signOff.version,
    initial: valuesOf(signOff),
    input: (values, { version }) => ({ ...values, version: version ?? 0 }),
    fromRecord: valuesOf,
    invalidates: [readSignOff, readReport, readBoard],
    onDone: () => tell(t('signSaved')),
  })
  return (
    <Form form={form} submit={t('save')}>
      <TextField form={form} name='position' label={t('position')} />
      <TextField form={form} name='name' label={t('signName')} />
      <DayField form={form} name='signedOn' label={t('signedOn')} optional />
      <NumberField form={form} name='pages' label={t('pages')} hint={t('pagesHint')} optional />
    </Form>
  )
}

/** For those who only read the report. */
function SignOffLines({ signOff: { position, name, signedOn, pages } }: { signOff: SignOff }) {
  const t = useWords(textWords)
  const formats = useFormats()
  const lines = [
    [t('position'), position],
    [t('signName'), name],
    [t('signedOn'), signedOn && formats.day(signedOn)],
    [t('pages'), pages && formats.number(pages)],
  ] as const
  return (
    <dl className={classes.fields}>
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || t('notFilled')}</dd>
        </div>
      ))}
    </dl>
  )
}
