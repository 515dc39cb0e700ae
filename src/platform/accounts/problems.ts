import { type Problem, type Refusal, refusal, signInFirst } from '../problem.ts'

export const passwordTooShort = refusal('password_too_short', 422, {
  ru: 'Пароль короток: нужно не меньше {minimum} символов, сейчас {length}. Подойдёт фраза из нескольких слов.',
  kk: 'Құпиясөз қысқа: кемінде {minimum} таңба керек, қазір {length}. Бірнеше сөзден тұратын тіркес жарайды.',
  en: 'The password is short: at least {minimum} characters are needed, it has {length}. A phrase of several words will do.',
})
export const passwordTooLong = refusal('password_too_long', 422, {
  ru: 'Пароль слишком длинный: не больше {maximum} символов.',
  kk: 'Құпиясөз тым ұзын: {maximum} таңбадан аспасын.',
  en: 'The password is too long: at most {maximum} characters.',
})
export const passwordTooCommon = refusal('password_too_common', 422, {
  ru: 'Такой пароль подбирают первым: он из частых слов, рядов клавиатуры, имён или названия организации. Добавьте своего.',
  kk: 'Мұндай құпиясөз бірінші болып тексеріледі: ол жиі сөздерден, пернетақта қатарларынан, аттардан немесе ұйым атауынан тұрады. Өзіңізден қосыңыз.',
  en: 'This password is guessed first: it is made of common words, keyboard rows, names or the organisation. Add something of your own.',
})
export const wrongSignIn = refusal('wrong_sign_in', 401, {
  ru: 'Почта или пароль не подходят. Проверьте раскладку клавиатуры и попробуйте ещё раз.',
  kk: 'Пошта немесе құпиясөз сәйкес келмейді. Пернетақта тілін тексеріп, қайталап көріңіз.',
  en: 'The e-mail or the password is not right. Check the keyboard layout and try again.',
})
export const wrongPassword = refusal('wrong_password', 422, {
  ru: 'Нынешний пароль не подходит.',
  kk: 'Қазіргі құпиясөз сәйкес келмейді.',
  en: 'The current password is not right.',
})
export const wrongCode = refusal('wrong_code', 422, {
  ru: 'Код не подходит. Возьмите новый код из приложения: он меняется каждые 30 секунд.',
  kk: 'Код сәйкес келмейді. Қосымшадан жаңа код алыңыз: ол 30 секунд сайын өзгереді.',
  en: 'The code is not right. Take a new one from the app: it changes every 30 seconds.',
})
export const codeTimeOver = refusal('code_time_over', 401, {
  ru: 'Время для кода вышло. Войдите ещё раз с паролем.',
  kk: 'Кодты енгізу уақыты өтті. Құпиясөзбен қайта кіріңіз.',
  en: 'The time for the code is over. Sign in with the password again.',
})
export const tooManyTries = refusal('too_many_tries', 429, {
  ru: 'Слишком много попыток подряд. Подождите {minutes} мин и попробуйте снова.',
  kk: 'Қатарынан тым көп әрекет жасалды. {minutes} мин күтіп, қайталап көріңіз.',
  en: 'Too many tries in a row. Wait {minutes} min and try again.',
})
export const signInAgain = refusal('sign_in_again', 403, {
  ru: 'Для этого нужен недавний вход. Выйдите, войдите снова и повторите.',
  kk: 'Бұл үшін жақында кірген болу керек. Шығып, қайта кіріп, әрекетті қайталаңыз.',
  en: 'This needs a recent sign-in. Sign out, sign in again and repeat.',
})
export const codesAlreadyOn = refusal('codes_already_on', 409, {
  ru: 'Вход по коду уже включён.',
  kk: 'Код арқылы кіру қосулы.',
  en: 'Codes at sign-in are already on.',
})
export const codesAreOff = refusal('codes_are_off', 409, {
  ru: 'Вход по коду не включён.',
  kk: 'Код арқылы кіру қосылмаған.',
  en: 'Codes at sign-in are not on.',
})
export const passkeyFailed = refusal('passkey_failed', 400, {
  ru: 'Ключ доступа не подошёл или время вышло. Попробуйте ещё раз или войдите с паролем.',
  kk: 'Кіру кілті сәйкес келмеді немесе уақыт өтті. Қайталап көріңіз немесе құпиясөзбен кіріңіз.',
  en: 'The passkey did not fit, or the time ran out. Try again, or sign in with the password.',
})
export const foreignOrigin = refusal('foreign_origin', 403, {
  ru: 'Запрос пришёл с чужой страницы. Откройте программу по её обычному адресу.',
  kk: 'Сұрау бөтен беттен келді. Бағдарламаны өзінің әдеттегі мекенжайымен ашыңыз.',
  en: 'The request came from a page of another site. Open the program at its usual address.',
})
export const refusedByAccounts = refusal('accounts_refused', 400, {
  ru: 'Не получилось. Обновите страницу и попробуйте ещё раз.',
  kk: 'Орындалмады. Бетті жаңартып, қайталап көріңіз.',
  en: 'It did not work. Reload the page and try again.',
})
export const emailTaken = refusal('email_taken', 409, {
  ru: 'С этой почтой уже есть учётная запись.',
  kk: 'Бұл поштамен тіркелгі бұрыннан бар.',
  en: 'There is already an account with this e-mail.',
})
export const invitationOver = refusal('invitation_over', 404, {
  ru: 'Ссылка уже использована или её срок вышел. Попросите руководителя дать новую.',
  kk: 'Сілтеме пайдаланылған немесе мерзімі өткен. Басшыдан жаңасын сұраңыз.',
  en: 'The link was used already, or its time is over. Ask the head of the organisation for a new one.',
})
export const memberElsewhere = refusal('member_elsewhere', 409, {
  ru: 'Этот человек работает и в другой организации, поэтому его пароль отсюда не сбрасывают. Это делает администратор сервера.',
  kk: 'Бұл адам басқа ұйымда да жұмыс істейді, сондықтан құпиясөзі осы жерден ысырылмайды. Мұны сервер әкімшісі жасайды.',
  en: 'This person works in another organisation too, so their password is not reset from here. The server’s administrator does that.',
})

