import type { FactRow } from '#platform/fact.ts'
import type { Permission } from '#platform/permissions.ts'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'

type Door = { readonly to: (id: string) => string; readonly open?: true; readonly permission: Permission }

/** Where a record of each kind is opened, and what it takes to open it. */
const doors: Readonly<Record<string, Door>> = {
  'directory.institution': { to: () => '/directory', open: true, permission: 'directory.institution.read' },
  'evidence.item': { to: () => '/evidence', open: true, permission: 'evidence.item.read' },
  'reception.entry': { to: id => `/journal/${id}`, permission: 'reception.entry.read' },
  'reception.matter': { to: id => `/journal/${id}`, permission: 'reception.entry.read' },
  'reception.office': { to: () => '/offices', open: true, permission: 'reception.office.read' },
  'reception.day': { to: () => '/reception-days', open: true, permission: 'reception.office.read' },
  'directory.place': { to: id => `/events/behind/${id}`, permission: 'events.event.read' },
  'directory.cluster': { to: id => `/events/behind/${id}`, permission: 'events.event.read' },
  'events.attendance': { to: id => `/events/behind/${id}`, permission: 'events.attendance.read' },
  'events.expert': { to: id => `/events/behind/${id}`, permission: 'events.event.read' },
  'events.invitation': { to: id => `/events/behind/${id}`, permission: 'events.attendance.read' },
  'events.question': { to: id => `/events/behind/${id}`, permission: 'events.question.read' },
  'events.review': { to: id => `/events/behind/${id}`, permission: 'events.event.read' },
  'surveys.response': { to: id => `/responses/${id}`, permission: 'surveys.response.read' },
  'events.event': { to: id => `/events/${id}`, permission: 'events.event.read' },
  'partners.engaged': { to: () => '/engagements', open: true, permission: 'partners.engagement.read' },
  'partners.partner': { to: () => '/partners', open: true, permission: 'partners.partner.read' },
  'proposals.project': { to: () => '/proposals', open: true, permission: 'proposals.project.read' },
  'proposals.recommendation': { to: () => '/recommendations', open: true, permission: 'proposals.recommendation.read' },
  'school.stream': { to: id => `/school/${id}`, permission: 'school.stream.read' },
  'school.student': { to: id => `/school/behind/${id}`, permission: 'school.student.read' },
  'school.letter': { to: id => `/school/behind/${id}`, permission: 'school.stream.read' },
  'school.lesson': { to: id => `/school/behind/${id}`, permission: 'school.stream.read' },
  'school.certificate': { to: id => `/school/behind/${id}`, permission: 'school.certificate.read' },
  'school.print': { to: () => '/flyers', open: true, permission: 'school.flyer.read' },
  'school.transfer': { to: () => '/flyers', open: true, permission: 'school.flyer.read' },
  'school.post': { to: () => '/flyers', open: true, permission: 'school.flyer.read' },
  'money.expense': { to: () => '/expenses', open: true, permission: 'money.expense.read' },
  'money.line': { to: () => '/budget', open: true, permission: 'money.budget.read' },
  'money.payroll': { to: () => '/payroll', open: true, permission: 'money.payroll.read' },
  'money.return': { to: () => '/budget', permission: 'money.budget.read' },
  'programme.passport': { to: () => '/programme', permission: 'programme.plan.read' },
  'schedule.schedule': { to: () => '/schedule/hours', open: true, permission: 'schedule.hours.read' },
  'people.person': { to: () => '/people', open: true, permission: 'people.person.read' },
  'people.member': { to: () => '/members', open: true, permission: 'people.member.read' },
}

/** A record behind a number, by its name; a link for those who may open it. */
export function RecordLink({ row: { kind, record, label } }: { row: FactRow }) {
  const may = useMay()
  const door = doors[kind]
  if (!door || !may(door.permission)) return label
  return (
    <PageLink inherit to={door.to(record)} {...(door.open && { search: { open: record } })}>
      {label || '—'}
    </PageLink>
  )
}
