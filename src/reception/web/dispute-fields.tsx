import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { listInstitutions } from '#directory/contract.ts'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { MoneyField, TextField } from '#platform/web/form/text-fields.tsx'
import { useField } from '#platform/web/form/use-field.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './desk.module.css'
import { deskWords } from './desk-words.ts'
import type { EntryValues, OtherParty } from './entry-values.ts'
import { useFieldLabel } from './field-words.ts'

const SHOWN = 6

/** Whom it is about, and how much is at stake. The directory is offered while one types, and what isn't in it is written down as it is said. */
export function DisputeFields({ form }: { form: OfficeForm<EntryValues> }) {
  const t = useWords(deskWords)
  const label = useFieldLabel()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const say = (said: unknown) => [(said as OtherParty).name, (said as OtherParty).bin].filter(Boolean).join(', ')
  const { value, set, props } = useField(
    { form, name: 'otherParty', label: label('otherParty'), hint: t('otherPartyHint'), optional: true },
    say,
  )
  const party = value as OtherParty
  const found = useInstitutions(party.institution ? '' : party.name)
  return (
    <div className={classes.party}>
      <Combobox
        store={combobox}
        onOptionSubmit={id => {
          const { name, bin } = found.find(one => one.id === id)!
          set({ institution: id, name, bin: bin ?? '' })
          combobox.closeDropdown()
        }}
      >
        <Combobox.Target withExpandedAttribute>
          <TextInput
            {...props}
            description={party.institution ? t('fromDirectory') : props.description}
            autoComplete='off'
            maxLength={300}
            value={party.name}
            onChange={event => {
              set({ ...party, institution: null, name: event.currentTarget.value })
              combobox.openDropdown()
              combobox.resetSelectedOption()
            }}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={found.length === 0}>
          <Combobox.Options aria-label={label('otherParty')}>
            {found.map(({ id, name, bin }) => (
              <Combobox.Option key={id} value={id}>
                {name} <span className={classes.aside}>{bin}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {party.name && (
        <TextField form={form} name='otherParty.bin' label={label('otherPartyBin')} maxLength={14} optional />
      )}
      <MoneyField form={form} name='amountTenge' label={label('amountTenge')} optional />
    </div>
  )
}

function useInstitutions(typed: string) {
  const [search] = useDebouncedValue(typed.trim(), 150)
  const { data } = useRead(listInstitutions, { search: { search } }, { enabled: search.length >= 2 })
  return search.length >= 2 ? (data?.items.slice(0, SHOWN) ?? []) : []
}
