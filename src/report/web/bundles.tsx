import { Button, Group, Title } from '@mantine/core'
import { IconDownload, IconFileTypePdf, IconFileZip } from '@tabler/icons-react'
import { newId } from '#platform/identifier.ts'
import { useMay } from '#platform/web/actor.tsx'
import { addressOf } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Progress } from '#platform/web/progress.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Bundle, type BundleKind, downloadBundle } from '../annexes/contract.ts'
import classes from './annexes.module.css'
import { bundleWords } from './bundle-words.ts'
import { useBundling } from './use-bundling.ts'

const kinds = [
  ['zip', IconFileZip],
  ['pdf', IconFileTypePdf],
] as const

/** All annexes as one file: made anew in the background, and the last ones to be saved. */
export function Bundles({ programme, bundles }: { programme: string; bundles: readonly Bundle[] }) {
  const t = useWords(bundleWords)
  const language = useLanguage()
  const may = useMay()
  const bundling = useBundling(programme)
  const make = (kind: BundleKind) => bundling.start({ id: newId(), kind, language })
  return (
    <section className={classes.section} aria-labelledby='bundles'>
      <Title order={2} id='bundles'>
        {t('bundle')}
      </Title>
      <p className={classes.quiet}>{t('bundleHint')}</p>
      {bundling.running ? (
        <Progress
          label={bundling.job?.step?.[language] ?? t('begins')}
          share={bundling.job?.share ?? 0}
          onStop={bundling.stop}
        />
      ) : (
        may('report.bundle.make') && (
          <Group mt='sm'>
            {kinds.map(([kind, Icon]) => (
              <Button
                key={kind}
                variant='default'
                leftSection={<Icon size={16} aria-hidden />}
                onClick={() => make(kind)}
              >
                {t(kind === 'zip' ? 'makeZip' : 'makePdf')}
              </Button>
            ))}
          </Group>
        )
      )}
      {bundling.failed && <p role='alert'>{bundling.failed[language]}</p>}
      {bundles.length > 0 && (
        <ul className={classes.bundles}>
          {bundles.map(bundle => (
            <Made key={bundle.id} bundle={bundle} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Made({ bundle }: { bundle: Bundle }) {
  const t = useWords(bundleWords)
  const formats = useFormats()
  const { id, kind, size, pages, documents, enclosed, madeAt, madeBy, current } = bundle
  const about = [
    pages !== null && t('ofPages', { count: pages, n: formats.number(pages) }),
    t('enclosed', { enclosed: formats.number(enclosed), documents: formats.number(documents) }),
    `${formats.instant(madeAt)}, ${madeBy}`,
  ].filter(Boolean)
  return (
    <li>
      <Button
        component='a'
        size='compact-md'
        href={addressOf(downloadBundle, { params: { id } })}
        download
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {t(kind === 'zip' ? 'zip' : 'pdf', { size: formats.size(size) })}
      </Button>
      <span className={classes.quiet}>{about.join(' · ')}</span>
      {!current && <strong className={classes.old}>{t('old')}</strong>}
    </li>
  )
}
