import { Drawer as MantineDrawer } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './drawer.module.css'
import { kitWords } from './kit-words.ts'
import { useWords } from './words.ts'

type DrawerProps = { opened: boolean; onClose: () => void; title: ReactNode; wide?: boolean; children: ReactNode }

/** Details on the right: the list keeps its place. On a phone it takes the whole screen. */
export function Drawer({ opened, onClose, title, wide, children }: DrawerProps) {
  const t = useWords(kitWords)
  return (
    <MantineDrawer
      opened={opened}
      onClose={onClose}
      position='right'
      size={wide ? '60rem' : '40rem'}
      title={title}
      padding='lg'
      overlayProps={{ backgroundOpacity: 0.25 }}
      transitionProps={{ duration: 120 }}
      // Mantine's head is a <header>, which would be a second banner of the page.
      attributes={{ header: { role: 'none' } }}
      closeButtonProps={{ 'aria-label': t('close'), size: 'lg' }}
      classNames={{ title: classes.title, content: classes.content }}
    >
      {children}
    </MantineDrawer>
  )
}
