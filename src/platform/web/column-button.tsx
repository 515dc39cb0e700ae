import { Button } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import classes from './column-choice.module.css'
import { kitWords } from './kit-words.ts'
import { useWords } from './words.ts'

/** Opens the choice of a list's columns. */
export const ColumnButton = (props: Omit<ComponentProps<'button'>, 'color'>) => (
  <Button {...props} className={classes.chooses} variant='default' leftSection={<IconColumns3 size={16} aria-hidden />}>
    {useWords(kitWords)('columns')}
  </Button>
)
