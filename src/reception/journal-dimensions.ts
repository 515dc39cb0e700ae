import { ageClasses, ageClassSql, ageClassWords } from '#people/age.ts'
import { certaintyWords } from '#people/certainty.ts'
import { socialStatusWords } from '#people/social-status.ts'
import { vulnerableKinds, vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { Choices, Dimension, Filters } from '#platform/fact.ts'
import type { Words } from '#platform/language.ts'
import { helpKinds } from './codes.ts'
import { offices } from './paper-facts.ts'
import { channelWords, helpWords, languageWords, noneWords, outcomeWords, unknownWords } from './web/code-words.ts'

const yesNo: Readonly<Record<string, Words>> = {
  true: { ru: 'да', kk: 'иә', en: 'yes' },
  false: { ru: 'нет', kk: 'жоқ', en: 'no' },
}

/** Both levels; one of the second is called with its first. */
export const topicChoices: Choices = (sql, _programme, language) => sql`
  select t.code as value, concat_ws(' — ', p.${sql(language)}, t.${sql(language)}) as label
  from topics t left join topics p on p.organisation = t.organisation and p.code = t.parent
  order by coalesce(p.position, t.position), coalesce(p.code, t.code), t.level, t.position limit 500`
export const dayChoices: Choices = (sql, programme) => sql`
  select id as value, to_char(held_on, 'DD.MM.YYYY') || ' ' || title as label from reception_days
  where programme = ${programme} order by held_on limit 200`
export const lawyerChoices: Choices = sql => sql`
  select id as value, name as label from members where roles && '{lawyer,coordinator,chair,intern}' order by name limit 500`
export const placeChoices: Choices = (sql, _programme, language) => sql`
  select code as value, ${sql(`name_${language}`)} as label from places where kind <> 'region' order by code limit 500`

/** A code of the entry that is a filter by the same name. */
const coded = (name: string, key: (sql: Sql) => Fragment, called: Pick<Dimension, 'words' | 'choices'>): Dimension => ({
  key,
  filters: value => ({ [name]: value }),
  ...called,
})
const flag = (name: string, key: (sql: Sql) => Fragment): Dimension => ({
  key: sql => sql`(${key(sql)})::text`,
  filters: value => ({ [name]: value === 'true' }),
  words: yesNo,
})

/** By what the journal falls apart. Over `entries e` with `topics t` and `persons p`. */
export const journalDimensions = {
  month: { key: sql => sql`to_char(e.received_on, 'YYYY-MM')`, filters: month => ({ month }) },
  office: coded('office', sql => sql`e.office::text`, { choices: offices }),
  channel: coded('channel', sql => sql`e.channel`, { words: channelWords }),
  consumer: flag('consumer', sql => sql`e.consumer`),
  topic: {
    key: sql => sql`coalesce(t.parent, t.code)`,
    // Whoever asked for a topic inside it gets no more than that.
    filters: (topic, given) => ({ topic: given.topic ?? topic }),
    choices: topicChoices,
  },
  subtopic: coded('subtopic', sql => sql`e.topic`, { choices: topicChoices }),
  receptionDay: {
    key: sql => sql`coalesce(e.reception_day::text, 'none')`,
    filters: day => (day === 'none' ? { unifiedDays: false } : { receptionDay: day }),
    words: { none: noneWords },
    choices: dayChoices,
  },
  sex: coded('sex', sql => sql`coalesce(e.sex, 'unknown')`, { words: { ...sexWords, unknown: unknownWords } }),
  age: { key: sql => ageClassSql(sql, sql`e.age`), filters: agesOf, words: ageClassWords },
  status: coded('status', sql => sql`coalesce(e.social_status, 'unknown')`, {
    words: { ...socialStatusWords, unknown: unknownWords },
  }),
  vulnerable: flag('vulnerable', sql => sql`e.vulnerable_kinds <> '{}'`),
  kind: { keys: vulnerableKinds, filters: kind => ({ kind }), words: vulnerableKindWords },
  district: coded('district', sql => sql`coalesce(e.district, 'unknown')`, {
    words: { unknown: unknownWords },
    choices: placeChoices,
  }),
  language: coded('language', sql => sql`e.language`, { words: languageWords }),
  help: { keys: [...helpKinds, 'none'], filters: help => ({ help }), words: { ...helpWords, none: noneWords } },
  outcome: coded('outcome', sql => sql`coalesce(e.outcome, 'none')`, { words: { ...outcomeWords, none: noneWords } }),
  lawyer: coded('lawyer', sql => sql`e.lawyer::text`, { choices: lawyerChoices }),
  certainty: {
    key: sql => sql`case when e.person is null then 'none' when p.identified then 'identified' else 'probable' end`,
    filters: certainty => (certainty === 'none' ? { anonymous: true } : { certainty }),
    words: { ...certaintyWords, none: { ru: 'Без имени', kk: 'Аты-жөнсіз', en: 'Without a name' } },
  },
} as const satisfies Record<string, Dimension>

/** The form's class as ages, no wider than was asked for. */
function agesOf(key: string, given: Filters): Filters {
  if (key === 'unknown') return { ageUnknown: true }
  const { from, to } = ageClasses.find(one => one.key === key) ?? { from: 0, to: ageClasses[0].from - 1 }
  const [ageFrom, ageTo] = [Math.max(from, Number(given.ageFrom ?? 0)), Math.min(to ?? 150, Number(given.ageTo ?? 150))]
  return { ageFrom, ...(ageTo < 150 && { ageTo }) }
}
