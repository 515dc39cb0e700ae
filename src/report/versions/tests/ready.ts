import { createHash } from 'node:crypto'
import { layAccepted } from '#demonstration/accepted.ts'
import { newId } from '#platform/identifier.ts'
import { testServices } from '../../../../tests/services.ts'
import type { Office } from '../../../../tests/story.ts'
import { fillSignOff } from '../../contract.ts'
import { freezeVersion, listReports, type Report } from '../contract.ts'

/** In the year's office: nothing left that blocks its final report. */
export async function aReadyYear(office: Office): Promise<Report> {
  const { programme } = office.home
  await office.look(
    sql => sql`
      insert into evidence_links (organisation, item, proves, target)
      select i.organisation, (select id from evidence_items e where e.activity = i.activity order by id limit 1), 'indicator', i.id
      from indicators i where i.place = 'product' and i.parent is null and i.plan > 0
        and not exists (select from evidence_links l where l.target = i.id)`,
  )
  await office.as('chair').call(fillSignOff, {
    params: { programme },
    input: { position: 'Председатель', name: 'Оспанова Г. А.', signedOn: '2020-11-30', pages: 64, version: 1 },
  })
  await office.look(sql => layAccepted(sql, office.home, testServices()))
  return (await reports(office)).find(({ kind }) => kind === 'final')!
}

export const reports = async ({ as, home }: Office): Promise<Report[]> =>
  (await as('monitor').call(listReports, { params: { programme: home.programme } })).items

export const freeze = ({ as }: Office, { id }: Pick<Report, 'id'>, version = newId()) =>
  as('coordinator').call(freezeVersion, { params: { id }, input: { id: version, language: 'ru' } })

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
