import { notifications } from '@mantine/notifications'
import { kitWords } from './kit-words.ts'
import { language } from './language.ts'
import { translator } from './words.ts'

/** One line in the corner: that something was done. */
export const tell = (message: string) => void notifications.show({ message, color: 'deep', withBorder: true })

/** A refusal that belongs to no form: stays until it is closed. */
export const tellProblem = (error: unknown) =>
  void notifications.show({
    message: error instanceof Error ? error.message : translator(kitWords, language())('notSaved'),
    color: 'red',
    withBorder: true,
    autoClose: false,
  })
