import { Button, Title } from '@mantine/core'
import type { Unit } from '#platform/fact.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { Figure } from '../model.ts'
import classes from './figure-drawer.module.css'
import { words } from './words.ts'

type FigurePartsProps = {
  parts: NonNullable<Figure['parts']>
  unit: Unit
  shown: number | null
  onPart: (part: number) => void
}

/** What a sum was added from: counted parts open their rows, stated ones say their document. */
export function FigureParts({ parts, unit, shown, onPart }: FigurePartsProps) {
  const t = useWords(words)
  const formats = useFormats()
  return (
    <section className={classes.section}>
      <Title order={3}>{t('addends')}</Title>
      <table className={classes.parts}>
        <thead>
          <tr>
            <th scope='col'>{t('addend')}</th>
            <th scope='col' className={classes.number}>
              {t('value')}
            </th>
            <th scope='col'>{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ label, name, value, source, statedSource }, index) => (
            <tr key={index}>
              <td>{label}</td>
              <td className={classes.number}>
                <span data-stated={source === 'stated' || undefined}>
                  {unit === 'KZT' ? formats.money(value) : formats.number(value)}
                  {source === 'stated' && '*'}
                </span>
              </td>
              <td>
                {source === 'stated' && (statedSource ?? t('statedHere'))}{' '}
                {(source === 'counted' || name) && shown === index && t('shownRows')}
                {(source === 'counted' || name) && shown !== index && (
                  <Button
                    variant='subtle'
                    size='compact-sm'
                    aria-label={`${label}: ${t('showRows')}`}
                    onClick={() => onPart(index)}
                  >
                    {t('showRows')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
