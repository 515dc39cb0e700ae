import { layPlan, planIds } from '#demonstration/plan.ts'
import { addInstitution } from '#directory/contract.ts'
import type { GivenInput } from '#platform/endpoint.ts'
import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../tests/story.ts'
import { addPost, approvePublication, type Publication, planPublication } from '../contract.ts'

/** The plan of the demonstration, and a network of the directory. */
export async function ground({ as, home, look }: Office): Promise<{ network: string; activity: string }> {
  await look(sql => layPlan(sql, home))
  const id = newId()
  await as('coordinator').call(addInstitution, { input: { id, kind: 'network', name: 'Facebook' } })
  return { network: id, activity: planIds(home).activity(7) }
}

export const idea = ({ home }: Office, given: Partial<GivenInput<typeof planPublication>> = {}) => ({
  params: { programme: home.programme },
  input: {
    ...({ id: newId(), activity: planIds(home).activity(7), kind: 'lifehack', title: 'Чек потерян' } as const),
    ...{ author: home.member.editor, plannedOn: '2020-11-12', body: 'Напишите продавцу.' },
    ...given,
  },
})

export async function approved(
  office: Office,
  given: Partial<GivenInput<typeof planPublication>> = {},
): Promise<Publication> {
  const { id, version } = await office.as('editor').call(planPublication, idea(office, given))
  const done = await office.as('coordinator').call(approvePublication, { params: { id }, input: { version } })
  // The story's day is the last of the programme: what is approved today was to come out earlier.
  await office.look(
    sql => sql`update publications set drafted_on = '2020-03-01', approved_on = '2020-03-02' where id = ${id}`,
  )
  return done
}

export const post = (medium: string, url = 'https://facebook.example/qorgan/posts/1', postedOn = '2020-11-12') => ({
  ...{ id: newId(), medium, postedOn, url },
})

export async function published(office: Office, network: string, url?: string, given = {}): Promise<Publication> {
  const { id } = await approved(office, given)
  return office.as('editor').call(addPost, { params: { id }, input: post(network, url) })
}
