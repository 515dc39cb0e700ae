// The full metadata: the small one takes `8 700 000 00 0`, where a digit is missing, for a Russian number.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** E.164 of a phone as people say it (`8 700 000 00 01`, `+7(700)…`); Kazakhstan unless another country is dialled. */
export function phoneNumber(text: string): string | undefined {
  const parsed = parsePhoneNumberFromString(text, 'KZ')
  return parsed?.isValid() ? parsed.number : undefined
}

/** What people give at the desk. */
export const phoneTail = (phone: string) => phone.slice(-4)
