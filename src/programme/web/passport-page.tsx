import { Button, Group, Title } from '@mantine/core'
import { useProgramme } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { getProgramme, type Programme } from '../contract.ts'
import { NewProgrammeForm } from './new-programme-form.tsx'
import { NoProgramme } from './no-programme.tsx'
import { CorrectPassportForm } from './passport-form.tsx'
import classes from './plan.module.css'
import { Requirements } from './requirements.tsx'
import { RequirementsForm } from './requirements-form.tsx'
import { words } from './words.ts'

/** The grant's passport: what the report's head is printed from. */
export default function PassportPage() {
  const programme = useProgramme()
  return programme ? <Passport id={programme.id} /> : <NoProgramme />
}

function Passport({ id }: { id: string }) {
  const t = useWords(words)
  const read = useRead(getProgramme, { params: { id } })
  const { opened, open, close } = useOpened()
  return (
    <Loaded read={read}>
      {programme => {
        const writes = programme.may.includes('programme.plan.write')
        return (
          <>
            <PageHead
              title={t('passport')}
              note={programme.topic}
              actions={
                <Group gap='xs'>
                  {writes && <Button onClick={() => open('passport')}>{t('correct')}</Button>}
                  <ButtonLink to='/programme/plan' variant='default'>
                    {t('plan')}
                  </ButtonLink>
                  {writes && (
                    <Button variant='subtle' onClick={() => open('new')}>
                      {t('openAnother')}
                    </Button>
                  )}
                </Group>
              }
            />
            <Fields programme={programme} />
            <Requirements programme={programme} onEdit={writes ? () => open('requirements') : undefined} />
            <Drawer opened={opened === 'passport' && writes} onClose={close} title={t('correctTitle')}>
              <CorrectPassportForm key={programme.id} programme={programme} onDone={close} />
            </Drawer>
            <Drawer opened={opened === 'requirements' && writes} onClose={close} title={t('requirements')}>
              <RequirementsForm key={programme.id} programme={programme} onDone={close} />
            </Drawer>
            <Drawer
              opened={opened === 'new' && writes}
              onClose={close}
              title={<Title order={2}>{t('openTitle')}</Title>}
            >
              <NewProgrammeForm onDone={close} />
            </Drawer>
          </>
        )
      }}
    </Loaded>
  )
}

function Fields({ programme }: { programme: Programme }) {
  const t = useWords(words)
  const formats = useFormats()
  const { contractNumber, contractOn, startsOn, endsOn } = programme
  const contract = contractOn
    ? t('contractOf', { number: contractNumber, day: formats.day(contractOn) })
    : contractNumber
  const fields: [string, string][] = [
    [t('topic'), programme.topic],
    [t('goal'), programme.goal],
    [t('direction'), programme.direction],
    [t('contract'), contract],
    [t('period'), t('periodOf', { from: formats.day(startsOn), to: formats.day(endsOn) })],
    [t('sum'), formats.money(programme.sumTenge)],
    [t('operator'), programme.operator],
    [t('resultPlanned'), programme.resultPlanned],
    [t('code'), programme.code],
  ]
  return (
    <dl className={classes.fields}>
      {fields.map(([name, value]) => (
        <div key={name} className={classes.field}>
          <dt>{name}</dt>
          <dd data-empty={value === '' || undefined}>{value || t('empty')}</dd>
        </div>
      ))}
    </dl>
  )
}
