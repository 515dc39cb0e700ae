import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { callRoll, type Lesson } from '../contract.ts'
import type { Student } from '../roster-contract.ts'
import { formWords } from './form-words.ts'
import { schoolReads } from './school-reads.ts'

type RollProps = { lesson: Lesson; students: readonly Student[]; onDone: () => void }

/** The roll of a lesson: a tick for whoever was there. Whoever has left by then isn't called, unless they came. */
export function Roll({ lesson, students, onDone }: RollProps) {
  const t = useWords(formWords)
  const formats = useFormats()
  const called = students.filter(
    ({ id, state, stateOn, enrolledOn }) =>
      lesson.present?.includes(id) || (enrolledOn <= lesson.heldOn && (state !== 'left' || stateOn > lesson.heldOn)),
  )
  const [present, setPresent] = useState<readonly string[]>(lesson.present ?? [])
  const roll = useAct(callRoll, { invalidates: schoolReads })
  const save = async () => {
    await roll.mutateAsync({ params: { id: lesson.id }, input: { present: [...present] } })
    tell(t('rollSaved', { n: formats.number(present.length) }))
    onDone()
  }
  const whole = present.length === called.length
  return (
    <Stack gap='sm'>
      <Checkbox
        label={t('everybody')}
        checked={whole}
        indeterminate={!whole && present.length > 0}
        onChange={() => setPresent(whole ? [] : called.map(({ id }) => id))}
      />
      <Checkbox.Group value={[...present]} onChange={setPresent} aria-label={t('roll')}>
        <Stack gap='0.375rem'>
          {called.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group>
        <Button loading={roll.isPending} onClick={() => void save().catch(() => undefined)}>
          {t('saveRoll')}
        </Button>
        <PageLink to={`/events/${lesson.id}`}>{t('meetingList')}</PageLink>
      </Group>
    </Stack>
  )
}
