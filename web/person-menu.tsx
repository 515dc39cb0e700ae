import { Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { changeOwnSettings, type Me } from '#people/contract.ts'
import { type Language, languages } from '#platform/language.ts'
import { useGo } from '#platform/web/address.tsx'
import { call } from '#platform/web/call.ts'
import { setLanguage, useLanguage } from '#platform/web/language.ts'
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
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
  // It stands where the button stood that was clicked to fetch it.
  useEffect(() => {
    button.current?.focus()
    setOpened(true)
  }, [])
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

  return (
    <Menu position='bottom-end' width={240} withinPortal returnFocus opened={opened} onChange={setOpened}>
      <Menu.Target>
        <PersonButton ref={button} name={who.name} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('language')}</Menu.Label>
        {languages.map(one => (
          <Menu.Item
            key={one}
            lang={one}
            onClick={() => speak(one)}
            aria-current={one === language}
            rightSection={one === language && <IconCheck size={16} aria-hidden />}
          >
            {names[one]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('theme')}</Menu.Label>
        {themes.map(one => (
          <Menu.Item
            key={one}
            onClick={() => setColorScheme(one)}
            aria-current={one === colorScheme}
            rightSection={one === colorScheme && <IconCheck size={16} aria-hidden />}
          >
            {t(one)}
          </Menu.Item>
        ))}
        {who.organisations.length > 1 && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('organisation')}</Menu.Label>
            {who.organisations.map(({ id, name }) => (
              <Menu.Item
                key={id}
                onClick={() => workIn(id)}
                aria-current={id === who.organisation.id}
                rightSection={id === who.organisation.id && <IconCheck size={16} aria-hidden />}
              >
                {name}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconUserCircle size={18} aria-hidden />} onClick={() => go('/account')}>
          {t('account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave().catch(tellProblem)}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
