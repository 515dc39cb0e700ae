import { PageLink } from '#platform/web/address.tsx'
import { useWords } from '#platform/web/words.ts'
import type { ReportModel } from '../model.ts'
import { useFormWords } from './form-language.ts'
import classes from './report.module.css'
import { words } from './words.ts'

/** The foot of the form: pages, position, signature over the name, date, seal. */
export function SignOffFoot({ signOff, writes }: { signOff: ReportModel['signOff']; writes: boolean }) {
  const t = useFormWords()
  const screen = useWords(words)
  const { pages, position, name, date } = signOff
  const filled = pages && position && name && date
  return (
    <>
      <p>
        {t('pages')}: {pages || <span className={classes.blank} />}
      </p>
      <div className={classes.signature}>
        <Line under={t('position')}>{position}</Line>
        <Line under={t('signature')} />
        <Line under={t('name')}>{name}</Line>
      </div>
      <div className={classes.signature}>
        <Line under={t('date')}>{date}</Line>
        <Line under={t('seal')} />
        <span />
      </div>
      {writes && (
        <PageLink to='/report/sign-off' className={classes.edit}>
          {filled ? screen('edit') : screen('toSign')}
        </PageLink>
      )}
    </>
  )
}

const Line = ({ under, children = '' }: { under: string; children?: string }) => (
  <div>
    <div className={classes.line}>{children}</div>
    <div className={classes.under}>{under}</div>
  </div>
)
