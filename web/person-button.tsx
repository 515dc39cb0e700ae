import { UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import type { Language } from '#platform/language.ts'
import { useLanguage } from '#platform/web/language.ts'
import classes from './person-button.module.css'

const short: Record<Language, string> = { ru: 'РУС', kk: 'ҚАЗ', en: 'ENG' }

/** Who is signed in, and in which language. */
export const PersonButton = ({ name, ...rest }: ComponentProps<'button'> & { name: string }) => (
  <UnstyledButton aria-haspopup='menu' aria-expanded={false} {...rest} className={classes.person}>
    <span className={classes.language} aria-hidden>
      {short[useLanguage()]}
    </span>
    <span className={classes.name}>{name}</span>
    <IconChevronDown size={16} aria-hidden />
  </UnstyledButton>
)
