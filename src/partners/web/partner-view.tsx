import { Button } from '@mantine/core'
import { kindWords } from '#directory/web/kind-words.ts'
import { call } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Masked } from '#platform/web/masked.tsx'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import { lackWords } from '../code-words.ts'
import { type Partner, revealPartnerPhone } from '../contract.ts'
import { PartnerPapers } from './partner-papers.tsx'
import classes from './partners.module.css'
import { words } from './words.ts'

export function PartnerView({ partner, onEdit }: { partner: Partner; onEdit: () => void }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const { id, kind, person, job, phoneMask, agreementNumber, agreementOn, fromOn, untilOn, may } = partner
  const day = { from: formats.day(fromOn), until: untilOn ? formats.day(untilOn) : '' }
  return (
    <>
      {partner.supplies && <p className={classes.broken}>{t('supplies')}</p>}
      <Fields>
        <Field label={t('kind')}>{kind && kindWords[kind][language]}</Field>
        <Field label={t('person')}>{[person, job].filter(Boolean).join(', ')}</Field>
        <Field label={t('phone')}>
          {phoneMask && (
            <Masked
              masked={phoneMask}
              label={t('phone')}
              {...(may.includes('partners.phone.reveal') && {
                reveal: async () => (await call(revealPartnerPhone, { params: { id } })).value,
              })}
            />
          )}
        </Field>
        <Field label={t('roles')}>
          {partner.roles.length > 0 && (
            <ul className={classes.lines}>
              {partner.roles.map(({ activity, number, role }) => (
                <li key={`${activity} ${role}`}>
                  {role}
                  <span className={classes.detail}>{number ? `${t('activity')} ${number}` : t('whole')}</span>
                </li>
              ))}
            </ul>
          )}
        </Field>
        <Field label={t('agreement')}>
          {agreementOn && t('agreementOf', { number: agreementNumber, day: formats.day(agreementOn) })}
        </Field>
        <Field label={t('term')}>{untilOn ? t('termOf', day) : t('since', day)}</Field>
        <Field label={t('gives')}>
          {partner.contributions.length > 0 && (
            <ul className={classes.lines}>
              {partner.contributions.map(({ what, worthTenge }) => (
                <li key={what}>
                  {what}
                  {worthTenge !== null && <span className={classes.detail}>{formats.money(worthTenge)}</span>}
                </li>
              ))}
            </ul>
          )}
        </Field>
        <Field label={t('lesson')}>{partner.lesson}</Field>
        <Field label={t('continuation')}>{partner.continuation}</Field>
        <Field label={t('lacks')}>{partner.lacks.map(lack => lackWords[lack][language]).join(', ')}</Field>
      </Fields>
      {may.includes('partners.partner.write') && (
        <Button my='md' onClick={onEdit}>
          {t('correct')}
        </Button>
      )}
      <PartnerPapers partner={partner} />
    </>
  )
}
