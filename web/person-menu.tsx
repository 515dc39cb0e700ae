import { useMantineColorScheme } from '@mantine/core'
import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { changeOwnSettings, type Me } from '#people/contract.ts'
import { type Language, languages } from '#platform/language.ts'
import { useGo } from '#platform/web/address.tsx'
import { call } from '#platform/web/call.ts'
import { setLanguage, useLanguage } from '#platform/web/language.ts'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { tellProblem } from '#platform/web/notices.ts'
import { useWords } from '#platform/web/words.ts'
import { PersonButton } from './person-button.tsx'
import { signOut } from './sign-out.ts'
import { frameWords } from './words.ts'

/** Each language by its own name. */
const names: Record<Language, string> = { ru: 'Русский', kk: 'Қазақша', en: 'English' }
const themes = ['light', 'dark', 'auto'] as const

/** Who belongs to several organisations works in one at a time: the server is told by a cookie, the page begins anew. */
function workIn(organisation: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the other way is not in all browsers yet
  document.cookie = `organisation=${organisation}; path=/; samesite=lax; max-age=31536000`
  location.assign('/')
}

/** Language, theme, organisation, own account, signing out. */
export function PersonMenu({ who }: { who: Me }) {
  const t = useWords(frameWords)
  const language = useLanguage()
  const client = useQueryClient()
  const go = useGo()
  const { colorScheme, setColorScheme } = useMantineColorScheme()

  const speak = (chosen: Language) => {
    setLanguage(chosen)
    // The account keeps it too, for letters and for other devices; this screen doesn't wait for that.
    call(changeOwnSettings, { input: { language: chosen } }).catch(tellProblem)
  }
  const leave = async () => {
    await signOut()
    client.clear()
    go('/sign-in')
  }

  const spoken = languages.map(lang => ({
    ...{ label: names[lang], lang, current: lang === language },
    run: () => speak(lang),
  }))
  const looks = themes.map(theme => ({
    ...{ label: t(theme), current: theme === colorScheme },
    run: () => setColorScheme(theme),
  }))
  const worked = who.organisations.map(({ id, name }) => ({
    ...{ label: name, current: id === who.organisation.id },
    run: () => workIn(id),
  }))
  const own = [
    { label: t('account'), icon: IconUserCircle, run: () => go('/account') },
    { label: t('signOut'), icon: IconLogout, run: () => void leave().catch(tellProblem) },
  ]
  return (
    <MenuButton
      width={240}
      parts={[
        { heading: t('language'), lines: spoken },
        { heading: t('theme'), lines: looks },
        { heading: t('organisation'), lines: worked.length > 1 ? worked : [] },
        { lines: own },
      ]}
    >
      <PersonButton name={who.name} />
    </MenuButton>
  )
}
