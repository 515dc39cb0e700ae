import * as z from 'zod'
import { Language } from '#platform/language.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readReport } from '../contract.ts'
import { BlockingBanner } from './blocking-banner.tsx'
import { DownloadMenu } from './download-menu.tsx'
import { Figures } from './figures.tsx'
import { LanguageChoice } from './language-choice.tsx'
import classes from './report.module.css'
import { ReportNav } from './report-nav.tsx'
import { ReportPaper } from './report-paper.tsx'
import { SectionRail } from './section-rail.tsx'
import { versionWords } from './versions/version-words.ts'
import { WithProgramme } from './with-programme.tsx'
import { words } from './words.ts'

const Search = z.object({ lang: Language.optional(), report: z.string().optional() })

export default function ReportPage() {
  return <WithProgramme>{programme => <Report key={programme.id} programme={programme} />}</WithProgramme>
}

/** The whole report as the operator's form looks, in the language that is asked for; every number in it opens. */
function Report({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const tVersions = useWords(versionWords)
  const formats = useFormats()
  const screen = useLanguage()
  const [{ lang = screen, report: interim }, setSearch] = useAddress(Search)
  const report = useRead(
    readReport,
    { params: { programme: programme.id }, search: { language: lang, ...(interim && { report: interim }) } },
    { keep: true },
  )
  return (
    <Figures programme={programme.id} report={interim}>
      <ReportNav />
      <PageHead
        title={report.data?.kind === 'interim' ? tVersions('interim') : t('report')}
        note={report.data && t('countedAt', { at: formats.instant(report.data.computedAt) })}
        actions={
          <>
            <LanguageChoice language={lang} onChoose={chosen => setSearch({ lang: chosen })} />
            <DownloadMenu programme={programme.id} language={lang} report={interim} />
          </>
        }
      />
      <Loaded read={report} lines={14}>
        {model => (
          <>
            <BlockingBanner count={model.blocking.length} report={interim} />
            <div className={classes.sheet}>
              <ReportPaper model={model} writes={model.may.includes('report.text.write')} />
              <SectionRail language={lang} />
            </div>
          </>
        )}
      </Loaded>
    </Figures>
  )
}
