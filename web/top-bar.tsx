import { ActionIcon, Kbd, NativeSelect, UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconMenu2, IconSearch, IconX } from '@tabler/icons-react'
import type { Me } from '#people/contract.ts'
import { useActor } from '#platform/web/actor.tsx'
import { PageLink, useGo } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { PersonMenu } from './person-menu.tsx'
import classes from './top-bar.module.css'
import { Unsent } from './unsent.tsx'
import { frameWords } from './words.ts'

type TopBarProps = { who: Me; menu: boolean; onMenu: () => void; onSearch: () => void; onHelp: () => void }

/** Programme and period on the left, what is unsent, search, then the person. */
export function TopBar({ who, menu, onMenu, onSearch, onHelp }: TopBarProps) {
  const t = useWords(frameWords)
  return (
    <header className={classes.bar}>
      <ActionIcon
        className={classes.burger}
        variant='subtle'
        size={44}
        aria-label={t('menu')}
        aria-expanded={menu}
        aria-controls='rail'
        onClick={onMenu}
      >
        {menu ? <IconX aria-hidden /> : <IconMenu2 aria-hidden />}
      </ActionIcon>
      <PageLink to='/' className={classes.name}>
        {who.organisation.shortName || who.organisation.name}
      </PageLink>
      <Programme />
      <Unsent />
      <UnstyledButton className={classes.search} onClick={onSearch}>
        <IconSearch size={18} aria-hidden />
        <span>{t('search')}</span>
        <Kbd size='xs' aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      <ActionIcon className={classes.keys} variant='subtle' size={36} aria-label={t('keys')} onClick={onHelp}>
        <IconKeyboard size={20} aria-hidden />
      </ActionIcon>
      <PersonMenu who={who} />
    </header>
  )
}

/** One programme is said, several are chosen from; the choice stands in the address. */
function Programme() {
  const t = useWords(frameWords)
  const formats = useFormats()
  const go = useGo()
  const { programme, programmes } = useActor()
  if (!programme) return <span className={classes.programme} />
  const period = t('period', { from: formats.shortDay(programme.startsOn), to: formats.shortDay(programme.endsOn) })
  return (
    <div className={classes.programme} title={programme.topic}>
      {programmes.length > 1 ? (
        <NativeSelect
          size='xs'
          aria-label={t('programme')}
          data={programmes.map(({ code }) => code)}
          value={programme.code}
          onChange={event => go('.', { programme: event.currentTarget.value })}
        />
      ) : (
        <strong>{programme.code}</strong>
      )}
      <span className={classes.period}>{period}</span>
    </div>
  )
}
