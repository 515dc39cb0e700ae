import { inEachLanguage, say, type Words } from '#platform/language.ts'
import type { WordPlace } from './word-tags.ts'

/** What is wrong with a form, and where to put the cursor in Word to mend it. */
export type TemplateFinding = {
  readonly code: FindingCode
  /** The tag as it stands in the form, with its braces; for a missing one, the tag to be added. */
  readonly tag: string
  readonly what: Words
  readonly where: Words
  /** Absent when the whole document is meant. */
  readonly place?: WordPlace
}

const sentences = {
  broken_braces: {
    ru: 'Фигурные скобки не складываются в тег: {tag}. Тег – одно слово между { и }, без пробелов и переноса строки.',
    kk: 'Фигуралы жақшалар тег құрамайды: {tag}. Тег – { мен } арасындағы бір сөз, бос орынсыз және жол тасымалынсыз.',
    en: 'The braces make no tag: {tag}. A tag is one word between { and }, without spaces or a line break.',
  },
  unclosed_loop: {
    ru: 'Цикл {tag} не закрыт: после него нет тега {other}.',
    kk: '{tag} циклі жабылмаған: одан кейін {other} тегі жоқ.',
    en: 'The loop {tag} is not closed: no {other} follows it.',
  },
  unopened_loop: {
    ru: 'Тег {tag} закрывает цикл, который не открыт: перед ним нет тега {other}.',
    kk: '{tag} тегі ашылмаған циклді жабады: оның алдында {other} тегі жоқ.',
    en: 'The tag {tag} closes a loop that is not open: no {other} stands before it.',
  },
  loop_crosses_table: {
    ru: 'Цикл {tag} открыт и закрыт в разных местах: поставьте {tag} и {other} в строки одной таблицы, в одну ячейку или оба в обычный текст.',
    kk: '{tag} циклі әртүрлі жерде ашылып, жабылған: {tag} мен {other} тегін бір кестенің жолдарына, бір ұяшыққа немесе екеуін де кәдімгі мәтінге қойыңыз.',
    en: 'The loop {tag} opens and closes in different places: put {tag} and {other} into rows of one table, into one cell, or both into ordinary text.',
  },
  unknown_tag: {
    ru: 'Тега {tag} нет в перечне тегов.{near}',
    kk: '{tag} тегі тегтер тізбесінде жоқ.{near}',
    en: 'The tag {tag} is not in the list of tags.{near}',
  },
  loop_as_value: {
    ru: '{tag} – это цикл, он пишется парой: {other}.',
    kk: '{tag} – цикл, ол жұппен жазылады: {other}.',
    en: '{tag} is a loop and is written as a pair: {other}.',
  },
  outside_loop: {
    ru: 'Тег {tag} стоит вне своего цикла и ничего не напечатает: он работает только внутри {other}.',
    kk: '{tag} тегі өз циклінен тыс тұр және ештеңе басып шығармайды: ол тек {other} ішінде жұмыс істейді.',
    en: 'The tag {tag} stands outside its loop and prints nothing: it works only inside {other}.',
  },
  merge_outside_row: {
    ru: 'Тег {tag} объединяет ячейки по вертикали и работает только в строке таблицы, которую повторяет цикл.',
    kk: '{tag} тегі ұяшықтарды тігінен біріктіреді және тек цикл қайталайтын кесте жолында жұмыс істейді.',
    en: 'The tag {tag} merges cells downwards and works only in a table row that a loop repeats.',
  },
  missing_tag: {
    ru: 'В форме нет обязательного тега {tag} ({meaning}).',
    kk: 'Пішінде міндетті {tag} тегі жоқ ({meaning}).',
    en: 'The form lacks the mandatory tag {tag} ({meaning}).',
  },
} as const satisfies Record<string, Words>

export type FindingCode = keyof typeof sentences

const nearest: Words = {
  ru: ' Возможно, имелся в виду {near}.',
  kk: ' Мүмкін {near} деген болар.',
  en: ' Perhaps {near} was meant.',
}

type Values = { tag: string; other?: string; near?: string; meaning?: Words }

export function finding(code: FindingCode, place: WordPlace | undefined, values: Values): TemplateFinding {
  const what = inEachLanguage(language =>
    say(sentences[code], language, {
      ...values,
      near: values.near ? say(nearest, language, { near: values.near }) : '',
      meaning: values.meaning?.[language],
    }),
  )
  return { code, tag: values.tag, what, where: place ? whereWords(place) : wholeDocument, ...(place && { place }) }
}

const wholeDocument: Words = { ru: 'Весь документ', kk: 'Бүкіл құжат', en: 'The whole document' }

const parts: Record<WordPlace['part'], Words> = {
  body: { ru: 'Текст', kk: 'Мәтін', en: 'Text' },
  header: { ru: 'Верхний колонтитул', kk: 'Жоғарғы колонтитул', en: 'Header' },
  footer: { ru: 'Нижний колонтитул', kk: 'Төменгі колонтитул', en: 'Footer' },
  note: { ru: 'Сноска', kk: 'Сілтеме', en: 'Note' },
  properties: {
    ru: 'Свойства документа («Файл» → «Сведения»)',
    kk: 'Құжат сипаттары («Файл» → «Мәліметтер»)',
    en: 'Document properties (File → Info)',
  },
}

const cell: Words = {
  ru: 'таблица {number}, строка {row}, столбец {column}',
  kk: '{number}-кесте, {row}-жол, {column}-баған',
  en: 'table {number}, row {row}, column {column}',
}

function whereWords({ part, table, around }: WordPlace): Words {
  return inEachLanguage(language => {
    const where = [part === 'body' && table ? '' : parts[part][language], table ? say(cell, language, table) : '']
    const words = where.filter(Boolean).join(', ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}: «${around}»`
  })
}
