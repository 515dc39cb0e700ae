import { readFile } from 'node:fs/promises'
import { fillPaper } from '#claims/commands/fill-paper.ts'
import type { Opened } from '#cli/platform.ts'
import { crowded } from '#demonstration/crowd.ts'
import { actorOf } from '#demonstration/founding.ts'
import type { Database } from '#platform/database.ts'
import { closeOffices } from '#platform/documents/office-pool.ts'
import { wordToPdf } from '#platform/documents/pdf.ts'
import { newId } from '#platform/identifier.ts'
import { crowd, emailOf, onGround } from './ground.ts'
import { median, type Result, timed } from './result.ts'
import { startServer } from './server.ts'

const CROWD = 103
const LINES = 2000
const CASES = 200
const TIMES = 40
const PRINTED = 20

/** A claim as a Word file, bare and over HTTP, two hundred of them as a job, and one as PDF by a LibreOffice that is cold and warm. */
export const papers = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const { organisation, programme } = await crowd(opened, owner, CROWD, LINES)
    const server = await startServer()
    try {
      const headers = { cookie: await server.signIn(emailOf(CROWD)), 'content-type': 'application/json' }
      const ask = async <Reply>(method: string, path: string, body?: object) => {
        const reply = await fetch(`${server.url}/api${path}`, {
          method,
          headers,
          ...(body && { body: JSON.stringify(body) }),
        })
        if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
        return (await reply.json()) as Reply
      }
      const cases = await casesOf(owner, organisation, ask)
      const template = await templateOf(owner, organisation)
      const [first] = cases
      const filling = await fillingOf(opened, organisation, { case: first!.id, party: first!.party, template })
      const made = () =>
        ask('POST', `/claims/cases/${first!.id}/papers/made`, { id: first!.paper, template, party: first!.party })
      for (let time = 0; time < 5; time++) await made()
      const times: number[] = []
      for (let time = 0; time < TIMES; time++) times.push(await timed(made))
      await owner.shared`delete from papers where organisation = ${organisation}`
      const begun = performance.now()
      const order = { id: newId(), kind: 'claim', language: 'ru', cases: {} }
      const { id } = await ask<{ id: string }>('POST', `/programmes/${programme}/papers`, order)
      const written = await ended(() => ask('GET', `/jobs/${id}`))
      const seconds = (performance.now() - begun) / 1000
      const claim = median(times)
      return [
        {
          what: 'a claim as a bare Word file: what the case knows, filled into the template',
          measured: `${filling.ms.toFixed(0)} ms, ${filling.cpu.toFixed(0)} ms of them this process’s own`,
          aim: '≤ 50 ms',
          reached: filling.ms <= 50,
        },
        {
          what: 'a claim as a Word file, over HTTP',
          measured: `${claim.toFixed(0)} ms (slowest of ${TIMES}: ${Math.max(...times).toFixed(0)} ms)`,
          aim: '≤ 50 ms',
          reached: claim <= 50,
        },
        {
          what: `${written} claims as a job`,
          measured: `${seconds.toFixed(1)} s, ${(written / seconds).toFixed(0)} a second`,
        },
        ...(await printed()),
      ]
    } finally {
      await server.stop()
    }
  })

type Asked = { readonly case: string; readonly party: string; readonly template: string }

/** The Word file alone: read in the organisation's walls, filled, packed; nothing is kept. */
async function fillingOf({ database, services }: Opened, organisation: string, asked: Asked) {
  const actor = actorOf(crowded(CROWD), 'coordinator')
  const fill = () =>
    database.inside(organisation, sql => fillPaper(sql, { ...asked, body: null, actor, services }), { readOnly: true })
  for (let time = 0; time < 5; time++) await fill()
  const begun = process.cpuUsage()
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) times.push(await timed(fill))
  const { user, system } = process.cpuUsage(begun)
  return { ms: median(times), cpu: (user + system) / 1000 / TIMES }
}

type Case = { readonly id: string; readonly party: string; readonly paper: string }

/** Cases with a seller; opened once, later runs find them. */
async function casesOf(
  owner: Database,
  organisation: string,
  ask: <Reply>(method: string, path: string, body?: object) => Promise<Reply>,
): Promise<Case[]> {
  await owner.shared`delete from papers where organisation = ${organisation}`
  const known = await owner.shared<{ id: string; party: string }[]>`
    select case_id as id, id as party from case_parties where organisation = ${organisation}`
  const entries = await owner.shared<{ id: string }[]>`
    select matter as id from entries e
    where organisation = ${organisation} and matter = id and person is not null and annulled_on is null
      and not exists (select from cases c where c.organisation = e.organisation and c.id = e.id)
    limit ${CASES - known.length}`
  const opened: { id: string; party: string }[] = []
  for (const { id } of entries) {
    const { version } = await ask<{ version: number }>('POST', `/claims/entries/${id}/case`, {
      sphere: 'defective_goods',
    })
    const party = newId()
    await ask('PUT', `/claims/cases/${id}/parties`, {
      version,
      parties: [{ id: party, role: 'seller', name: 'ТОО «Берік»' }],
    })
    opened.push({ id, party })
  }
  return [...known, ...opened].map(one => ({ ...one, paper: newId() }))
}

async function templateOf(owner: Database, organisation: string): Promise<string> {
  const [row] = await owner.shared<{ id: string }[]>`
    select id from claim_templates
    where organisation = ${organisation} and kind = 'claim' and sphere = 'defective_goods' and language = 'ru'`
  return row!.id
}

async function ended(job: () => Promise<{ state: string; result: unknown }>): Promise<number> {
  for (;;) {
    const { state, result } = await job()
    if (state === 'done') return (result as { papers: string[] }).papers.length
    if (state === 'failed' || state === 'cancelled') throw new Error(`the job is ${state}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

async function printed(): Promise<Result[]> {
  const letter = await readFile(new URL('../forms/claims/claim-defective-goods.ru.docx', import.meta.url))
  try {
    const cold = await timed(() => wordToPdf(letter))
    const times: number[] = []
    for (let time = 0; time < PRINTED; time++) times.push(await timed(() => wordToPdf(letter)))
    return [
      { what: 'a claim as PDF, the first one', measured: `${cold.toFixed(0)} ms` },
      { what: 'a claim as PDF, LibreOffice warm', measured: `${median(times).toFixed(0)} ms` },
    ]
  } finally {
    closeOffices()
  }
}
