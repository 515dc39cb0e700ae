import type * as z from 'zod'
import type { Actor } from './actor.ts'
import type { Sql } from './database.ts'
import { personal } from './shapes.ts'

/** One line of the audit log. The database numbers it and chains it by hash to the organisation's last line. */
export type AuditLine = {
  readonly action: string
  /** The record that was acted on. */
  readonly subject: string | null
  readonly details: unknown
}

export const writeAudit = (sql: Sql, actor: Actor, { action, subject, details }: AuditLine) => sql`
  insert into audit_log (organisation, member, action, subject, details)
  values (${actor.organisation}, ${actor.member}, ${action}, ${subject}, ${sql.json(details as never)})`

/** An input as the log may keep it: what is marked personal is replaced by a dot, the rest stays to be read. */
export function withoutPersonal(shape: z.ZodType, value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (personal.has(shape)) return '•'
  const def = shape._zod.def as { type: string; [key: string]: unknown }
  if (def.type === 'custom') return undefined
  if (def.type === 'object' && typeof value === 'object') {
    const fields = def.shape as Record<string, z.ZodType>
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, fields[name] ? withoutPersonal(fields[name], inner) : '•']),
    )
  }
  if (def.type === 'array' && Array.isArray(value)) {
    return value.map(item => withoutPersonal(def.element as z.ZodType, item))
  }
  if (def.type === 'union') {
    const options = def.options as z.ZodType[]
    const fitting = options.find(option => option.safeParse(value).success)
    return fitting ? withoutPersonal(fitting, value) : '•'
  }
  if (def.type === 'pipe') return withoutPersonal(def.in as z.ZodType, value)
  const inner = def.innerType as z.ZodType | undefined
  return inner ? withoutPersonal(inner, value) : value
}
