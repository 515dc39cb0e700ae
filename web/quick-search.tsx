import '@mantine/spotlight/styles.css'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useActor } from '#platform/web/actor.tsx'
import { useGo } from '#platform/web/address.tsx'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { type Found, useFinders } from '#platform/web/quick-search.ts'
import { useWords } from '#platform/web/words.ts'
import { frameWords } from './words.ts'

const [store, spotlight] = createSpotlight()

/** Ctrl+K: pages by name at once, and what the slices' finders find on the server. Loaded when it is first opened. */
export default function QuickSearch({ pages, onClose }: { pages: readonly Page[]; onClose: () => void }) {
  const t = useWords(frameWords)
  const kit = useWords(kitWords)
  const go = useGo()
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 180)
  const groups = [{ title: t('pages'), found: usePages(pages, typed) }, ...useFound(text)]
  const busy = groups.some(group => group.found === undefined)

  useEffect(() => spotlight.open(), [])

  return (
    <Spotlight.Root
      store={store}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={480}
      overlayProps={{ backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 0 }}
    >
      <Spotlight.Search
        data-autofocus
        ref={focusAtOnce}
        placeholder={t('searchHint')}
        aria-label={t('search')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ title, found = [] }) =>
          found.length === 0 ? null : (
            <Spotlight.ActionsGroup key={title} label={title}>
              {found.map(({ key, label, detail, to, search }) => (
                <Spotlight.Action key={key} label={label} description={detail} onClick={() => go(to, search)} />
              ))}
            </Spotlight.ActionsGroup>
          ),
        )}
        {groups.every(({ found = [] }) => found.length === 0) && (
          <Spotlight.Empty>{busy ? t('searching') : kit('nothingFound')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

/** Pages without a parameter in their path, by a part of their name. */
function usePages(pages: readonly Page[], typed: string): readonly Found[] {
  const language = useLanguage()
  const wanted = typed.trim().toLocaleLowerCase(language)
  return pages
    .filter(({ path }) => !path.includes('$'))
    .map(({ path, title }) => ({ key: path, label: title[language], to: path }))
    .filter(({ label }) => label.toLocaleLowerCase(language).includes(wanted))
}

function useFound(text: string) {
  const { may, programme } = useActor()
  const finders = useFinders().filter(({ permission }) => !permission || may.includes(permission))
  const results = useQueries({
    queries: finders.map(finder => ({
      queryKey: ['quick-search', finder.name, programme?.id, text],
      queryFn: ({ signal }: { signal: AbortSignal }) => finder.find(text, signal, programme?.id ?? null),
      enabled: text.length >= 2,
    })),
  })
  return finders.map((finder, index) => ({
    title: finder.title(),
    found: text.length < 2 || results[index]?.error ? [] : results[index]?.data,
  }))
}

/** Mantine's own focus comes a third of a second later, and the first letters would be lost. */
const focusAtOnce = (input: HTMLInputElement | null) => input?.focus()
