import { identityReasons } from '#platform/identity-number.ts'
import { type Language, say, type Words } from '#platform/language.ts'
import { noValue } from '#platform/sheets/no-value.ts'
import { type JournalColumn, journalColumns } from '../journal-columns.ts'

/** Why a row can't become a line of the journal, and what to do about it. */
export const problemWords = {
  no_value: noValue,
  empty: { ru: 'Пусто: впишите.', kk: 'Бос: жазыңыз.', en: 'Empty: fill it in.' },
  date: {
    ru: '«{word}» не дата: пишите 05.03.2020.',
    kk: '«{word}» күн емес: 05.03.2020 деп жазыңыз.',
    en: '“{word}” is no date: write 05.03.2020.',
  },
  outside: {
    ru: 'Кабинет работает с {from} по {to}: исправьте дату или срок кабинета.',
    kk: 'Кабинет {from} – {to} аралығында жұмыс істейді: күнді не кабинет мерзімін түзетіңіз.',
    en: 'The office works from {from} to {to}: correct the date, or the office’s term.',
  },
  clock: {
    ru: '«{word}» не время: пишите 14:30.',
    kk: '«{word}» уақыт емес: 14:30 деп жазыңыз.',
    en: '“{word}” is no time of day: write 14:30.',
  },
  long: {
    ru: 'Слишком длинно: не больше {most} знаков.',
    kk: 'Тым ұзын: {most} таңбадан аспасын.',
    en: 'Too long: at most {most} letters.',
  },
  unknown_word: {
    ru: '«{word}»: не сказано, что это значит. Выберите значение на шаге «Слова» или исправьте ячейку.',
    kk: '«{word}»: мағынасы айтылмаған. «Сөздер» қадамында мәнін таңдаңыз немесе ұяшықты түзетіңіз.',
    en: '“{word}”: nobody said what it means. Choose its meaning at the step “Words”, or correct the cell.',
  },
  not_said: {
    ru: 'Пусто, и не сказано, что писать вместо: выберите на шаге «Слова» или впишите.',
    kk: 'Бос, орнына не жазылатыны айтылмаған: «Сөздер» қадамында таңдаңыз немесе жазыңыз.',
    en: 'Empty, and nobody said what to put: choose it at the step “Words”, or fill it in.',
  },
  office_right: {
    ru: 'Этот кабинет не ваш: его журнал загружает координатор или его юрист.',
    kk: 'Бұл кабинет сіздікі емес: журналын үйлестіруші немесе оның заңгері жүктейді.',
    en: 'This office is not yours: the coordinator or its lawyer imports its journal.',
  },
  iin_digits: identityReasons.digits,
  iin_date: identityReasons.date,
  iin_kind: identityReasons.kind,
  iin_check: identityReasons.check,
  born: {
    ru: 'Дата рождения позже дня приёма: проверьте обе.',
    kk: 'Туған күні қабылдау күнінен кейін: екеуін де тексеріңіз.',
    en: 'Born after the day of reception: check both.',
  },
  age: {
    ru: '«{word}» не возраст: нужно целое число лет от 0 до 130.',
    kk: '«{word}» жас емес: 0 мен 130 аралығындағы бүтін сан керек.',
    en: '“{word}” is no age: a whole number from 0 to 130 is needed.',
  },
  sum: {
    ru: '«{word}» не сумма: пишите число, например 12 500.',
    kk: '«{word}» сома емес: сан жазыңыз, мысалы 12 500.',
    en: '“{word}” is no sum: write a number, for instance 12,500.',
  },
  refund: {
    ru: 'Деньги возвращают только при возврате, мировом соглашении или решении суда: исправьте исход.',
    kk: 'Ақша тек қайтару, татуласу келісімі немесе сот шешімі кезінде қайтарылады: нәтижесін түзетіңіз.',
    en: 'Money is returned only by a refund, a settlement or a court decision: correct the outcome.',
  },
  closes_early: {
    ru: 'Закрыто раньше дня приёма: исправьте дату.',
    kk: 'Қабылдау күнінен бұрын жабылған: күнді түзетіңіз.',
    en: 'Closed before the day of reception: correct the date.',
  },
  no_day: {
    ru: 'В этот день у кабинета нет единого дня приёма: запланируйте его или сотрите пометку.',
    kk: 'Бұл күні кабинетте бірыңғай қабылдау күні жоқ: оны жоспарлаңыз немесе белгіні өшіріңіз.',
    en: 'The office has no unified day on this date: plan one, or clear the mark.',
  },
  party_without_name: {
    ru: 'БИН указан, а второй стороны нет ни в строке, ни в справочнике: впишите название.',
    kk: 'БСН көрсетілген, ал екінші тарап жолда да, анықтамалықта да жоқ: атауын жазыңыз.',
    en: 'There is a BIN, and no other party in the row or the directory: write its name.',
  },
  topic_retired: {
    ru: 'Тема выведена из списка раньше этого дня: выберите другую.',
    kk: 'Тақырып осы күннен бұрын тізімнен шығарылған: басқасын таңдаңыз.',
    en: 'The topic was retired before this day: choose another.',
  },
  card_sex: {
    ru: 'Для карточки нужен пол: впишите его.',
    kk: 'Карточкаға жынысы керек: жазыңыз.',
    en: 'A card needs the sex: fill it in.',
  },
  repeated: {
    ru: 'Такая же строка уже есть выше, в строке {row}. Если это другой приём, впишите его номер или время.',
    kk: 'Дәл осындай жол жоғарыда, {row}-жолда бар. Бұл басқа қабылдау болса, нөмірін не уақытын жазыңыз.',
    en: 'The same row stands above, in row {row}. If this was another visit, write its number or time.',
  },
} as const satisfies Record<string, Words>

