import { Button, Group } from '@mantine/core'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listTopics, moveTopic, retireTopic, type Topic } from '../topic-contract.ts'
import { topicWords } from './topic-words.ts'

type StepsProps = { topic: Topic; topics: readonly Topic[]; onAdd: () => void }

/** Its place among those of its level, and whether the desk is offered it. */
export function TopicSteps({ topic, topics, onAdd }: StepsProps) {
  const t = useWords(topicWords)
  const move = useAct(moveTopic, { invalidates: [listTopics] })
  const retire = useAct(retireTopic, { invalidates: [listTopics] })
  const { code, parent, version } = topic
  const level = topics.filter(one => one.parent === parent)
  const place = level.indexOf(topic) + 1
  const to = (place: number) => move.mutate({ params: { code }, input: { version, place } })
  const set = (retired: boolean) => retire.mutate({ params: { code }, input: { version, retired } })
  return (
    <Group gap='xs' mb='lg'>
      <Button variant='default' disabled={place === 1} loading={move.isPending} onClick={() => to(place - 1)}>
        {t('higher')}
      </Button>
      <Button
        variant='default'
        disabled={place === level.length}
        loading={move.isPending}
        onClick={() => to(place + 1)}
      >
        {t('lower')}
      </Button>
      {parent === null && (
        <Button variant='default' onClick={onAdd}>
          {t('addOwn')}
        </Button>
      )}
      <Button variant='subtle' loading={retire.isPending} onClick={() => set(!topic.retiredOn)}>
        {t(topic.retiredOn ? 'bringBack' : 'retire')}
      </Button>
    </Group>
  )
}
