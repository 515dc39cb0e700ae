import type { Words } from '#platform/language.ts'
import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

/** Sentences beside a field. */
export const birthYearDiffers: Words = {
  ru: 'Год рождения не совпадает с датой рождения.',
  kk: 'Туған жылы туған күнімен сәйкес келмейді.',
  en: 'The year of birth differs from the date of birth.',
}
export const bornInFuture: Words = {
  ru: 'Эта дата ещё не наступила.',
  kk: 'Бұл күн әлі келген жоқ.',
  en: 'This day has not come yet.',
}
export const notAPhone: Words = {
  ru: 'Это не похоже на номер телефона: проверьте, все ли цифры на месте.',
  kk: 'Бұл телефон нөміріне ұқсамайды: цифрлардың бәрі бар ма, тексеріңіз.',
  en: 'This does not look like a phone number: check that no digit is missing.',
}
export const unknownDistrict: Words = {
  ru: 'Такого города или района нет в справочнике.',
  kk: 'Анықтамалықта мұндай қала немесе аудан жоқ.',
  en: 'The directory has no such city or district.',
}

/** Warnings: the card is saved all the same. */
export const iinBirthDiffers: Words = {
  ru: 'Дата рождения в ИИН другая. Так бывает; сверьте её с человеком.',
  kk: 'ЖСН-дегі туған күн басқа. Ондай болады; адамның өзінен сұрап алыңыз.',
  en: 'The IIN says another date of birth. That happens; ask the person.',
}
export const iinSexDiffers: Words = {
  ru: 'Пол в ИИН другой. Так бывает; проверьте, не ошибка ли это.',
  kk: 'ЖСН-дегі жыныс басқа. Ондай болады; қате емес пе, тексеріңіз.',
  en: 'The IIN says another sex. That happens; check that it is no slip.',
}

/** `current` has the card's id: the screen opens it instead. */
export const iinHasACard = refusal('people.iin_has_a_card', 409, {
  ru: 'Карточка с этим ИИН уже есть. Откройте её вместо новой.',
  kk: 'Бұл ЖСН бойынша карточка бар. Жаңасының орнына соны ашыңыз.',
  en: 'There is a card with this IIN already. Open it instead of a new one.',
})
export const nothingToReveal = refusal('people.number_not_on_card', 409, {
  ru: 'На карточке нет этого номера.',
  kk: 'Карточкада бұл нөмір жоқ.',
  en: 'The card does not have this number.',
})
export const noConsentInForce = refusal('people.no_consent_in_force', 409, {
  ru: 'Действующего согласия на карточке нет: отзывать нечего.',
  kk: 'Карточкада күші бар келісім жоқ: қайтарып алатын ештеңе жоқ.',
  en: 'The card has no consent in force: there is nothing to withdraw.',
})
export const withdrawnBeforeGiven = refusal('people.consent_withdrawn_before_given', 422, {
  ru: 'Согласие не может быть отозвано раньше, чем дано.',
  kk: 'Келісім берілгенге дейін қайтарылып алынбайды.',
  en: 'A consent cannot be withdrawn before it was given.',
})

export const constraints: Constraints = {
  persons_one_card_per_iin: iinHasACard,
  person_consent_is_withdrawn_after_given: withdrawnBeforeGiven,
}
