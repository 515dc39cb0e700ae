import { roles as allRoles, type Role } from '#platform/permissions.ts'
import { MultiSelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { addMember, changeMember, listMemberOffices, listMembers, type Member } from '../contract.ts'
import type { Handed } from './handed-invitation.tsx'
import { roleWords } from './role-words.ts'
import { words } from './words.ts'

export function NewMember({ onDone }: { onDone: (handed: Handed) => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: 'people.member',
    endpoint: addMember,
    initial: { name: '', position: '', email: '', roles: [] as Role[], offices: [] as string[] },
    input: (values, { id }) => ({ id, ...values }),
    invalidates: [listMembers],
    onDone,
  })
  return (
    <Form form={form} submit={t('add')}>
      <TextField form={form} name='name' label={t('name')} />
      <TextField form={form} name='email' type='email' label={t('email')} hint={t('emailHint')} />
      <Position form={form as never} />
      <Rights form={form as never} />
    </Form>
  )
}

const valuesOf = ({ name, position, roles, offices }: Member) => ({ name, position, roles, offices })
type Values = ReturnType<typeof valuesOf>

export function EditedMember({ member, onDone }: { member: Member; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `people.member.${member.id}`,
    endpoint: changeMember,
    given: { params: { id: member.id } },
    initial: valuesOf(member),
    version: member.version,
    fromRecord: valuesOf,
    input: (values, { version }) => ({ ...values, version: version! }),
    invalidates: [listMembers],
    onDone: () => {
      tell(t('saved'))
      onDone()
    },
  })
  return (
    <Form form={form} submit={t('save')}>
      <TextField form={form} name='name' label={t('name')} />
      <Position form={form} />
      <Rights form={form} />
    </Form>
  )
}

function Position({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(words)
  return <TextField form={form} name='position' label={t('position')} hint={t('positionHint')} optional />
}

function Rights({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(words)
  const language = useLanguage()
  const offices = useRead(listMemberOffices, {})
  return (
    <>
      <MultiSelectField
        form={form}
        name='roles'
        label={t('roles')}
        options={allRoles.map(role => ({ value: role, label: roleWords[role][language] }))}
      />
      <MultiSelectField
        form={form}
        name='offices'
        label={t('offices')}
        hint={t('officesHint')}
        optional
        options={(offices.data?.items ?? []).map(({ id, name, programme }) => ({
          value: id,
          label: `${name} · ${programme}`,
        }))}
      />
    </>
  )
}
