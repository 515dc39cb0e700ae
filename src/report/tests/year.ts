import { layYear } from '#demonstration/load.ts'
import { testServices } from '../../../tests/services.ts'
import type { Office } from '../../../tests/story.ts'

/** The demonstration's whole year in the story's office: plan, journal, texts, papers. */
export const liveTheYear = ({ look, home }: Office) => look(sql => layYear(sql, home, testServices()))
