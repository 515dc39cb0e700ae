import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { type CheckedDocument, type ShownFinding, severities } from '../contract.ts'
import classes from './checking.module.css'
import { saidPlaces } from './said-places.ts'
import { words } from './words.ts'

type Props = { found: CheckedDocument; findings: readonly ShownFinding[] }

/** On paper only: what the author is to mend, gravest first, without the document; what somebody answers for stands at the end. */
export function PrintedList({ found, findings }: Props) {
  const t = useWords(words)
  const formats = useFormats()
  const parts = [
    ...severities.map(severity => ({
      name: t(severity),
      findings: findings.filter(each => each.severity === severity && !each.accepted),
    })),
    { name: t('withReason'), findings: findings.filter(({ accepted }) => accepted) },
  ]
  return (
    <section className={classes.printed}>
      <p>
        {t('printedHead', {
          at: formats.instant(found.checkedAt),
          by: found.checkedBy,
          errors: formats.number(found.errors),
          warnings: formats.number(found.warnings),
          notes: formats.number(found.notes),
          accepted: formats.number(found.accepted),
        })}
      </p>
      {parts.map(
        part =>
          part.findings.length > 0 && (
            <section key={part.name}>
              <h2>
                {part.name}: {formats.number(part.findings.length)}
              </h2>
              <ol>
                {part.findings.map(finding => (
                  <Printed key={finding.key} finding={finding} />
                ))}
              </ol>
            </section>
          ),
      )}
    </section>
  )
}

function Printed({ finding: { rule, message, places, accepted } }: { finding: ShownFinding }) {
  const formats = useFormats()
  return (
    <li>
      <p>
        {message} <span className={classes.quiet}>{rule}</span>
      </p>
      <ul>
        {saidPlaces(places, LONG).map(({ key, where, said }) => (
          <li key={key}>
            {where}
            {said}
          </li>
        ))}
      </ul>
      {accepted && (
        <p>
          {accepted.because} — {accepted.by}, {formats.instant(accepted.at)}
        </p>
      )}
    </li>
  )
}

const LONG = 240
