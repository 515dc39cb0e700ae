import { Title } from '@mantine/core'
import { BarList } from '#platform/web/bar-list.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Analysis, IndexOfWave } from '../analysis-contract.ts'
import { waveKindWords } from '../state-words.ts'
import classes from './surveys.module.css'
import { words } from './words.ts'

/** How well the law was known in each wave, and what may be claimed of it. */
export function LiteracyIndex({ analysis: { index, claim, claimSaid } }: { analysis: Analysis }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  if (claim === 'nothing') return null
  const said = ({ mean, low, high, n }: IndexOfWave) =>
    mean === null
      ? t('indexNone')
      : low === null
        ? t('indexAlone', { mean: formats.number(mean), n: formats.number(n) })
        : t('indexOf', {
            ...{ mean: formats.number(mean), low: formats.number(low) },
            ...{ high: formats.number(high), n: formats.number(n) },
          })
  return (
    <section>
      <Title order={2}>{t('index')}</Title>
      <p className={classes.quiet}>{t('indexHint')}</p>
      <BarList
        label={t('index')}
        most={100}
        bars={index.map(wave => ({
          ...{ key: wave.wave, value: wave.mean ?? 0, said: said(wave) },
          label: `${waveKindWords[wave.kind as 'before'][language]}: ${wave.title}`,
        }))}
      />
      <p className={classes.claim}>{claimSaid}</p>
    </section>
  )
}
