import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../tests/story.ts'

/** A plan of two activities, the first with two products and a sub-target, and one uploaded file. */
export async function planned({ look, home }: Office) {
  const { organisation, programme, member } = home
  const ids = {
    task: newId(),
    advice: newId(),
    hearing: newId(),
    journal: newId(),
    banners: newId(),
    people: newId(),
    vulnerable: newId(),
    file: newId(),
  }
  await look(async sql => {
    await sql`insert into tasks (organisation, id, programme, position, title) values (${organisation}, ${ids.task}, ${programme}, 901, 'Задача')`
    for (const [number, id, title] of [
      [901, ids.advice, 'Работа кабинетов'],
      [902, ids.hearing, 'Слушания'],
    ] as const) {
      await sql`
        insert into activities (organisation, id, programme, task, number, title, starts_on, ends_on)
        values (${organisation}, ${id}, ${programme}, ${ids.task}, ${number}, ${title}, '2020-03-02', '2020-11-30')`
    }
    const indicator = (id: string, code: string, place: string, parent: string | null = null) => sql`
      insert into indicators (organisation, id, programme, activity, place, parent, code, position, label, unit, qualifier, plan)
      values (${organisation}, ${id}, ${programme}, ${ids.advice}, ${place}, ${parent}, ${code}, 1, ${`Показатель ${code}`}, 'journal', 'at_least', 2)`
    await indicator(ids.journal, 'E01', 'product')
    await indicator(ids.banners, 'E02', 'product')
    await indicator(ids.vulnerable, 'E03', 'product', ids.journal)
    await indicator(ids.people, 'E04', 'participants')
    await sql`
      insert into files (organisation, id, hash, size, media_type, name, uploaded_by)
      values (${organisation}, ${ids.file}, ${'a'.repeat(64)}, 1200, 'application/pdf', 'журнал.pdf', ${member.editor})`
  })
  return ids
}
