import { tell } from '#platform/web/notices.ts'
import type { SavedPerson } from '../person-contract.ts'

/** That it is saved, and what to look at once more: an IIN that says something else. */
export function tellSaved(sentence: string, { warnings }: SavedPerson) {
  tell(sentence)
  for (const { message } of warnings) tell(message)
}
