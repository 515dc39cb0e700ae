import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMay } from '#platform/web/actor.tsx'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type ConsentText, listConsentTexts } from '../consent-contract.ts'
import { suggestedTerms } from '../suggested-consent.ts'
import classes from './consent-text.module.css'
import { ChangeForm, DraftForm } from './consent-text-form.tsx'
import { ConsentTextView } from './consent-text-view.tsx'
import { consentTextWords } from './consent-text-words.ts'

/** What people agree to, version by version. The head writes a draft, a lawyer approves it, and it holds from a day. */
export default function ConsentTextPage() {
  const t = useWords(consentTextWords)
  const texts = useRead(listConsentTexts, {})
  return (
    <>
      <PageHead title={t('title')} note={t('note')} />
      <Loaded read={texts}>{read => <Texts {...read} />}</Loaded>
    </>
  )
}

type Read = { items: ConsentText[]; inForce: string | null; suggested: ConsentText['parts'] }

function Texts({ items, inForce, suggested }: Read) {
  const t = useWords(consentTextWords)
  const may = useMay()
  const [writing, { open, close }] = useDisclosure()
  const writes = may('people.wording.write')
  const draft = items.find(({ number }) => number === null)
  const last = items.find(({ id }) => id === inForce) ?? items[0]
  const begin = writes && !draft && (
    <Button variant={items.length > 0 ? 'default' : 'filled'} onClick={open}>
      {t('begin')}
    </Button>
  )
  if (writing && draft) return <ChangeForm draft={draft} onDone={close} />
  if (writing) {
    const from = last ?? { parts: suggested, grantOperator: '', ...suggestedTerms }
    return <DraftForm from={from} onDone={close} />
  }
  return (
    <div className={classes.texts}>
      {items.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} action={begin} />}
      {items.length > 0 && begin}
      {items.map(text => (
        <ConsentTextView key={text.id} text={text} current={text.id === inForce} {...(writes && { onChange: open })} />
      ))}
    </div>
  )
}
