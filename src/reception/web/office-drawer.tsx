import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import * as z from 'zod'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Parts } from '#platform/web/parts.tsx'
import { PrintLink } from '#platform/web/print-link.tsx'
import { EmptyState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Office } from '../office-contract.ts'
import { printBlankCard, printJournal } from '../print-contract.ts'
import { CloseOfficeForm } from './close-office-form.tsx'
import { deskWords } from './desk-words.ts'
import { Field, Fields } from './fields.tsx'
import { NEW } from './new-record.ts'
import { CorrectOfficeForm, OpenOfficeForm } from './office-form.tsx'
import { officeWords } from './office-words.ts'
import { Papers } from './papers.tsx'
import { printWords } from './print-words.ts'
import { usePlaces } from './use-places.ts'
import { whereIs } from './where-is.ts'

const Opened = z.object({ open: z.string().optional(), step: z.enum(['correct', 'close']).optional() })

type OfficeDrawerProps = { programme: ProgrammeName; offices: readonly Office[] | undefined }

export function OfficeDrawer({ programme, offices }: OfficeDrawerProps) {
  const t = useWords(officeWords)
  const [{ open, step }, setSearch] = useAddress(Opened)
  const [last, setLast] = useState(open)
  if (open && open !== last) setLast(open)
  const office = offices?.find(({ id }) => id === last)
  const close = () => setSearch({ open: undefined, step: undefined })
  const view = () => setSearch({ step: undefined })
  const mayWrite = office?.may.includes('reception.office.write')
  return (
    <Drawer opened={Boolean(open)} onClose={close} title={last === NEW ? t('openOffice') : office?.name}>
      {last === NEW ? (
        <OpenOfficeForm programme={programme} onDone={saved => setSearch({ open: saved?.id })} />
      ) : !offices ? (
        <LoadingLines />
      ) : !office ? (
        <Unknown />
      ) : mayWrite && step === 'correct' ? (
        <CorrectOfficeForm key={office.id} office={office} onDone={view} />
      ) : mayWrite && step === 'close' ? (
        <CloseOfficeForm key={office.id} office={office} onDone={view} />
      ) : (
        <OfficeView programme={programme} office={office} onStep={next => setSearch({ step: next })} />
      )}
    </Drawer>
  )
}

const Unknown = () => {
  const t = useWords(deskWords)
  return <EmptyState title={t('notThere')} hint={null} />
}

type OfficeViewProps = { programme: ProgrammeName; office: Office; onStep: (step: 'correct' | 'close') => void }

function OfficeView({ programme, office, onStep }: OfficeViewProps) {
  const t = useWords(officeWords)
  const formats = useFormats()
  const may = useMay()
  const print = useWords(printWords)
  const language = useLanguage()
  const { nameOf } = usePlaces()
  const mayWrite = office.may.includes('reception.office.write')
  return (
    <>
      <Group gap='xs' mb='lg'>
        {mayWrite && (
          <Button variant='default' onClick={() => onStep('correct')}>
            {t('correct')}
          </Button>
        )}
        {mayWrite && !office.closedOn && (
          <Button variant='subtle' c='var(--broken)' onClick={() => onStep('close')}>
            {t('closeOffice')}
          </Button>
        )}
        {may('reception.entry.read') && (
          <ButtonLink variant='subtle' to='/journal' search={{ office: office.id }}>
            {t('journalOf')}
          </ButtonLink>
        )}
        {office.may.includes('reception.entry.print') && (
          <PrintLink
            variant='subtle'
            of={printJournal}
            params={{ programme: programme.id }}
            search={{ office: office.id, language }}
          >
            {print('journalOfOffice')}
          </PrintLink>
        )}
        {office.may.includes('reception.entry.register') && (
          <PrintLink variant='subtle' of={printBlankCard} params={{ id: office.id }}>
            {print('blankCard')}
          </PrintLink>
        )}
      </Group>
      <Fields>
        <Field label={t('code')}>{office.code}</Field>
        <Field label={t('place')}>{nameOf(office.place)}</Field>
        <Field label={t('address')}>{whereIs(t)(office)}</Field>
        <Field label={t('host')}>{office.hostName}</Field>
        <Field label={t('lawyers')}>{office.lawyers.map(({ name }) => name).join('\n') || t('noLawyers')}</Field>
        <Field label={t('openedOn')}>{formats.day(office.openedOn)}</Field>
        <Field label={t('closedOn')}>{office.closedOn && formats.day(office.closedOn)}</Field>
        <Field label={t('entries')}>{formats.number(office.entries)}</Field>
      </Fields>
      <Parts place='office' programme={programme} office={office.id} />
      <Papers programme={programme.id} of='office' id={office.id} />
    </>
  )
}
