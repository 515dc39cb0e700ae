import { fold } from '#platform/fold.ts'
import { type JournalColumn, journalColumns } from '../journal-columns.ts'

/** How journals of other hands head their columns, besides the ways of ours. */
const others: Readonly<Record<JournalColumn, readonly string[]>> = {
  number: [
    '№',
    '№ п/п',
    'п/п',
    'рег. №',
    'номер записи',
    'порядковый номер',
    'регистрационный номер',
    'вх. №',
    'р/с',
    '№ р/с',
    'тіркеу нөмірі',
    'no.',
    '#',
  ],
  receivedOn: [
    'дата обращения',
    'дата приёма',
    'дата поступления',
    'дата записи',
    'день',
    'өтініш күні',
    'қабылдау күні',
    'жүгінген күні',
    'received on',
  ],
  receivedAt: ['время приёма', 'время обращения', 'час', 'қабылдау уақыты'],
  office: ['место приёма', 'пункт приёма', 'офис', 'приёмная', 'қабылдау орны'],
  channel: [
    'форма обращения',
    'способ обращения',
    'вид обращения',
    'способ',
    'канал',
    'форма приёма',
    'жүгіну тәсілі',
    'өтініш түрі',
  ],
  person: [
    'ф.и.о.',
    'фио заявителя',
    'фио гражданина',
    'фамилия имя отчество',
    'заявитель',
    'посетитель',
    'гражданин',
    'потребитель',
    'кто обратился',
    'имя',
    'аты-жөні',
    'т.а.ә.',
    'өтініш иесі',
    'келуші',
    'name',
    'visitor',
  ],
  iin: ['иин заявителя', 'жсн', 'индивидуальный идентификационный номер'],
  sex: ['пол заявителя', 'м/ж', 'gender'],
  bornOn: ['дата рожд.', 'год рождения', 'г.р.', 'д.р.', 'туған жылы', 'birth date', 'year of birth'],
  age: ['полных лет', 'лет', 'жас'],
  socialStatus: ['статус', 'соц. статус', 'категория', 'категория заявителя', 'социальное положение', 'мәртебе'],
  vulnerableKinds: [
    'сусн',
    'уязвимая категория',
    'социально уязвимые категории',
    'льготная категория',
    'льготы',
    'хәот',
    'осал топ',
  ],
  district: [
    'район',
    'город',
    'населённый пункт',
    'адрес',
    'место жительства',
    'адрес проживания',
    'аудан',
    'мекенжайы',
    'district',
  ],
  phone: ['тел.', 'номер телефона', 'контакты', 'контактный телефон', 'сотовый', 'ұялы телефон', 'байланыс'],
  language: ['язык обращения', 'язык общения', 'өтініш тілі'],
  topic: [
    'тема обращения',
    'категория вопроса',
    'сфера',
    'вид вопроса',
    'направление',
    'рубрика',
    'өтініш тақырыбы',
    'саласы',
  ],
  subtopic: ['подкатегория', 'вид нарушения', 'уточнение темы'],
  otherParty: [
    'продавец',
    'исполнитель',
    'на кого жалоба',
    'организация',
    'ответчик',
    'контрагент',
    'компания',
    'предприниматель',
    'сатушы',
    'ұйым',
    'seller',
  ],
  otherPartyBin: ['бин', 'бин организации', 'бин/иин продавца', 'бсн'],
  amountTenge: ['сумма', 'сумма претензии', 'цена товара', 'стоимость', 'сумма ущерба', 'сома', 'amount'],
  question: [
    'вопрос',
    'суть обращения',
    'содержание',
    'краткое содержание',
    'содержание обращения',
    'суть вопроса',
    'проблема',
    'описание',
    'мәселе',
    'өтініш мазмұны',
    'мазмұны',
  ],
  answer: [
    'ответ',
    'результат консультации',
    'разъяснение',
    'что разъяснено',
    'принятые меры',
    'рекомендации',
    'консультация',
    'түсіндірме',
    'берілген жауап',
  ],
  help: [
    'оказанная помощь',
    'вид помощи',
    'составленные документы',
    'что составлено',
    'көрсетілген көмек',
    'help given',
  ],
  lawyer: [
    'консультант',
    'кто принял',
    'исполнитель приёма',
    'специалист',
    'фио юриста',
    'принял',
    'қабылдаған',
    'маман',
  ],
  controlOn: ['срок', 'контроль', 'срок исполнения', 'контрольный срок', 'мерзімі', 'deadline'],
  outcome: ['результат', 'итог', 'результат рассмотрения', 'чем закончилось', 'қорытынды', 'result'],
  returnedTenge: [
    'возвращено денег',
    'сумма возврата',
    'возвращено потребителю',
    'взыскано',
    'қайтарылған сома',
    'returned',
  ],
  closedOn: ['дата исполнения', 'закрыто', 'дата ответа', 'орындалған күні'],
  consent: [
    'согласие на обработку',
    'согласие на обработку персональных данных',
    'согласие на сбор и обработку',
    'деректерді өңдеуге келісім',
  ],
  receptionDay: ['единый день приёма', 'мероприятие', 'акция', 'бірыңғай қабылдау күні'],
}

/** A heading as it is compared: folded letters and figures, so that «Ф.И.О.» and «фио» are one. */
export const headingKey = (heading: string) => fold(heading.replaceAll('№', ' nomer ')).replace(/[^\p{L}\p{N}]+/gu, '')

const known = new Map<string, JournalColumn>()
for (const [column, words] of Object.entries(others) as [JournalColumn, readonly string[]][])
  for (const heading of [...Object.values(journalColumns[column]), ...words])
    if (!known.has(headingKey(heading))) known.set(headingKey(heading), column)

/** What a heading says for certain. */
export const columnOf = (heading: string): JournalColumn | undefined => known.get(headingKey(heading))

/** What a longer heading probably is: «Контактный телефон заявителя» holds words of one that is known. */
export function likelyColumn(heading: string): JournalColumn | undefined {
  const key = headingKey(heading)
  if (key.length < 3) return undefined
  const held = [...known].filter(([word]) => word.length >= 4 && (key.includes(word) || word.includes(key)))
  const [best] = held.sort(([a], [b]) => Math.abs(a.length - key.length) - Math.abs(b.length - key.length))
  return best?.[1] ?? mostAlike(key)
}

const ALIKE = 0.55

function mostAlike(key: string): JournalColumn | undefined {
  const scored = [...known].map(([word, column]) => ({ column, score: alike(word, key) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score >= ALIKE ? best.column : undefined
}

/** How much two words have in common: pairs of letters that are in both, 0 to 1 (Dice). */
export function alike(a: string, b: string): number {
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)]
  if (pairsA.length + pairsB.length === 0) return a === b ? 1 : 0
  const left = [...pairsB]
  const both = pairsA.filter(pair => {
    const at = left.indexOf(pair)
    if (at < 0) return false
    left.splice(at, 1)
    return true
  }).length
  return (2 * both) / (pairsA.length + pairsB.length)
}

const pairsOf = (word: string) =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
