import { tell, tellToRead } from '#platform/web/notices.ts'
import type { SavedPerson } from '../person-contract.ts'

/** That it is saved, and what to look at once more: an IIN that says something else. That stays until it is closed. */
export function tellSaved(sentence: string, { warnings }: SavedPerson) {
  tell(sentence)
  for (const { message } of warnings) tellToRead(message)
}
