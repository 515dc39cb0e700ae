import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { addPartner, correctPartner, dropPartner, listPartners, type Partner } from '../contract.ts'
import { PartnerFields } from './partner-fields.tsx'
import { blankPartner, toldOf, valuesOf } from './partner-values.ts'
import { words } from './words.ts'

export function AddPartner({ programme, onDone }: { programme: ProgrammeName; onDone: (id?: string) => void }) {
  const t = useWords(words)
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'partners.partner',
    endpoint: addPartner,
    given: { params: { programme: programme.id } },
    initial: blankPartner(today),
    input: (values, { id }) => ({ id, ...toldOf(values), phone: values.phone.trim() || null }),
    invalidates: [listPartners],
    onDone: ({ id }) => onDone(id),
  })
  return (
    <Form form={form} submit={t('save')}>
      <PartnerFields form={form} programme={programme.id} phoneMask={null} />
    </Form>
  )
}

export function CorrectPartner({ partner, onDone }: { partner: Partner; onDone: (id?: string) => void }) {
  const t = useWords(words)
  const { id, programme, version, phoneMask } = partner
  const form = useOfficeForm({
    key: `partners.partner.${id}`,
    endpoint: correctPartner,
    given: { params: { id } },
    version,
    initial: valuesOf(partner),
    input: ({ phone, dropPhone, ...values }, { version }) => ({
      version: version!,
      ...toldOf({ ...values, phone, dropPhone }),
      ...(dropPhone ? { phone: null } : phone.trim() && { phone }),
    }),
    fromRecord: valuesOf,
    invalidates: [listPartners],
    onDone: () => onDone(id),
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      onCancel={() => onDone(id)}
      beside={
        partner.papers === 0 && (
          <Drop
            endpoint={dropPartner}
            params={{ id }}
            invalidates={[listPartners]}
            title={t('dropAsk')}
            action={t('drop')}
            onDone={() => onDone()}
          >
            {t('dropHint')}
          </Drop>
        )
      }
    >
      <PartnerFields form={form} programme={programme} phoneMask={phoneMask} />
    </Form>
  )
}
