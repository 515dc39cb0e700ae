import { layYear } from '#demonstration/load.ts'
import { connect } from '#platform/database.ts'
import { type Beginning, home, twoFounded } from './database.ts'
import { testServices } from './services.ts'

/**
 * The demonstration's whole year at home: plan, journal, texts, papers. The database learns how much that is, as it does
 * by itself in an office's night: without it each question would be planned as if the tables were empty.
 */
export const theYear: Beginning = {
  name: 'year',
  on: twoFounded,
  sources: ['src/**/*.ts', 'forms/**/*.docx'],
  async lay(connection, folder) {
    const database = connect(connection, { max: 1 })
    try {
      await database.inside(home.organisation, sql => layYear(sql, home, testServices({}, folder)))
    } finally {
      await database.end()
    }
    const owner = connect(connection, { max: 1, role: '' })
    await owner.shared`vacuum analyze`
    await owner.end()
  },
}
