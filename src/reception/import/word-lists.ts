import { type SocialStatus, socialStatuses, socialStatusWords } from '#people/social-status.ts'
import { type VulnerableKind, vulnerableKinds, vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { languageWords, sexWords } from '#people/web/person-code-words.ts'
import { type Language, languages, type Words } from '#platform/language.ts'
import { channels, helpKinds, outcomes } from '../codes.ts'
import { channelWords, helpWords, outcomeWords } from '../web/code-words.ts'

/** A code of a coded column: what it is called, and by which other words journals mean it. */
export type Coded = {
  readonly code: string
  readonly names: Words
  /** Mean the code for certain. */
  readonly also?: readonly string[]
  /** Probably mean it: proposed, and decided by a person. */
  readonly likely?: readonly string[]
}

/** Sex by the ending of the patronymic: not known, but what a person asked for knowingly. */
export const BY_NAME = 'by_name'

type Others<Code extends string> = Partial<Record<Code, Pick<Coded, 'also' | 'likely'>>>

const listed = <Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, Words>>,
  others: Others<Code> = {},
): readonly Coded[] => codes.map(code => ({ code, names: names[code], ...others[code] }))

const statuses: Others<SocialStatus> = {
  children: { also: ['дети', 'ребёнок', 'несовершеннолетний'], likely: ['школьник', 'учащийся', 'ребёнок-инвалид'] },
  youth: { also: ['молодёжь'], likely: ['студент', 'студентка'] },
  civil_servants: { also: ['госслужащий', 'госслужащие', 'государственный служащий', 'мемлекеттік қызметші'] },
  budget_employees: {
    also: ['бюджетник', 'работник бюджетной сферы', 'бюджет қызметкері'],
    likely: ['учитель', 'врач', 'медработник', 'мұғалім'],
  },
  disabled: { also: ['инвалид', 'лицо с инвалидностью', 'мүгедек', 'мүгедектігі бар'] },
  older_50_plus: {
    also: ['люди старшего возраста', 'старше 50'],
    likely: ['пенсионер', 'пенсионерка', 'зейнеткер', 'пенсионер по возрасту'],
  },
  unemployed: {
    also: ['безработный', 'безработная', 'жұмыссыз', 'не работает'],
    likely: ['домохозяйка', 'временно не работает', 'үй шаруасында'],
  },
  public_organisation_reps: { also: ['нпо', 'представитель нпо', 'общественная организация', 'ҮЕҰ'] },
  business_reps: { also: ['предприниматель', 'ип', 'бизнес', 'кәсіпкер'], likely: ['самозанятый', 'директор тоо'] },
  other: {
    also: ['другие', 'другое', 'иное', 'прочие', 'басқа'],
    likely: ['работающий', 'наёмный работник', 'рабочий', 'служащий', 'частный сектор', 'жұмысшы'],
  },
}

const kinds: Others<VulnerableKind> = {
  war_veteran: { also: ['ветеран вов', 'вов', 'ҰОС ардагері'] },
  equated_veteran: { likely: ['приравненный', 'труженик тыла'] },
  combat_veteran: { also: ['афганец', 'ветеран боевых действий', 'воин-афганец'] },
  disability_1_2: {
    also: ['инвалид 1 группы', 'инвалид 2 группы', 'инвалид 1 гр', 'инвалид 2 гр', '1-топ мүгедегі', '2-топ мүгедегі'],
    likely: ['инвалид', 'инвалидность', 'мүгедек', 'мүгедектігі бар'],
  },
  disabled_child_family: { also: ['семья с ребёнком-инвалидом', 'ребёнок-инвалид', 'мать ребёнка-инвалида'] },
  chronic_illness: { also: ['хроническое заболевание'] },
  age_pensioner: { also: ['пенсионер', 'пенсионерка', 'зейнеткер'] },
  orphan: { also: ['сирота', 'жетім'] },
  kandas: { also: ['кандас', 'оралман', 'қандас'] },
  honoured_mother: { also: ['алтын алқа', 'күміс алқа', 'многодетная мать с подвеской'] },
  large_family: { also: ['многодетный', 'многодетная', 'многодетная мать', 'көпбалалы', 'көпбалалы ана'] },
  incomplete_family: { also: ['неполная семья', 'мать-одиночка', 'одинокая мать', 'жалғызбасты ана'] },
  low_income: { also: ['малоимущий', 'малообеспеченная', 'малообеспеченные', 'малоимущая', 'АӘК алушы'] },
}

