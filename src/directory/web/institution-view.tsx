import { Button, Group } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Institution } from '../contract.ts'
import classes from './directory.module.css'
import { kindWords } from './kind-words.ts'
import { usePlaces } from './use-places.ts'
import { words } from './words.ts'

type ViewProps = { institution: Institution; onStep: (step: 'correct' | 'merge') => void }

/** Everything that the directory knows of one institution; an empty line is left out. */
export function InstitutionView({ institution, onStep }: ViewProps) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const { nameOf } = usePlaces()
  const { kind, shortName, aliases, bin, place, validFrom, validTo } = institution
  const term = [
    validFrom && t('since', { day: formats.day(validFrom) }),
    validTo && t('until', { day: formats.day(validTo) }),
  ]
  const lines: [string, string | null][] = [
    [t('kind'), kindWords[kind][language]],
    [t('shortName'), shortName],
    [t('aliases'), aliases.join('\n')],
    [t('bin'), bin],
    [t('place'), place && nameOf(place)],
    [t('valid'), term.filter(Boolean).join(' ')],
  ]
  return (
    <>
      {institution.may.includes('directory.institution.write') && (
        <Group gap='xs'>
          <Button variant='default' onClick={() => onStep('correct')}>
            {t('correct')}
          </Button>
          <Button variant='subtle' onClick={() => onStep('merge')}>
            {t('merge')}
          </Button>
        </Group>
      )}
      <dl className={classes.fields}>
        {lines.map(([label, value]) => value && <Line key={label} label={label} value={value} />)}
      </dl>
    </>
  )
}

const Line = ({ label, value }: { label: string; value: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
)
