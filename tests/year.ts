import { layYear } from '#demonstration/load.ts'
import { testServices } from './services.ts'
import type { Office } from './story.ts'

/**
 * The demonstration's whole year in the story's office: plan, journal, texts, papers. The database learns how much that
 * is, as it does by itself in an office's night: without it each question would be planned as if the tables were empty.
 */
export const liveTheYear = ({ look, home }: Pick<Office, 'look' | 'home'>) =>
  look(async sql => {
    await layYear(sql, home, testServices())
    await sql`set local role none`
    const tables = await sql<{ name: string }[]>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`
    await sql`analyze ${sql(tables.map(({ name }) => name))}`
    await sql`set local role quqyq_app`
  })
