import { endpoint, FileReply } from '#platform/endpoint.ts'
import { schemaPath } from './report-json.ts'

export const readReportSchema = endpoint({
  method: 'GET',
  path: schemaPath,
  permission: 'anyone',
  summary: 'The JSON Schema of the report as a file, by its version',
  reply: FileReply,
})
