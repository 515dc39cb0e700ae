import { Select } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '#platform/web/formats.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useWords } from '#platform/web/words.ts'
import type { Figure } from '../model.ts'
import { textWords } from './text-words.ts'
import classes from './texts.module.css'

type FigureInserterProps = {
  figures: readonly { label: string; figure: Figure }[]
  onInsert: (name: string) => void
}

/** A number by its title, its code or its value; choosing puts its name where the cursor was. */
export function FigureInserter({ figures, onInsert }: FigureInserterProps) {
  const t = useWords(textWords)
  const kit = useWords(kitWords)
  const formats = useFormats()
  const [searched, setSearched] = useState('')
  const options = new Map(
    figures.map(({ label, figure }) => [
      figure.name,
      { label, value: formats.amount(figure.value, figure.unit), stated: figure.source === 'stated' },
    ]),
  )
  return (
    <Select
      size='md'
      label={t('insert')}
      description={t('insertHint')}
      searchable
      limit={60}
      value={null}
      searchValue={searched}
      onSearchChange={setSearched}
      nothingFoundMessage={kit('nothingFound')}
      data={[...options].map(([name, { label, value }]) => ({ value: name, label: `${label} · ${name} · ${value}` }))}
      onChange={name => {
        if (name) onInsert(name)
        setSearched('')
      }}
      renderOption={({ option: { value: name } }) => {
        const option = options.get(name)!
        return (
          <span className={classes.option}>
            <span>{option.label}</span>
            <span className={classes.optionName}>{name}</span>
            <b>
              {option.value}
              {option.stated && '*'}
            </b>
          </span>
        )
      }}
    />
  )
}
