import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useActor, useMay } from '#platform/web/actor.tsx'
import { useGo } from '#platform/web/address.tsx'
import { type FindGroup, FindList } from '#platform/web/find-list.tsx'
import { fits } from '#platform/web/fits.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { type Found, useFinders } from '#platform/web/quick-search.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './quick-search.module.css'
import { frameWords } from './words.ts'

const SHORTEST = 2

/** Ctrl+K: actions and pages by name at once, and what the slices' finders find on the server. Loaded when it is first opened. */
export default function QuickSearch({ pages, onClose }: { pages: readonly Page[]; onClose: () => void }) {
  const t = useWords(frameWords)
  const kit = useWords(kitWords)
  const language = useLanguage()
  const go = useGo()
  const may = useMay()
  const [typed, setTyped] = useState('')
  const [rested] = useDebouncedValue(typed.trim(), 150)
  const named = (found: readonly Found[]) =>
    found.filter(({ label }) => fits(label, typed)).map(one => ({ ...one, ready: true }))
  const actions = byRail(pages, 0).flatMap(({ path, actions = [] }) =>
    actions
      .filter(({ permission }) => may(permission))
      .map(({ label, search }) => ({ key: label.ru, label: label[language], to: path, search })),
  )
  const places = byRail(pages, Number.POSITIVE_INFINITY)
    .filter(({ path }) => !path.includes('$'))
    .map(({ path, title }) => ({ key: path, label: title[language], to: path }))
  const { groups, busy } = useFound(rested)
  return (
    <Modal
      classNames={{ body: classes.body }}
      opened
      onClose={onClose}
      withCloseButton={false}
      padding='sm'
      size='lg'
      yOffset='8vh'
      aria-label={t('search')}
      overlayProps={{ backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 0 }}
    >
      <FindList
        label={t('search')}
        placeholder={t('searchHint')}
        text={typed}
        onText={setTyped}
        groups={[
          { title: t('actions'), lines: named(actions) },
          { title: t('pages'), lines: named(places) },
          ...groups,
        ]}
        busy={busy || rested !== typed.trim()}
        empty={kit('nothingFound')}
        onPick={({ to, search }) => {
          onClose()
          go(to, search)
        }}
      />
    </Modal>
  )
}

/** In the order of the rail; what has no line there comes at `without`. */
const byRail = (pages: readonly Page[], without: number) =>
  pages.toSorted((a, b) => (a.nav?.order ?? without) - (b.nav?.order ?? without))

/** What the slices find on the server. */
function useFound(text: string): { groups: readonly FindGroup<Found>[]; busy: boolean } {
  const { may, programme } = useActor()
  const finders = useFinders().filter(({ permission }) => !permission || may.includes(permission))
  const results = useQueries({
    queries: finders.map(finder => ({
      queryKey: ['quick-search', finder.name, programme?.id, text],
      queryFn: ({ signal }: { signal: AbortSignal }) => finder.find(text, signal, programme?.id ?? null),
      enabled: text.length >= SHORTEST,
    })),
  })
  return {
    groups: finders.map((finder, index) => ({ title: finder.title(), lines: results[index]?.data ?? [] })),
    busy: results.some(({ isFetching }) => isFetching),
  }
}
