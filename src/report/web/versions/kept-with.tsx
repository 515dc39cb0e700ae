import { useFormats } from '#platform/web/formats.ts'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import type { VersionDetails } from '../../versions/contract.ts'
import { AcceptedFindings } from '../findings/accepted-findings.tsx'
import { versionWords } from './version-words.ts'
import classes from './versions.module.css'

/** What was kept with a version: fingerprints by which anybody can check a file that they were sent, and the documents. */
export function KeptWith({ version: { hash, documentHash, rows, accepted, files } }: { version: VersionDetails }) {
  const t = useWords(versionWords)
  const formats = useFormats()
  return (
    <>
      <dl className={classes.kept}>
        <dt>{t('documentHash')}</dt>
        <dd className={classes.hash}>{documentHash}</dd>
        <dt>{t('modelHash')}</dt>
        <dd className={classes.hash}>{hash}</dd>
      </dl>
      <AcceptedFindings findings={accepted} />
      <p>{t('keptRows', { n: formats.number(rows) })}</p>
      <details>
        <summary>{t('files', { n: formats.number(files.length) })}</summary>
        <ul className={classes.files}>
          {files.map(({ annex, title, file, url, hash: digest }, index) => (
            <li key={`${annex} ${index}`}>
              <a href={file ? fileUrl(file) : (url ?? undefined)}>{t('annex', { n: annex, title })}</a>
              {digest && <div className={classes.hash}>{digest}</div>}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
