import { useActor, useProgramme } from '#platform/web/actor.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type PlannedDay, takeWalkIn } from '../contract.ts'
import { channelsOf } from '../rules.ts'
import { scheduleReads } from './schedule-reads.ts'
import { useDays } from './use-days.ts'
import { WhoFields } from './who-fields.tsx'
import { nobodyYet, ORDINARY, whoOf } from './who-values.ts'
import { words } from './words.ts'

type WalkInProps = { office: string; onDone: () => void }

/** Somebody stands before the desk: a name to be called by, and the next number. */
export function WalkInForm(props: WalkInProps) {
  const { today } = useActor()
  const days = useDays(useProgramme()!.id, props.office, today)
  return <Loaded read={days}>{({ items }) => <OfToday {...props} unified={items[0]?.receptionDays ?? []} />}</Loaded>
}

function OfToday({ office, unified, onDone }: WalkInProps & { unified: PlannedDay['receptionDays'] }) {
  const t = useWords(words)
  const formats = useFormats()
  const form = useOfficeForm({
    key: `schedule.walk-in.${office}`,
    endpoint: takeWalkIn,
    initial: { ...nobodyYet, receptionDay: unified[0]?.id ?? ORDINARY },
    input: (values, { id }) => ({ id, office, ...whoOf(values) }),
    fieldOf: path => (path === 'person' ? 'visitor' : path),
    invalidates: scheduleReads,
    onDone: ({ number }) => {
      tell(t('onList', { n: formats.number(number) }))
      onDone()
    },
  })
  return (
    <Form form={form} submit={t('putOnList')}>
      <WhoFields form={form} channels={channelsOf.in_person} receptionDays={unified} />
    </Form>
  )
}
