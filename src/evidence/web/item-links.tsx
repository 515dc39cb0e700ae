import { ActionIcon, Button, Group, Select, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { kitWords } from '#platform/web/kit-words.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { getPlan } from '#programme/structure-contract.ts'
import {
  type Annex,
  type Item,
  type Link,
  linkItem,
  listItems,
  readAnnexes,
  readItem,
  unlinkItem,
} from '../contract.ts'
import classes from './evidence.module.css'
import { words } from './words.ts'

const invalidates = [readItem, readAnnexes, listItems]

/** What a document proves: the indicators of the whole plan may be chosen, those of its own activity first. */
export function ItemLinks({ item, annexes }: { item: Item; annexes: readonly Annex[] }) {
  const t = useWords(words)
  const plan = useRead(getPlan, { params: { id: item.programme } }, { staleTime: 60_000 })
  const unlink = useAct(unlinkItem, { invalidates })
  const mayWrite = item.may.includes('evidence.item.write')
  const indicators = plan.data?.indicators ?? []
  const nameOf = ({ proves, target }: Link) => {
    if (proves === 'record') return t('record')
    if (proves === 'activity') return annexes.find(({ activity }) => activity === target)?.title ?? t('wholeActivity')
    return indicators.find(({ id }) => id === target)?.label ?? t('linkTo')
  }
  return (
    <section>
      <Title order={3}>{t('proves')}</Title>
      {item.links.length === 0 && <p className={classes.quiet}>{t('provesNothing')}</p>}
      <ul className={classes.links}>
        {item.links.map(link => (
          <li key={link.target}>
            {nameOf(link)}
            {mayWrite && (
              <ActionIcon
                variant='subtle'
                size='lg'
                aria-label={t('unlink', { label: nameOf(link) })}
                onClick={() => unlink.mutate({ params: { id: item.id, target: link.target } })}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && <LinkForm item={item} indicators={indicators} />}
    </section>
  )
}

type Named = { readonly id: string; readonly activity: string | null; readonly code: string; readonly label: string }

function LinkForm({ item, indicators }: { item: Item; indicators: readonly Named[] }) {
  const t = useWords(words)
  const kit = useWords(kitWords)
  const [chosen, setChosen] = useState<string | null>(null)
  const link = useAct(linkItem, { invalidates })
  const linked = new Set(item.links.map(({ target }) => target))
  const own = (indicator: Named) => indicator.activity === item.activity
  const free = indicators.filter(({ id }) => !linked.has(id))
  const data = [...free.filter(own), ...free.filter(indicator => !own(indicator))]
  const send = async () => {
    await link.mutateAsync({ params: { id: item.id }, input: { proves: 'indicator', target: chosen! } })
    setChosen(null)
  }
  return (
    <Group align='end' gap='sm'>
      <Select
        label={t('linkTo')}
        flex={1}
        data={data.map(({ id, code, label }) => ({ value: id, label: `${code} ${label}` }))}
        value={chosen}
        onChange={setChosen}
        searchable
        nothingFoundMessage={kit('nothingFound')}
      />
      <Button variant='default' disabled={!chosen} loading={link.isPending} onClick={() => void send()}>
        {t('linkAction')}
      </Button>
    </Group>
  )
}
