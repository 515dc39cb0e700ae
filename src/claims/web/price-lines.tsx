import { ActionIcon, Button, Fieldset } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { MoneyField, TextField } from '#platform/web/form/text-fields.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { lineKinds } from '../contract.ts'
import classes from './claims.module.css'
import { lineKindWords } from './dispute-words.ts'
import type { Told } from './interview-values.ts'
import { paperFormWords } from './paper-form-words.ts'

/** The price of claim, line by line, added up in sight. */
export function PriceLines({ form }: { form: OfficeForm<Told> }) {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const formats = useFormats()
  const { lines, priceTenge } = form.values
  const kinds = lineKinds.map(value => ({ value, label: lineKindWords[value][language] }))
  const total = lines.reduce((sum, { tenge }) => sum + (Number(tenge) || 0), 0)
  const add = () => {
    const first = lines.length === 0
    const label = lineKindWords[first ? 'price' : 'loss'][language].toLowerCase()
    form.set('lines', [...lines, { kind: first ? 'price' : 'loss', label, tenge: first ? priceTenge : null }])
  }
  return (
    <Fieldset legend={p('lines')}>
      {lines.map((line, index) => (
        <div key={`${index} ${lines.length}`} className={classes.priceLine}>
          <SelectField form={form} name={`lines.${index}.kind`} label={p('lineKind')} options={kinds} />
          <TextField form={form} name={`lines.${index}.label`} label={p('lineLabel')} />
          <MoneyField form={form} name={`lines.${index}.tenge`} label={p('lineTenge')} />
          <ActionIcon
            variant='subtle'
            size='lg'
            aria-label={`${p('removeLine')}: ${line.label}`}
            onClick={() =>
              form.set(
                'lines',
                lines.filter((_, at) => at !== index),
              )
            }
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {lines.length > 0 && (
        <div className={classes.sum} data-total>
          <span>{p('total')}</span>
          <span>{formats.money(total)}</span>
        </div>
      )}
      <Button variant='default' size='compact-sm' mt='xs' onClick={add}>
        {p('addLine')}
      </Button>
    </Fieldset>
  )
}
