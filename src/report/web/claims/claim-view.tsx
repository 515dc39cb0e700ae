import { Button } from '@mantine/core'
import type { ReplyOf } from '#platform/endpoint.ts'
import { useMay } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { dropSupport, listClaims, type ReportClaim, supportClaim } from '../../claims/contract.ts'
import { readBoard, readReport } from '../../contract.ts'
import { readBlocking } from '../../versions/contract.ts'
import { claimWords } from './claim-words.ts'

const invalidates = [listClaims, readReport, readBoard, readBlocking]
type Choices = Pick<ReplyOf<typeof listClaims>, 'surveys' | 'documents'>
type ClaimViewProps = { programme: string; claim: ReportClaim; choices: Choices; onDone: () => void }

/** One sentence with its support; an author says what it is, or writes the sentence anew. */
export function ClaimView({ programme, claim, choices, onDone }: ClaimViewProps) {
  const t = useWords(claimWords)
  const may = useMay()
  const { support } = claim
  return (
    <>
      <p>«{claim.sentence}»</p>
      <p>
        {claim.title}. {support ? `${t(support.kind)}: ${support.said}` : t('unsupported')}
      </p>
      {may('report.claim.support') && (
        <>
          <SupportForm programme={programme} claim={claim} choices={choices} onDone={onDone} />
          <ButtonLink variant='subtle' to={`/report/texts/${claim.place}`}>
            {t('rewrite')}
          </ButtonLink>
        </>
      )}
    </>
  )
}

type Kind = 'waves' | 'document' | 'source'

function SupportForm({ programme, claim: { hash, support }, choices, onDone }: ClaimViewProps) {
  const t = useWords(claimWords)
  const drop = useAct(dropSupport, { invalidates })
  const params = { programme, hash }
  const form = useOfficeForm({
    key: `report.claim.${hash}`,
    endpoint: supportClaim,
    given: { params },
    initial: {
      kind: (support && support.kind !== 'figure' ? support.kind : 'document') as Kind,
      survey: support?.kind === 'waves' ? support.survey : (null as string | null),
      item: support?.kind === 'document' ? support.item : (null as string | null),
      source: support?.kind === 'source' ? support.said : '',
    },
    input: ({ kind, survey, item, source }) => ({
      support:
        kind === 'waves'
          ? { kind, survey: survey as string }
          : kind === 'document'
            ? { kind, item: item as string }
            : { kind, source },
    }),
    fieldOf: path => path.replace(/^support\./, ''),
    invalidates,
    onDone,
  })
  const { kind } = form.values
  const kinds = (['document', 'waves', 'source'] as const).map(value => ({ value, label: t(value) }))
  const dropped = async () => {
    await drop.mutateAsync({ params })
    form.discard()
    onDone()
  }
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        support &&
        support.kind !== 'figure' && (
          <Button variant='subtle' color='red.9' onClick={() => void dropped()}>
            {t('drop')}
          </Button>
        )
      }
    >
      <RadioField form={form} name='kind' label={t('kind')} options={kinds} />
      {kind === 'waves' && (
        <SelectField
          form={form}
          name='survey'
          label={t('survey')}
          hint={choices.surveys.length > 0 ? t('surveyHint') : t('noSurveys')}
          options={choices.surveys}
        />
      )}
      {kind === 'document' && <SelectField form={form} name='item' label={t('item')} options={choices.documents} />}
      {kind === 'source' && <TextareaField form={form} name='source' label={t('said')} hint={t('saidHint')} rows={2} />}
    </Form>
  )
}