const byCode: Readonly<Record<string, Refusal>> = {
  INVALID_EMAIL_OR_PASSWORD: wrongSignIn,
  INVALID_EMAIL: wrongSignIn,
  INVALID_PASSWORD: wrongPassword,
  CREDENTIAL_ACCOUNT_NOT_FOUND: wrongPassword,
  INVALID_CODE: wrongCode,
  INVALID_BACKUP_CODE: wrongCode,
  OTP_HAS_EXPIRED: codeTimeOver,
  INVALID_TWO_FACTOR_COOKIE: codeTimeOver,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: codeTimeOver,
  SESSION_NOT_FRESH: signInAgain,
  TOTP_ALREADY_ENABLED: codesAlreadyOn,
  TOTP_NOT_ENABLED: codesAreOff,
  TWO_FACTOR_NOT_ENABLED: codesAreOff,
  BACKUP_CODES_NOT_ENABLED: codesAreOff,
  CHALLENGE_NOT_FOUND: passkeyFailed,
  FAILED_TO_VERIFY_REGISTRATION: passkeyFailed,
  PREVIOUSLY_REGISTERED: passkeyFailed,
  PASSKEY_NOT_FOUND: passkeyFailed,
  AUTHENTICATION_FAILED: passkeyFailed,
  INVALID_ORIGIN: foreignOrigin,
  MISSING_OR_NULL_ORIGIN: foreignOrigin,
  UNAUTHORIZED: signInFirst,
}

/** How long a locked second factor stays locked; the library doesn't say. */
export const LOCK_SECONDS = 15 * 60

/** What the library of accounts answered, as a refusal in the reader's language. */
export function refusalOf(status: number, code: string | undefined): Problem {
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED') {
    return tooManyTries({ minutes: LOCK_SECONDS / 60 }, { retryAfter: LOCK_SECONDS })
  }
  const named = code ? byCode[code] : undefined
  if (named) return named()
  return status === 401 ? signInFirst() : refusedByAccounts()
}
