import type { Sql } from '#platform/database.ts'
import { firms } from './follow-ups.ts'
import { type Association, idOf } from './founding.ts'
import { partnerRows } from './partner-rows.ts'

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
  { kind: 'tv', name: 'Тобыл-арна', place: '3910', aliases: [] },
]

/** State bodies that answered at the meetings of the action. */
export const stateBodies = [
  'Управление внутренней политики акимата Костанайской области',
  'Управление предпринимательства акимата Костанайской области',
  'Управление координации занятости и социальных программ Костанайской области',
  'Департамент юстиции Костанайской области',
]

/** Above the seller: who regulates credits, and the court of the citizen's own place. */
export const financialRegulator = 'Агентство Республики Казахстан по регулированию и развитию финансового рынка'
export const court = 'Костанайский городской суд'

/** Invented associations that came to the hearing. */
export const associations = [
  'Ақ ниет',
  'Белый парус',
  'Болашақ жастары',
  'Ветераны Рудного',
  'Дана әже',
  'Дом мастеров Тобола',
  'Достық үйі',
  'Жас құқықшы',
  'Забота – Лисаковск',
  'Көмек қолы',
  'Мейірім',
  'Наш двор',
  'Ортақ іс',
  'Особая семья',
  'Потребитель Севера',
  'Равные возможности',
  'Сабырлы ана',
  'Степной родник',
  'Тобыл экологиясы',
  'Тұран еріктілері',
  'Чистый город',
  'Шаңырақ – Қостанай',
  'Ягодная поляна',
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
  const invited = [
    ...[...stateBodies, financialRegulator, court].map(name => ({ kind: 'state_body', key: name, name, aliases: [] })),
    ...associations.map(name => ({
      kind: 'ngo',
      key: name,
      name: `Общественное объединение «${name}»`,
      aliases: [`ОО «${name}»`],
    })),
  ]
  await sql`insert into institutions ${sql(
    invited.map(({ key, ...row }) => ({
      organisation,
      id: idOf(organisation, 'institution', key),
      ...row,
      search_key: '',
    })),
  )}`
}

/** The firms among the directory's names, as the journal names them. */
export const partiesOf = ({ organisation }: Association) =>
  firms.map((firm, index) => ({
    ...firm,
    id: idOf(organisation, 'institution', partnerRows.length + media.length + index),
  }))
