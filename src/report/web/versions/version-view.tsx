import { Button, Title } from '@mantine/core'
import { IconBraces, IconChevronDown, IconFileTypePdf, IconFileWord } from '@tabler/icons-react'
import { useState } from 'react'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { tellProblem } from '#platform/web/notices.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { printVersion, type Report, readVersion, type StepMade, type VersionInList } from '../../versions/contract.ts'
import { download } from '../download.ts'
import { KeptWith } from './kept-with.tsx'
import { NextStep } from './next-step.tsx'
import { Remarks } from './remarks.tsx'
import { StateMark } from './state-mark.tsx'
import { versionWords } from './version-words.ts'
import classes from './versions.module.css'

type VersionViewProps = { report: Report; version: VersionInList }

/** One frozen version: what happened to it, what can be done with it, what was kept. */
export function VersionView({ report, version }: VersionViewProps) {
  const t = useWords(versionWords)
  const before = report.versions.find(({ number }) => number === version.number - 1)
  const details = useRead(readVersion, { params: { id: version.id } })
  return (
    <>
      <StateMark state={version.state} />
      <div className={classes.actions}>
        <ButtonLink to={`/report/versions/${version.id}`}>{t('read')}</ButtonLink>
        <Download id={version.id} />
        <ButtonLink variant='subtle' to='/report/compare' search={{ old: version.id }}>
          {t('compareToday')}
        </ButtonLink>
        {before && (
          <ButtonLink variant='subtle' to='/report/compare' search={{ old: before.id, new: version.id }}>
            {t('compareBefore', { n: before.number })}
          </ButtonLink>
        )}
      </div>
      <NextStep report={report} version={version} />
      <Remarks report={report} version={version} />
      <Title order={3}>{t('history')}</Title>
      <ul className={classes.steps}>
        {version.steps.toReversed().map(step => (
          <li key={step.step}>
            <StepLine step={step} />
          </li>
        ))}
      </ul>
      <Title order={3}>{t('kept')}</Title>
      <Loaded read={details}>{read => <KeptWith version={read} />}</Loaded>
    </>
  )
}

function StepLine({ step: { step, on, letter, note, file, by, at } }: { step: StepMade }) {
  const t = useWords(versionWords)
  const formats = useFormats()
  return (
    <>
      <p>
        <StateMark state={step} /> {formats.day(on)}
        {letter && ` · ${t('letter')} № ${letter}`}
      </p>
      {note && <p>{note}</p>}
      {file && (
        <p>
          <a href={fileUrl(file.id)}>{file.name}</a>
        </p>
      )}
      <p className={classes.quiet}>{t('by', { name: by, at: formats.instant(at) })}</p>
    </>
  )
}

const forms = [
  ['docx', 'word', IconFileWord],
  ['pdf', 'pdf', IconFileTypePdf],
  ['json', 'json', IconBraces],
] as const

function Download({ id }: { id: string }) {
  const t = useWords(versionWords)
  const [busy, setBusy] = useState(false)
  const fetchFile = async (format: (typeof forms)[number][0]) => {
    setBusy(true)
    await download(printVersion, { params: { id }, search: { format } }).catch(tellProblem)
    setBusy(false)
  }
  const lines = forms.map(([format, word, icon]) => ({ label: t(word), icon, run: () => void fetchFile(format) }))
  return (
    <MenuButton parts={[{ lines }]}>
      <Button variant='default' loading={busy} rightSection={<IconChevronDown size={16} aria-hidden />}>
        {t('download')}
      </Button>
    </MenuButton>
  )
}
