import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCircleCheck, IconCircleDashed, IconPrinter } from '@tabler/icons-react'
import { useActor, useMay } from '#platform/web/actor.tsx'
import { addressOf } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { useWords } from '#platform/web/words.ts'
import { printConsent } from '../consent-contract.ts'
import { thingWords } from '../consent-words.ts'
import { consentThings, type Person } from '../person-contract.ts'
import { cardWords } from './card-words.ts'
import { ConsentSteps } from './consent-steps.tsx'
import classes from './person.module.css'
import { RecordConsent } from './record-consent.tsx'
import { WithdrawConsent } from './withdraw-consent.tsx'

/** To what the person agrees now, what can be done about it, and how it came to stand so. */
export function PersonConsent({ card }: { card: Person }) {
  const t = useWords(cardWords)
  const may = useMay()
  const [recording, record] = useDisclosure()
  const [withdrawing, withdraw] = useDisclosure()
  const can = (right: string) => card.may.includes(right)
  return (
    <section className={classes.section}>
      <h2>{t('consent')}</h2>
      {!card.erasedOn && <ConsentNow card={card} />}
      {recording && <RecordConsent card={card} onDone={record.close} />}
      {withdrawing && <WithdrawConsent card={card} onDone={withdraw.close} />}
      {!recording && !withdrawing && (
        <div className={classes.actions}>
          {can('people.consent.record') && (
            <Button variant='default' onClick={record.open}>
              {t('recordConsent')}
            </Button>
          )}
          {can('people.consent.print') && <PrintForm id={card.id} />}
          {can('people.consent.withdraw') && (card.consent?.things.length ?? 0) > 0 && (
            <Button variant='subtle' onClick={withdraw.open}>
              {t('withdrawConsent')}
            </Button>
          )}
        </div>
      )}
      {may('people.person.name') && <ConsentSteps id={card.id} />}
    </section>
  )
}

function ConsentNow({ card: { consent } }: { card: Person }) {
  const t = useWords(cardWords)
  const formats = useFormats()
  const language = useLanguage()
  const { today } = useActor()
  if (!consent) return <p>{t('consentNone')}</p>
  const { withdrawnOn, until, things } = consent
  const past = until !== null && until < today
  return (
    <>
      {withdrawnOn && <p className={classes.warning}>{t('consentOver', { day: formats.day(withdrawnOn) })}</p>}
      {!withdrawnOn && past && <p className={classes.warning}>{t('consentPast', { day: formats.day(until) })}</p>}
      <ul className={classes.lines}>
        {consentThings.map(thing => {
          const agreed = things.includes(thing)
          const Sign = agreed ? IconCircleCheck : IconCircleDashed
          return (
            <li key={thing} className={classes.row}>
              <span className={classes.grow}>
                {thingWords[thing][language]}
                <span className={classes.mark} data-done={agreed && !past}>
                  <Sign size={16} aria-hidden /> {agreed ? t('agreed') : t('notAgreed')}
                  {agreed && thing === 'processing' && until && ` ${t('consentUntil', { day: formats.day(until) })}`}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The sheet that the person reads and signs, in the language that they choose. */
function PrintForm({ id }: { id: string }) {
  const t = useWords(cardWords)
  const lines = (['ru', 'kk'] as const).map(language => ({
    label: language === 'ru' ? t('formRu') : t('formKk'),
    href: addressOf(printConsent, { params: { id }, search: { language } }),
  }))
  return (
    <MenuButton parts={[{ lines }]}>
      <Button variant='default' leftSection={<IconPrinter size={16} aria-hidden />}>
        {t('printForm')}
      </Button>
    </MenuButton>
  )
}
