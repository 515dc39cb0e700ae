import { Select } from '@mantine/core'
import type { Columns, Knowledge } from '../sheets/columns.ts'
import { sheetColumnWords } from './sheet-column-words.ts'
import classes from './sheet-columns.module.css'
import { useWords } from './words.ts'

type Props<Role extends string> = {
  roles: readonly Role[]
  nameOf: (role: Role) => string
  found: {
    readonly headings: readonly string[]
    readonly samples: readonly string[]
    readonly known: Knowledge
    readonly before: readonly { readonly role: Role; readonly heading: string }[]
  }
  columns: Columns<Role>
  onChange: (columns: Columns<Role>) => void
}

/** Which column of a file is what: as it is known, with the first cell of each; a person confirms or says otherwise. */
export function SheetColumns<Role extends string>({ roles, nameOf, found, columns, onChange }: Props<Role>) {
  const t = useWords(sheetColumnWords)
  const { headings, samples, known, before } = found
  const last = before.map(({ role, heading }) => `${nameOf(role)} – «${heading}»`).join('; ')
  const data = headings.map((heading, at) => ({ value: String(at), label: heading || t('column', { n: at + 1 }) }))
  return (
    <section>
      <p className={known === 'changed' || known === 'new' ? classes.asks : classes.quiet}>
        {t(known, { before: last })}
      </p>
      <div className={classes.roles}>
        {roles.map(role => {
          const at = columns[role]
          return (
            <Select
              key={role}
              label={nameOf(role)}
              description={at === undefined ? '' : samples[at]}
              inputWrapperOrder={['label', 'input', 'description']}
              placeholder={t('none')}
              clearable
              value={at === undefined ? null : String(at)}
              onChange={value => {
                const { [role]: _, ...rest } = columns
                onChange((value === null ? rest : { ...rest, [role]: Number(value) }) as Columns<Role>)
              }}
              data={data}
            />
          )
        })}
      </div>
    </section>
  )
}
