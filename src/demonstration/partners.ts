import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { type Association, idAt, idOf, staff } from './founding.ts'
import { layFile } from './lay-file.ts'
import { paper, WORD } from './papers.ts'
import { partnerRows } from './partner-rows.ts'
import { planIds } from './plan.ts'

/** Eight partners with their agreements, and everybody who worked in the programme or was engaged for it. */
export async function layPartners(sql: Sql, association: Association, services: Pick<Services, 'secrets' | 'files'>) {
  const { organisation, programme } = association
  const { activity } = planIds(association)
  const own = (index: number) => ({ organisation, partner: idOf(organisation, 'partner', index) })
  await sql`insert into partners ${sql(
    partnerRows.map(({ person, job, from, lesson, continuation }, index) => ({
      ...{ organisation, id: own(index).partner, programme, institution: idOf(organisation, 'institution', index) },
      ...{
        person,
        job,
        from_on: from,
        lesson,
        continuation,
        phone_sealed: services.secrets.seal(`+770000000${11 + index}`),
      },
      ...{ agreement_number: String(index + 1), agreement_on: from },
    })),
  )}`
  const parts = <Part>(of: (row: (typeof partnerRows)[number]) => readonly Part[]) =>
    partnerRows.flatMap((row, index) => of(row).map((part, at) => ({ ...own(index), position: at + 1, part })))
  await sql`insert into partner_roles ${sql(
    parts(({ roles }) => roles).map(({ part: [number, role], ...rest }) => ({
      ...{ ...rest, role, activity: activity(number) },
    })),
  )}`
  await sql`insert into partner_contributions ${sql(
    parts(({ gives }) => gives).map(({ part: [what, worth_tenge], ...rest }) => ({ ...rest, what, worth_tenge })),
  )}`
  await layAgreements(sql, association, services.files)
  await layEngagements(sql, association)
}

/** The agreements lie in the annex of what the partner does first; the last one is still to be scanned. */
async function layAgreements(sql: Sql, association: Association, files: Services['files']): Promise<void> {
  const { organisation, programme, member } = association
  const { activity } = planIds(association)
  for (const [index, { name, from, roles }] of partnerRows.slice(0, -1).entries()) {
    const title = `Соглашение о сотрудничестве № ${index + 1}`
    const bytes = paper(title, [name, 'Демонстрационный документ: люди и номера вымышлены.'])
    const [file, item] = [
      idOf(organisation, 'file', title),
      idAt(Date.parse(from) + index, organisation, 'evidence', title),
    ]
    const own = { organisation, added_by: member.coordinator }
    await layFile(sql, files, {
      organisation,
      id: file,
      name: `${title}.docx`,
      mediaType: WORD,
      bytes,
      by: member.coordinator,
    })
    await sql`insert into evidence_items ${sql({
      ...{ ...own, id: item, programme, activity: activity(roles[0]![0]), title, kind: 'agreement' },
      ...{ dated_on: from, pages: 1, file },
    })}`
    await sql`insert into evidence_links ${sql({ organisation, item, proves: 'record', target: idOf(organisation, 'partner', index) })}`
  }
}

type Engaged = {
  readonly name: string
  readonly role: string
  readonly basis: string
  readonly document: string
  readonly job: string
  readonly activities: readonly number[]
  readonly hours: number | null
  readonly vulnerable?: true
  /** In the directory, by its place. */
  readonly body?: number
}

/** Experts of meetings and lecturers of lessons stand there, and are not laid again. */
const engaged: readonly Engaged[] = [
  {
    ...{
      name: staff.chair.name,
      role: 'manager',
      basis: 'staff',
      document: 'приказ № 1 от 02.03.2020',
      job: 'председатель',
    },
    ...{ activities: [6, 11, 12], hours: null },
  },
  {
    ...{ name: staff.coordinator.name, role: 'coordinator', basis: 'staff', document: 'приказ № 2 от 02.03.2020' },
    ...{ job: 'координатор программы', activities: [3, 4], hours: null },
  },
  {
    ...{ name: staff.accountant.name, role: 'accountant', basis: 'staff', document: 'приказ № 2 от 02.03.2020' },
    ...{ job: 'бухгалтер', activities: [], hours: null },
  },
  {
    ...{
      name: staff.lawyer.name,
      role: 'lawyer',
      basis: 'contract',
      document: 'договор № 1 от 02.03.2020',
      job: 'юрист',
    },
    ...{ activities: [1, 2, 4], hours: 760 },
  },
  {
    ...{
      name: staff.lawyer2.name,
      role: 'lawyer',
      basis: 'contract',
      document: 'договор № 2 от 02.03.2020',
      job: 'юрист',
    },
    ...{ activities: [1, 2, 8], hours: 740, vulnerable: true },
  },
  {
    ...{
      name: staff.editor.name,
      role: 'editor',
      basis: 'volunteer',
      document: 'волонтёрское соглашение № 1 от 02.03.2020',
    },
    ...{ job: 'редактор', activities: [7, 8, 9, 10, 12], hours: 310 },
  },
  {
    ...{ name: staff.teacher.name, role: 'lecturer', basis: 'delegated', document: 'письмо университета № 12-04/88' },
    ...{ job: 'преподаватель правовой школы', activities: [5], hours: 40, body: 0 },
  },
]

async function layEngagements(sql: Sql, association: Association): Promise<void> {
  const { organisation, programme } = association
  const { activity } = planIds(association)
  const idOfEngaged = (index: number) => idOf(organisation, 'engagement', index)
  await sql`insert into engagements ${sql(
    engaged.map(({ activities: _, body, vulnerable = false, ...row }, index) => ({
      ...{
        organisation,
        id: idOfEngaged(index),
        programme,
        ...row,
        vulnerable,
        from_on: '2020-03-02',
        until_on: '2020-11-30',
      },
      institution: body === undefined ? null : idOf(organisation, 'institution', body),
      body: body === undefined ? '' : partnerRows[body]!.name,
      body_kind: body === undefined ? null : 'university',
    })),
  )}`
  await sql`insert into engagement_activities ${sql(
    engaged.flatMap(({ activities }, index) =>
      activities.map(number => ({ organisation, engagement: idOfEngaged(index), activity: activity(number) })),
    ),
  )}`
}
