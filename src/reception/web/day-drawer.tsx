import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import * as z from 'zod'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { EmptyState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { ReceptionDay } from '../office-contract.ts'
import { modeWords } from './code-words.ts'
import { CorrectDayForm, PlanDayForm } from './day-form.tsx'
import { DayTarget } from './day-target.tsx'
import { deskWords } from './desk-words.ts'
import { Field, Fields } from './fields.tsx'
import { NEW } from './new-record.ts'
import { officeWords } from './office-words.ts'
import { Papers } from './papers.tsx'
import { useKindNames } from './use-kind-names.ts'

const Opened = z.object({ open: z.string().optional(), step: z.literal('correct').optional() })

type DayDrawerProps = { programme: ProgrammeName; days: readonly ReceptionDay[] | undefined }

export function DayDrawer({ programme, days }: DayDrawerProps) {
  const t = useWords(officeWords)
  const desk = useWords(deskWords)
  const [{ open, step }, setSearch] = useAddress(Opened)
  const [last, setLast] = useState(open)
  if (open && open !== last) setLast(open)
  const day = days?.find(({ id }) => id === last)
  const close = () => setSearch({ open: undefined, step: undefined })
  return (
    <Drawer opened={Boolean(open)} onClose={close} title={last === NEW ? t('planDay') : day?.title}>
      {last === NEW ? (
        <PlanDayForm programme={programme} onDone={saved => setSearch({ open: saved?.id })} />
      ) : !days ? (
        <LoadingLines />
      ) : !day ? (
        <EmptyState title={desk('notThere')} hint={null} />
      ) : step && day.may.includes('reception.day.write') ? (
        <CorrectDayForm key={day.id} day={day} onDone={() => setSearch({ step: undefined })} />
      ) : (
        <DayView day={day} onCorrect={() => setSearch({ step: 'correct' })} />
      )}
    </Drawer>
  )
}

function DayView({ day, onCorrect }: { day: ReceptionDay; onCorrect: () => void }) {
  const t = useWords(officeWords)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const invited = useKindNames()
  return (
    <>
      <Group gap='xs' mb='lg'>
        {may('reception.entry.read') && (
          <ButtonLink to='/journal' search={{ receptionDay: day.id }}>
            {t('journalOfDay')}
          </ButtonLink>
        )}
        {day.may.includes('reception.day.write') && (
          <Button variant='default' onClick={onCorrect}>
            {t('correct')}
          </Button>
        )}
      </Group>
      <Fields>
        <Field label={t('heldOn')}>{formats.day(day.heldOn)}</Field>
        <Field label={t('mode')}>{modeWords[day.mode][language]}</Field>
        <Field label={t('ofTarget')}>
          <DayTarget day={day} />
        </Field>
        <Field label={t('entries')}>{formats.number(day.entries)}</Field>
        <Field label={t('invited')}>{invited(day.invited).join('\n')}</Field>
        <Field label={t('announcement')}>{day.announcement}</Field>
      </Fields>
      <Papers programme={day.programme} of='day' id={day.id} />
    </>
  )
}
