import { notFound } from '#platform/problem.ts'
import { query } from '#platform/routes.ts'
import { downloadFile, shownInline } from './contract.ts'
import { fileIsLost } from './problems.ts'

/** Sends a file; only pictures and PDF may be shown in place, and the server puts them into a sandbox. */
export const download = query(downloadFile, {
  run: async (sql, { actor, params, search, services }) => {
    const [file] = await sql<{ name: string; hash: string; mediaType: string }[]>`
      select name, hash, media_type from files where id = ${params.id}`
    if (!file) throw notFound()
    const body = await services.files.get(actor.organisation, file.hash)
    if (!body) throw fileIsLost()
    const { name, mediaType } = file
    return { name, mediaType, body, inline: search.inline === '1' && shownInline.includes(mediaType) }
  },
})
