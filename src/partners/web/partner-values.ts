import type { GivenInput } from '#platform/endpoint.ts'
import type { Choice } from '#platform/web/form/search-field.tsx'
import type { addPartner, Partner } from '../contract.ts'

export type PartnerValues = {
  institution: Choice | null
  person: string
  job: string
  phone: string
  dropPhone: boolean
  agreementNumber: string
  agreementOn: string | null
  fromOn: string | null
  untilOn: string | null
  roles: { activity: string | null; role: string }[]
  contributions: { what: string; worthTenge: number | null }[]
  lesson: string
  continuation: string
}

export const blankRole = { activity: null, role: '' }
export const blankContribution = { what: '', worthTenge: null }

export const blankPartner = (fromOn: string): PartnerValues => ({
  ...{ institution: null, person: '', job: '', phone: '', dropPhone: false, agreementNumber: '', agreementOn: null },
  ...{ fromOn, untilOn: null, roles: [blankRole], contributions: [blankContribution], lesson: '', continuation: '' },
})

export const valuesOf = ({ institution, name, ...partner }: Partner): PartnerValues => ({
  institution: institution ? { value: institution, label: name } : null,
  ...{ person: partner.person, job: partner.job, phone: '', dropPhone: false },
  ...{ agreementNumber: partner.agreementNumber, agreementOn: partner.agreementOn },
  ...{ fromOn: partner.fromOn, untilOn: partner.untilOn, lesson: partner.lesson, continuation: partner.continuation },
  roles: partner.roles.map(({ activity, role }) => ({ activity, role })),
  contributions: partner.contributions.map(({ what, worthTenge }) => ({ what, worthTenge })),
})

type Told = Omit<GivenInput<typeof addPartner>, 'id' | 'phone'>

/** Lines that were left empty are none. */
export const toldOf = ({ phone: _phone, dropPhone: _drop, ...values }: PartnerValues): Told => ({
  ...values,
  institution: values.institution?.value ?? null,
  fromOn: values.fromOn ?? '',
  roles: values.roles.filter(({ activity, role }) => role.trim() || activity),
  contributions: values.contributions.filter(({ what, worthTenge }) => what.trim() || worthTenge !== null),
})
