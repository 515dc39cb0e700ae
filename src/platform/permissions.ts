/** Roles of an organisation. A member may have several. The monitor is the operator's: reads, personal data masked. */
export const roles = ['chair', 'coordinator', 'lawyer', 'editor', 'accountant', 'teacher', 'intern', 'monitor'] as const
export type Role = (typeof roles)[number]

/** Roles whose right on an office's records ends at the offices that the member is assigned to. */
export const officeBound: readonly Role[] = ['lawyer', 'intern']

const everyone = roles
const office = ['chair', 'coordinator', 'lawyer', 'intern'] as const
const desk = ['chair', 'coordinator', 'lawyer'] as const
const leads = ['chair', 'coordinator'] as const
const authors = ['chair', 'coordinator', 'lawyer', 'editor', 'accountant', 'teacher'] as const

/**
 * The one table of rights: permission → the roles that have it. What is not here nobody may do.
 * The same string names the endpoint's permission, the audit's action and the line of the rights page.
 */
export const permissions = {
  'audit.log.export': leads,
  'audit.log.read': leads,
  'directory.calendar.read': everyone,
  'directory.calendar.write': leads,
  'directory.institution.export': everyone,
  'directory.institution.read': everyone,
  'directory.institution.write': authors,
  'directory.place.read': everyone,
  'evidence.file.read': everyone,
  'evidence.file.upload': [...authors, 'intern'],
  'evidence.item.export': everyone,
  'evidence.item.read': everyone,
  'evidence.item.write': authors,
  'people.access.read': leads,
  'people.consent.print': office,
  'people.consent.record': office,
  'people.consent.withdraw': office,
  'people.copy.export': leads,
  'people.duplicate.dismiss': desk,
  'people.duplicate.read': desk,
  'people.duplicate.scan': leads,
  'people.kind.mark': office,
  'people.member.add': ['chair'],
  'people.member.change': ['chair'],
  'people.member.end': ['chair'],
  'people.member.export': leads,
  'people.member.invite': ['chair'],
  'people.member.read': everyone,
  'people.merge.make': desk,
  'people.merge.undo': desk,
  // Names in full in a file; whoever exports without it gets them masked.
  'people.name.export': leads,
  'people.organisation.read': everyone,
  'people.organisation.write': ['chair'],
  'people.person.correct': office,
  'people.person.erase': leads,
  'people.person.export': [...office, 'monitor'],
  'people.person.lock': leads,
  'people.person.name': office,
  'people.person.read': [...office, 'monitor'],
  'people.person.register': office,
  'people.person.reveal': desk,
  'people.self.write': everyone,
  'people.wording.enforce': ['chair'],
  'people.wording.write': ['chair'],
  'platform.job.cancel': everyone,
  'platform.job.read': everyone,
  'programme.plan.read': everyone,
  'programme.plan.write': leads,
  'reception.coupon.print': office,
  'reception.day.export': everyone,
  'reception.day.write': leads,
  'reception.entry.annul': leads,
  'reception.entry.close': desk,
  'reception.entry.correct': desk,
  'reception.entry.exclude': leads,
  'reception.entry.export': [...office, 'monitor'],
  'reception.entry.import': desk,
  'reception.entry.include': leads,
  'reception.entry.print': [...office, 'monitor'],
  'reception.entry.read': [...office, 'monitor'],
  'reception.entry.register': office,
  'reception.entry.reopen': desk,
  'reception.office.export': everyone,
  'reception.office.read': everyone,
  'reception.office.write': leads,
  'reception.picture.read': [...leads, 'monitor'],
  'reception.step.add': office,
  'reception.step.remove': desk,
  'reception.topic.read': everyone,
  'reception.topic.write': leads,
  'report.form.write': leads,
  'report.model.read': everyone,
  'report.text.write': authors,
  'report.value.state': authors,
  'schedule.appointment.book': office,
  'schedule.appointment.read': office,
  'schedule.call.mark': office,
  'schedule.day.print': office,
  'schedule.feed.write': desk,
  'schedule.hours.approve': ['chair'],
  'schedule.hours.read': everyone,
  'schedule.hours.write': leads,
  'schedule.phone.reveal': desk,
  'schedule.queue.keep': office,
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions
