import { addressKey } from '#media/rules.ts'
import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import type { Services } from '#platform/services.ts'
import { type Association, idAt, idOf } from './founding.ts'
import { infographics, lifehacks, type Written } from './media-library.ts'
import { layInfographics, layScreenshots } from './media-pictures.ts'
import { layRadio } from './media-radio.ts'
import { layScreenings, layVideos } from './media-screenings.ts'
import { news, posts, unfinished } from './media-texts.ts'
import { planIds } from './plan.ts'
import { parts } from './random.ts'

/** Facebook, Instagram, Odnoklassniki: their places in the demonstration's directory. */
const networks = [8, 9, 10] as const
const hosts: Readonly<Record<number, string>> = { 8: 'facebook.example', 9: 'instagram.example', 10: 'ok.example' }
const MEASURED_ON = '2020-11-30'
/** What the networks showed at the end for activity 7, for the videos, and for what tells about the programme. */
const REACH = { items: 82_541, videos: 1631, news: 12_418 }
const rubric = [
  { views: 768, likes: 19 },
  { views: 1204, likes: 41 },
  { views: 540, likes: 12 },
] as const

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly published_on: string }
type Laid = Readonly<Record<'items' | 'films' | 'rubric' | 'news', readonly Post[]>>
type Post = { readonly id: string; readonly publication: string; readonly posted_on: string; readonly medium: string }

export async function layMedia(sql: Sql, association: Association, services: Pick<Services, 'files'>): Promise<void> {
  const { organisation, programme } = association
  await sql`insert into publication_quotas ${sql({ organisation, programme, activity: planIds(association).activity(12), minimum: 2 })}`
  const videos = await layVideos(sql, association)
  const written = await layPublications(sql, association, videos)
  await layInfographics(sql, association, services.files)
  await layMeasures(sql, association, written)
  await layScreenshots(sql, association, services.files, written.rubric)
  await layScreenings(sql, association, videos)
  const coverage = await layRadio(sql, association)
  await layDecisions(sql, association, written, coverage)
}

async function layPublications(sql: Sql, association: Association, videos: readonly string[]) {
  const { member } = association
  const made = maker(association)
  const each = (kind: string, written: readonly Written[], author: string[]) =>
    written.map(([on, title, topic, body], index) =>
      made(7, kind, on, { title, topic, body, author: author[index % author.length]! }),
    )
  const items = [
    ...each('lifehack', lifehacks, [member.editor, member.lawyer, member.editor, member.lawyer2]),
    ...each('infographic', infographics, [member.editor]),
    ...each('post', posts, [member.editor]),
  ]
  const films = videos.map((video, index) =>
    made(8, 'video', '2020-11-21', { title: `Ролик ${index + 1}: смотрите и делитесь`, video }),
  )
  const section = made(9, 'rubric', '2020-03-10', {
    title: 'Рубрика «Знай свои права»',
    body: 'Кто мы, где приём, о чём можно спросить.',
  })
  const told = news.map(([on, , title, kind = 'post']) => made(12, kind, on, { title }))
  await sql`insert into publications ${sql([...items, ...films, section, ...told].map(({ published_on: _, ...row }) => row))}`
  await layUnfinished(sql, association)
  const everywhere = (rows: readonly Row[]) =>
    rows.flatMap(row => networks.map(network => postAt(association, row, network)))
  const laid = { items: everywhere(items), films: everywhere(films), rubric: everywhere([section]) }
  const said = told.map((row, index) => postAt(association, row, news[index]![1], news[index]![4]))
  const rows = [...Object.values(laid).flat(), ...said]
  for (let from = 0; from < rows.length; from += 100) await sql`insert into posts ${sql(rows.slice(from, from + 100))}`
  return { ...laid, news: said.filter(({ url }) => url !== null) }
}

type Given = { title: string; topic?: string | null; body?: string; author?: string; video?: string }

/** Drafted a week before it came out, approved three days before. */
const maker =
  (association: Association) =>
  (activity: number, kind: string, on: string, { topic = null, body = '', author, video, title }: Given): Row => {
    const { organisation, programme, member } = association
    const id = idAt(Date.parse(on), organisation, 'publication', kind, on, title)
    const about = { kind, title, body, topic, language: 'ru', author: author ?? member.editor, video: video ?? null }
    const states = {
      state: 'approved',
      drafted_on: dayAfter(on, -7),
      approved_on: dayAfter(on, -3),
      approved_by: member.coordinator,
    }
    return {
      organisation,
      programme,
      id,
      activity: planIds(association).activity(activity),
      ...about,
      planned_on: on,
      ...states,
      published_on: on,
    }
  }

/** On the networks an address, in a newspaper or on the air a place. */
function postAt({ organisation }: Association, { id: publication, published_on }: Row, medium: number, place = '') {
  const id = idOf(organisation, 'post', publication, medium)
  const host = hosts[medium]
  const url = host ? `https://${host}/qorgan/posts/${id.slice(0, 8)}${id.slice(-6)}` : null
  const at = { posted_on: published_on, medium: idOf(organisation, 'institution', medium) }
  return { organisation, id, publication, ...at, url, address_key: url && addressKey(url), place }
}

async function layUnfinished(sql: Sql, association: Association): Promise<void> {
  const { organisation, programme, member } = association
  for (const { state, on, kind, language, title, body, ...rest } of unfinished) {
    const id = idAt(Date.parse(on), organisation, 'publication', title)
    const own = { organisation, programme, id, activity: planIds(association).activity(7), author: member.editor }
    const because = 'because' in rest ? rest.because : null
    const drafted = state === 'draft' ? on : null
    await sql`insert into publications ${sql({ ...own, kind, title, body, language, planned_on: on, state, drafted_on: drafted, dropped_because: because })}`
  }
}

/** Each post read twice: when it was fresh, and at the end of the programme; the latest counts. */
async function layMeasures(sql: Sql, { organisation, member }: Association, laid: Laid) {
  const read = (post: Post, metric: string, value: number, on: string, source = 'Статистика страницы') => ({
    ...{ organisation, post: post.id, metric, value, measured_on: on, source, measured_by: member.editor },
  })
  const grown = (list: readonly Post[], total: number, seed: number) =>
    parts(total, list.length, seed).flatMap((reach, index) => {
      const post = list[index]!
      const fresh = dayAfter(post.posted_on, 4)
      const likes = Math.round(reach / 24)
      return [
        ...(fresh < MEASURED_ON ? [read(post, 'reach', Math.round(reach * 0.7), fresh)] : []),
        read(post, 'reach', reach, MEASURED_ON, 'Выгрузка статистики за период программы'),
        read(post, 'like', likes, MEASURED_ON, 'Выгрузка статистики за период программы'),
        read(post, 'share', Math.round(likes / 6), MEASURED_ON, 'Выгрузка статистики за период программы'),
        read(post, 'comment', Math.round(likes / 9), MEASURED_ON, 'Выгрузка статистики за период программы'),
      ]
    })
  const rows = [
    ...grown(laid.items, REACH.items, 7),
    ...grown(laid.films, REACH.videos, 8),
    ...grown(laid.news, REACH.news, 12),
    ...laid.rubric.flatMap((post, index) => [
      read(post, 'view', rubric[index]!.views, '2020-03-31'),
      read(post, 'like', rubric[index]!.likes, '2020-03-31'),
    ]),
  ]
  for (let from = 0; from < rows.length; from += 500)
    await sql`insert into reach_measures ${sql(rows.slice(from, from + 500))}`
}

const reasons = {
  items: 'Охват публикаций за период программы, последние показания трёх сетей.',
  coverage: 'Покрытие станции по её справке: слушатели радио – другая аудитория, чем подписчики страниц.',
  films: 'Ролики смотрели те же подписчики, что и публикации: второй раз не считаем.',
  rubric: 'Рубрика измерена просмотрами, а не охватом, и открывалась теми же подписчиками.',
  news: 'Новости о самой программе читали те же подписчики, что и публикации: второй раз не считаем.',
  flyer: 'Флаер размещён на тех же страницах; его охват уже в охвате страниц.',
  screenings: 'Зрители классных часов – участники показов, а не аудитория СМИ.',
}

async function layDecisions(
  sql: Sql,
  { organisation, programme, member }: Association,
  { items, films, rubric, news: told }: Laid,
  coverage: string,
): Promise<void> {
  const own = { organisation, programme, decided_by: member.coordinator, decided_at: '2020-11-30T10:00:00Z' }
  const of = (posts: readonly Post[], included: boolean, because: string) =>
    [...new Set(posts.map(({ publication }) => publication))].map(subject => ({
      ...own,
      source: 'publication',
      subject,
      included,
      because,
    }))
  const decisions = [
    ...of(items, true, reasons.items),
    ...of(films, false, reasons.films),
    ...of(rubric, false, reasons.rubric),
    ...of(told, false, reasons.news),
    { ...own, source: 'coverage', subject: coverage, included: true, because: reasons.coverage },
    {
      ...own,
      source: 'flyer',
      subject: idOf(organisation, 'print job', 'flyers'),
      included: false,
      because: reasons.flyer,
    },
    { ...own, source: 'screenings', subject: programme, included: false, because: reasons.screenings },
  ]
  await sql`insert into reach_decisions ${sql(decisions)}`
}
