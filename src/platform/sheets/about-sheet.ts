import type { Actor } from '../actor.ts'
import type { Sql } from '../database.ts'
import type { Language, Words } from '../language.ts'
import { instantWriter } from './instants.ts'
import type { Cell, WrittenSheet } from './written-sheet.ts'

type House = { readonly organisation: string; readonly timeZone: string }

export async function houseOf(sql: Sql, { organisation }: Actor): Promise<House> {
  const [house] = await sql<House[]>`
    select name as organisation, time_zone from organisations where organisation = ${organisation}`
  return house!
}

type About = House & {
  readonly list: string
  readonly filter: readonly string[]
  readonly by: string
  readonly named: boolean
  readonly language: Language
  readonly count: () => number
}

/** The second sheet of an exported book: what this is, of whom, filtered by what, and who gave it out when. */
export function aboutSheet({ organisation, timeZone, list, filter, by, named, language, count }: About): WrittenSheet {
  const say = (text: Words) => text[language]
  return {
    name: say(words.about),
    columns: [
      { heading: say(words.what), width: 28 },
      { heading: say(words.said), width: 90 },
    ],
    // Made when the rows are written: only then it is known how many there were.
    rows: (function* (): Generator<Cell[]> {
      yield [say(words.list), list]
      yield [say(words.organisation), organisation]
      yield [say(words.filter), filter.join(' · ') || say(words.everything)]
      yield [say(words.rows), String(count())]
      yield [say(words.names), say(named ? words.full : words.masked)]
      yield [say(words.by), by]
      yield [say(words.at), instantWriter(timeZone)(new Date().toISOString()).replace('T', ' ')]
    })(),
  }
}

const words = {
  about: { ru: 'О выгрузке', kk: 'Шығару туралы', en: 'About this file' },
  what: { ru: 'Что', kk: 'Не', en: 'What' },
  said: { ru: 'Значение', kk: 'Мәні', en: 'Value' },
  list: { ru: 'Список', kk: 'Тізім', en: 'List' },
  organisation: { ru: 'Организация', kk: 'Ұйым', en: 'Organisation' },
  filter: { ru: 'Отбор', kk: 'Сүзгі', en: 'Filter' },
  everything: { ru: 'всё, без отбора', kk: 'бәрі, сүзгісіз', en: 'everything, unfiltered' },
  rows: { ru: 'Строк', kk: 'Жолдар саны', en: 'Rows' },
  names: { ru: 'Имена граждан', kk: 'Азаматтардың аты-жөні', en: 'Citizens’ names' },
  full: { ru: 'полностью', kk: 'толық', en: 'in full' },
  masked: {
    ru: 'скрыты: полностью их выгружают руководитель и координатор',
    kk: 'жасырылған: толық күйінде басшы мен үйлестіруші шығарады',
    en: 'masked: the head and the coordinator may export them in full',
  },
  by: { ru: 'Кто выгрузил', kk: 'Кім шығарды', en: 'Exported by' },
  at: { ru: 'Когда', kk: 'Қашан', en: 'When' },
} as const satisfies Record<string, Words>