export const channelList = listed(channels, channelWords, {
  in_person: {
    also: ['очно', 'личный приём', 'личное обращение', 'приём', 'в кабинете', 'устно', 'жеке', 'жеке қабылдау'],
    likely: ['посещение', 'визит'],
  },
  phone: { also: ['по телефону', 'тел', 'звонок', 'телефонный звонок', 'телефон арқылы', 'қоңырау'] },
  messenger: {
    also: [
      'whatsapp',
      'ватсап',
      'вотсап',
      'telegram',
      'телеграм',
      'viber',
      'instagram',
      'инстаграм',
      'facebook',
      'соцсети',
      'социальные сети',
      'әлеуметтік желі',
    ],
    likely: ['интернет', 'сайт', 'почта', 'e-mail'],
  },
  video: {
    also: ['zoom', 'зум', 'видеосвязь', 'видеозвонок', 'бейнебайланыс'],
    likely: ['онлайн', 'online', 'дистанционно'],
  },
  visit: { also: ['выездной', 'выездной приём', 'көшпелі қабылдау'] },
})

export const sexList = listed(['female', 'male'] as const, sexWords, {
  female: { also: ['ж', 'жен', 'женщина', 'f', 'қыз'] },
  male: { also: ['м', 'муж', 'мужчина', 'm', 'ер адам', 'ер кісі'] },
})

export const languageList = listed<Language>(languages, languageWords, {
  ru: { also: ['рус', 'русс', 'русский язык', 'орыс', 'орыс тілі', 'ru'] },
  kk: { also: ['каз', 'казахский язык', 'гос', 'государственный', 'қаз', 'қазақ', 'қазақ тілі', 'kk', 'kz'] },
  en: { also: ['англ', 'ағылшын тілі', 'en'] },
})

export const statusList = listed(socialStatuses, socialStatusWords, statuses)
export const kindList = listed(vulnerableKinds, vulnerableKindWords, kinds)

export const helpList = listed(helpKinds, helpWords, {
  oral_advice: {
    also: ['консультация', 'устная', 'разъяснение', 'разъяснено', 'дана консультация', 'кеңес', 'ауызша'],
  },
  claim: { also: ['составлена претензия', 'досудебная претензия', 'претензия составлена', 'наразылық'] },
  complaint: { also: ['составлена жалоба', 'заявление', 'составлено заявление', 'арыз'] },
  lawsuit: { also: ['иск', 'исковое', 'составлен иск', 'талап арыз'] },
  settlement: { also: ['мировое', 'медиация'] },
  representation: { also: ['представительство в суде', 'представление интересов'] },
})

export const outcomeList = listed(outcomes, outcomeWords, {
  refund_full: {
    also: ['полный возврат', 'деньги возвращены полностью', 'возвращена полная стоимость'],
    likely: ['возврат', 'деньги возвращены', 'вернули деньги', 'ақша қайтарылды'],
  },
  refund_part: { also: ['частичный возврат', 'возвращено частично'] },
  replaced: { also: ['замена', 'обмен', 'товар обменян', 'ауыстырылды'] },
  repaired: { also: ['ремонт', 'отремонтировано', 'исправлено', 'жөнделді'] },
  explained: {
    also: [
      'разъяснение',
      'дана консультация',
      'консультация',
      'проконсультирован',
      'проконсультирована',
      'түсініктеме берілді',
    ],
  },
  drafted: { also: ['составлена претензия', 'составлена жалоба', 'составлен иск', 'подготовлен документ'] },
  forwarded: { also: ['перенаправлено', 'направлено', 'направлено в департамент', 'жіберілді'] },
  settled: {
    also: ['мировое соглашение', 'договорились', 'урегулировано'],
    likely: ['решено', 'вопрос решён', 'положительно'],
  },
  refused: { also: ['отказ', 'отказано', 'бас тартты'], likely: ['отрицательно'] },
  inspection: { also: ['проверка', 'штраф', 'предписание'] },
  court: { also: ['суд', 'решение суда', 'в суде'] },
})

export const consentList: readonly Coded[] = [
  {
    code: 'paper',
    names: { ru: 'есть, на бумаге', kk: 'бар, қағазда', en: 'given, on paper' },
    also: ['да', 'есть', 'иә', 'бар', 'yes', 'true', '+', 'v', 'подписано', 'получено', 'письменно', 'дано'],
  },
  {
    code: 'oral_recorded',
    names: { ru: 'устно, на записи', kk: 'ауызша, жазбада', en: 'oral, recorded' },
    likely: ['устно', 'устное'],
  },
  { code: 'electronic', names: { ru: 'электронно', kk: 'электронды', en: 'electronic' }, also: ['эцп'] },
]

export const dayList: readonly Coded[] = [
  {
    code: 'yes',
    names: { ru: 'приём единого дня', kk: 'бірыңғай күн қабылдауы', en: 'of the unified day' },
    also: ['да', 'иә', 'yes', 'true', '+', 'единый день', 'единый день приёма', 'ед', 'бірыңғай күн'],
  },
]
