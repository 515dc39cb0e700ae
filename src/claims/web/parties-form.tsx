import { Button, Fieldset } from '@mantine/core'
import { newId } from '#platform/identifier.ts'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { type Case, keepParties, type Party, partyRoles } from '../contract.ts'
import { caseReads } from './case-reads.ts'
import { partyRoleWords } from './dispute-words.ts'
import { partyWords } from './party-words.ts'

const blank = (): Party => ({
  id: newId(),
  role: 'seller',
  institution: null,
  name: '',
  bin: null,
  address: '',
  email: '',
  phone: '',
})

/** The parties of a case, the first one first: an address or an e-mail is what a paper can be sent to. */
export function PartiesForm({ found, onDone }: { found: Case; onDone: () => void }) {
  const t = useWords(partyWords)
  const language = useLanguage()
  const form = useOfficeForm({
    key: `claims.parties.${found.id}`,
    endpoint: keepParties,
    given: { params: { id: found.id } },
    version: found.version,
    initial: { parties: found.parties.length > 0 ? found.parties : [blank()] },
    input: ({ parties }, { version }) => ({
      version: version!,
      parties: parties.map(party => ({ ...party, bin: party.bin || null })),
    }),
    fromRecord: ({ parties }: Case) => ({ parties }),
    invalidates: caseReads,
    onDone,
  })
  const { parties } = form.values
  const roles = partyRoles.map(value => ({ value, label: partyRoleWords[value][language] }))
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      {parties.map((party, index) => (
        <Fieldset key={party.id} legend={t('party', { n: index + 1 })}>
          <SelectField form={form} name={`parties.${index}.role`} label={t('role')} options={roles} />
          <TextField form={form} name={`parties.${index}.name`} label={t('name')} />
          <TextField form={form} name={`parties.${index}.bin`} label={t('bin')} hint={t('binHint')} optional />
          <TextField
            form={form}
            name={`parties.${index}.address`}
            label={t('address')}
            hint={t('addressHint')}
            optional
          />
          <TextField form={form} name={`parties.${index}.email`} label={t('email')} type='email' optional />
          <TextField form={form} name={`parties.${index}.phone`} label={t('phone')} type='tel' optional />
          <Button
            variant='subtle'
            size='compact-sm'
            onClick={() =>
              form.set(
                'parties',
                parties.filter(({ id }) => id !== party.id),
              )
            }
          >
            {t('remove')}
          </Button>
        </Fieldset>
      ))}
      <Button variant='default' onClick={() => form.set('parties', [...parties, blank()])}>
        {t('add')}
      </Button>
    </Form>
  )
}
