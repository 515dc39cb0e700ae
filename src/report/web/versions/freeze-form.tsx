import { Title } from '@mantine/core'
import type { Language } from '#platform/language.ts'
import { RadioField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { freezeVersion, listReports, type Report, readBlocking } from '../../versions/contract.ts'
import { PlaceLink } from '../place-link.tsx'
import { versionWords } from './version-words.ts'
import classes from './versions.module.css'

type FreezeFormProps = { report: Report; onFrozen: (version: string) => void }

/** Freezes the report, or says what is to be done first and where. */
export function FreezeForm({ report, onFrozen }: FreezeFormProps) {
  const t = useWords(versionWords)
  const formats = useFormats()
  const read = useRead(readBlocking, { params: { id: report.id } })
  return (
    <Loaded read={read}>
      {({ items }) =>
        items.length === 0 ? (
          <Freezing report={report} onFrozen={onFrozen} />
        ) : (
          <>
            <Title order={3}>{t('blocked', { count: items.length, n: formats.number(items.length) })}</Title>
            <ol className={classes.blocking}>
              {items.map(({ what, place }) => (
                <li key={`${place} ${what}`}>
                  <PlaceLink place={place}>{what}</PlaceLink>
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Loaded>
  )
}

function Freezing({ report, onFrozen }: FreezeFormProps) {
  const t = useWords(versionWords)
  const form = useOfficeForm({
    key: `report.freeze.${report.id}`,
    endpoint: freezeVersion,
    given: { params: { id: report.id } },
    initial: { language: 'ru' as Language },
    input: ({ language }, { id }) => ({ id, language }),
    invalidates: [listReports],
    onDone: ({ versions }) => {
      tell(t('frozenNow'))
      onFrozen(versions[0]!.id)
    },
  })
  const options = (['ru', 'kk', 'en'] as const).map(value => ({ value, label: t(value) }))
  return (
    <>
      <p>{t('freezeHint')}</p>
      <Form form={form} submit={t('freeze')}>
        <RadioField form={form} name='language' label={t('language')} options={options} inline />
      </Form>
    </>
  )
}