/** What is taken all the same, and worth a look. */
export const remarkWords = {
  phone: {
    ru: '«{word}» не телефон: не записан.',
    kk: '«{word}» телефон емес: жазылмады.',
    en: '“{word}” is no phone number: left out.',
  },
  iin_zeros: {
    ru: 'Excel убрал нули в начале ИИН: возвращены.',
    kk: 'Excel ЖСН басындағы нөлдерді алып тастаған: қайтарылды.',
    en: 'Excel had dropped the leading zeros of the IIN: they are back.',
  },
  iin_birth: {
    ru: 'Дата рождения в ИИН другая: сверьте.',
    kk: 'ЖСН-дегі туған күн басқа: салыстырыңыз.',
    en: 'The IIN says another date of birth: compare them.',
  },
  iin_sex: {
    ru: 'Пол в ИИН другой: сверьте.',
    kk: 'ЖСН-дегі жыныс басқа: салыстырыңыз.',
    en: 'The IIN says another sex: compare them.',
  },
  rounded: { ru: 'Округлено до целых тенге.', kk: 'Бүтін теңгеге дейін дөңгелектелді.', en: 'Rounded to whole tenge.' },
  closed_on: {
    ru: 'День закрытия не указан: взят день приёма.',
    kk: 'Жабылған күні көрсетілмеген: қабылдау күні алынды.',
    en: 'No day of closing is given: the day of reception is taken.',
  },
  sex_by_name: {
    ru: 'Пол определён по отчеству.',
    kk: 'Жынысы әкесінің аты бойынша анықталды.',
    en: 'The sex is told by the patronymic.',
  },
  formula: {
    ru: 'В ячейке формула: взято её последнее значение «{word}».',
    kk: 'Ұяшықта формула: соңғы мәні «{word}» алынды.',
    en: 'The cell holds a formula: its last value “{word}” is taken.',
  },
} as const satisfies Record<string, Words>

export type ProblemCode = keyof typeof problemWords
export type RemarkCode = keyof typeof remarkWords
type Values = Readonly<Record<string, string | number>>
export type Finding<Code extends string = string> = {
  readonly column: JournalColumn
  readonly code: Code
  readonly values?: Values
}

/** «Дата: «вчера» не дата: пишите 05.03.2020.» */
export const findingSentence = ({ code, values }: Finding<ProblemCode | RemarkCode>, language: Language): string =>
  say(
    (code in problemWords ? problemWords[code as ProblemCode] : remarkWords[code as RemarkCode]) as Words,
    language,
    values,
  )

export const headed = (finding: Finding<ProblemCode | RemarkCode>, language: Language): string =>
  `${journalColumns[finding.column][language]}: ${findingSentence(finding, language)}`
