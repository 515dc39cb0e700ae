import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich'
import type { Citizen } from './paper-values.ts'

/** Kazakh patronymics (Ахметұлы, Қайратқызы) stay as they are in every Russian case. */
const kazakhPatronymic = /(ұлы|улы|қызы|кызы)$/iu

/**
 * «От кого»: the name in the Russian genitive, for the corner of a Russian paper. A rule of thumb that the lawyer sees
 * and may correct in the interview; nothing of the kind is attempted in Kazakh.
 */
export function afterOt({
  surname,
  givenName,
  patronymic,
  sex,
}: Pick<Citizen, 'surname' | 'givenName' | 'patronymic' | 'sex'>): string {
  const middle = kazakhPatronymic.test(patronymic)
    ? patronymic
    : patronymic && inclineMiddlename(patronymic, 'genitive', sex)
  return [inclineLastname(surname, 'genitive', sex), givenName && inclineFirstname(givenName, 'genitive', sex), middle]
    .filter(Boolean)
    .join(' ')
}
