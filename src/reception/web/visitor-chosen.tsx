import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type Person, readPerson } from '#people/person-contract.ts'
import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { PersonCard } from '#people/web/person-card.tsx'
import { PersonLine } from '#people/web/person-line.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './desk.module.css'
import { deskWords } from './desk-words.ts'

type ChosenProps = { person: string | undefined; onOther: () => void }

/** Who sits at the desk, as the journal will write them down today; what is wrong or missing is put right on the card. */
export function VisitorChosen({ person, onOther }: ChosenProps) {
  const t = useWords(deskWords)
  const other = (
    <Button variant='subtle' size='compact-md' onClick={onOther}>
      {t('otherVisitor')}
    </Button>
  )
  return (
    <section className={classes.visitor} aria-label={t('whoCame')}>
      {person ? (
        <Card id={person}>{other}</Card>
      ) : (
        <>
          <strong>{t('nameless')}</strong>
          <div className={classes.aside}>{t('namelessHint')}</div>
          {other}
        </>
      )}
    </section>
  )
}

function Card({ id, children }: { id: string; children: React.ReactNode }) {
  const t = useWords(deskWords)
  const language = useLanguage()
  const [opened, { open, close }] = useDisclosure()
  const card = useRead(readPerson, { params: { id } })
  return (
    <Loaded read={card} lines={2}>
      {person => (
        <>
          <PersonLine person={person} />
          {person.vulnerableKinds.length > 0 && (
            <div className={classes.aside}>
              {person.vulnerableKinds.map(kind => vulnerableKindWords[kind][language]).join('; ')}
            </div>
          )}
          <Missing person={person} />
          <div>
            <Button variant='subtle' size='compact-md' onClick={open}>
              {t('card')}
            </Button>
            {children}
          </div>
          <Drawer opened={opened} onClose={close} title={person.name}>
            <PersonCard card={person} />
          </Drawer>
        </>
      )}
    </Loaded>
  )
}

/** What the report will miss, while the person is still here to be asked. */
function Missing({ person }: { person: Person }) {
  const t = useWords(deskWords)
  const missing = [
    person.age === null && t('noAge'),
    person.district === null && t('noDistrict'),
    (!person.consent || person.consent.withdrawnOn) && t('noConsent'),
  ].filter(Boolean)
  if (missing.length === 0) return null
  return (
    <div className={classes.missing}>
      <IconAlertTriangle size={16} aria-hidden /> {t('missing', { what: missing.join(', ') })}
    </div>
  )
}
