import { open, type Route } from '#platform/routes.ts'
import { readReportSchema } from './contract.ts'
import { reportSchema, schemaFile } from './report-json.ts'

export const outputRoutes: Route[] = [
  open(readReportSchema, async () => ({
    name: schemaFile,
    mediaType: 'application/schema+json; charset=utf-8',
    body: Buffer.from(JSON.stringify(reportSchema(), null, 2)),
    inline: true,
  })),
]
