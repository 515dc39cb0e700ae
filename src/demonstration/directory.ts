import type { Sql } from '#platform/database.ts'
import { firms } from './follow-ups.ts'
import { type Association, idOf } from './founding.ts'
import { partnerRows } from './texts.ts'

const kinds = [
  'university',
  'state_body',
  'state_body',
  'youth_centre',
  'company',
  'chamber',
  'college',
  'trade_union',
] as const

const media = [
  { kind: 'network', name: 'Facebook', aliases: ['Фейсбук', 'Фэйсбук'] },
  { kind: 'network', name: 'Instagram', aliases: ['Инстаграм', 'Инстаграмм'] },
  { kind: 'network', name: 'Одноклассники', aliases: ['Однокласники', 'OK'] },
  { kind: 'radio', name: 'Рудный дауысы', place: '3924', aliases: ['Рудный даусы', 'Радио Рудного'] },
  { kind: 'newspaper', name: 'Рудненский рабочий', place: '3924', aliases: [] },
]

/** Names of the demonstration's directory: its partners, and the media that carry its publications. */
export async function layDirectory(sql: Sql, { organisation }: Association): Promise<void> {
  const partners = partnerRows.map(({ name }, index) => ({
    kind: kinds[index]!,
    name,
    aliases: index === 0 ? ['КРУ', 'КГУ'] : [],
  }))
  const companies = firms.map(({ name, bin = null }) => ({ kind: 'company', name, bin, aliases: [] }))
  const rows = [...partners, ...media, ...companies].map((row, index) => ({
    organisation,
    id: idOf(organisation, 'institution', index),
    ...row,
    search_key: '',
  }))
  await sql`insert into institutions ${sql(rows)}`
}

/** The firms among the directory's names, as the journal names them. */
export const partiesOf = ({ organisation }: Association) =>
  firms.map((firm, index) => ({
    ...firm,
    id: idOf(organisation, 'institution', partnerRows.length + media.length + index),
  }))
