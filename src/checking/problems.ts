import { type Refusal, refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'
import type { ReadingRefused, UnreadableReason } from './reading/reading-refused.ts'

const taken = {
  ru: 'Читаются документы Word (.docx), OpenDocument (.odt), PDF с текстом и простой текст (.txt).',
  kk: 'Word (.docx), OpenDocument (.odt) құжаттары, мәтіні бар PDF және қарапайым мәтін (.txt) оқылады.',
  en: 'Word documents (.docx), OpenDocument (.odt), PDF with text and plain text (.txt) are read.',
}
const again = {
  ru: 'Откройте файл в Word и сохраните: «Файл» → «Сохранить как» → «Документ Word (*.docx)».',
  kk: 'Файлды Word-та ашып, сақтаңыз: «Файл» → «Басқаша сақтау» → «Word құжаты (*.docx)».',
  en: 'Open the file in Word and save it: File → Save As → Word Document (*.docx).',
}
const unlike = (code: string, ru: string, kk: string, en: string, then = taken) =>
  refusal(code, 422, { ru: `${ru} ${then.ru}`, kk: `${kk} ${then.kk}`, en: `${en} ${then.en}` })

/** What the file really is, and what to do with it. */
const refusals: Readonly<Record<UnreadableReason, Refusal>> = {
  empty: unlike('report_is_empty', 'Файл пустой.', 'Файл бос.', 'The file is empty.'),
  no_text: unlike('report_has_no_text', 'В документе нет текста.', 'Құжатта мәтін жоқ.', 'The document has no text.'),
  damaged: unlike(
    'report_unreadable',
    'Файл повреждён или сохранён не до конца.',
    'Файл бүлінген немесе толық сақталмаған.',
    'The file is damaged or was not saved to its end.',
    again,
  ),
  password: refusal('report_has_password', 422, {
    ru: 'Документ защищён паролем. Откройте его, снимите пароль («Файл» → «Сведения» → «Защита документа»), сохраните и проверьте снова.',
    kk: 'Құжат құпиясөзбен қорғалған. Оны ашып, құпиясөзін алып тастаңыз («Файл» → «Мәліметтер» → «Құжатты қорғау»), сақтап, қайта тексеріңіз.',
    en: 'The document has a password. Open it, remove the password (File → Info → Protect Document), save it and check it again.',
  }),
  old_word: unlike(
    'report_is_old_word',
    'Это документ старого вида (.doc, Word 97–2003).',
    'Бұл ескі түрдегі құжат (.doc, Word 97–2003).',
    'This is a document of the old kind (.doc, Word 97–2003).',
    again,
  ),
  rich_text: unlike(
    'report_is_rich_text',
    'Это документ RTF, как бы файл ни назывался.',
    'Файл қалай аталса да, бұл RTF құжаты.',
    'Whatever the file is called, this is an RTF document.',
    again,
  ),
  web_page: unlike(
    'report_is_web_page',
    'На самом деле это веб-страница или XML.',
    'Бұл шын мәнінде веб-бет немесе XML.',
    'This is really a web page or XML.',
    again,
  ),
  sheet: unlike(
    'report_is_sheet',
    'Это книга Excel, а не отчёт.',
    'Бұл есеп емес, Excel кітабы.',
    'This is a workbook, not a report.',
  ),
  presentation: unlike(
    'report_is_presentation',
    'Это презентация, а не отчёт.',
    'Бұл есеп емес, презентация.',
    'This is a presentation, not a report.',
  ),
  picture: unlike(
    'report_is_picture',
    'На самом деле это картинка или видео, как бы файл ни назывался.',
    'Файл қалай аталса да, бұл шын мәнінде сурет не бейне.',
    'Whatever the file is called, it is really a picture or a video.',
  ),
  archive: unlike(
    'report_is_archive',
    'Это архив, а не документ: распакуйте его и проверьте документ.',
    'Бұл құжат емес, мұрағат: оны ашып, құжатты тексеріңіз.',
    'This is an archive, not a document: unpack it and check the document.',
  ),
  other: unlike(
    'report_is_unknown',
    'Это не документ с текстом.',
    'Бұл мәтіні бар құжат емес.',
    'This is not a document with text.',
  ),
  scan: refusal('report_is_scan', 422, {
    ru: 'Это скан: на страницах только картинки, текста в файле нет. Проверьте документ, с которого он напечатан (.docx или .odt).',
    kk: 'Бұл скан: беттерінде тек суреттер бар, файлда мәтін жоқ. Ол басып шығарылған құжатты (.docx немесе .odt) тексеріңіз.',
    en: 'This is a scan: its pages are pictures, and the file has no text. Check the document that it was printed from (.docx or .odt).',
  }),
  entities: unlike(
    'report_has_entities',
    'В документе объявлены сущности XML: так делают, чтобы навредить, обычные программы их не пишут.',
    'Құжатта XML мәндері жарияланған: бұл зиян келтіру үшін жасалады, кәдімгі бағдарламалар оларды жазбайды.',
    'The document declares XML entities: that is done to do harm, and ordinary programs don’t write them.',
    again,
  ),
  other_form: refusal('report_of_another_form', 422, {
    ru: 'Это не отчёт по форме оператора: не нашлось ни одной её таблицы. Сверьте заголовки разделов и таблиц с формой и проверьте снова.',
    kk: 'Бұл оператордың нысаны бойынша есеп емес: оның бірде-бір кестесі табылмады. Бөлімдер мен кестелердің тақырыптарын нысанмен салыстырып, қайта тексеріңіз.',
    en: 'This is no report in the operator’s form: none of its tables was found. Compare the headings of sections and tables with the form and check it again.',
  }),
  too_big: refusal('report_too_big', 422, {
    ru: 'Файл слишком велик или необычно сильно сжат. Уменьшите картинки («Формат рисунка» → «Сжать рисунки») или вынесите приложения в отдельный файл.',
    kk: 'Файл тым үлкен немесе әдеттен тыс қатты сығылған. Суреттерді кішірейтіңіз («Сурет форматы» → «Суреттерді сығу») немесе қосымшаларды бөлек файлға шығарыңыз.',
    en: 'The file is too big or packed in an unusual way. Make its pictures smaller (Picture Format → Compress Pictures), or keep the annexes in a file of their own.',
  }),
  too_slow: refusal('report_too_slow', 422, {
    ru: 'Файл читается слишком долго. Скопируйте текст и таблицы в новый документ и проверьте его.',
    kk: 'Файл тым ұзақ оқылады. Мәтін мен кестелерді жаңа құжатқа көшіріп, соны тексеріңіз.',
    en: 'The file takes too long to read. Copy its text and tables into a new document and check that.',
  }),
}

const saysWhy = refusal('checking.finding_says_why', 422, {
  ru: 'Напишите, почему так и должно быть.',
  kk: 'Неге осылай болуы керек екенін жазыңыз.',
  en: 'Say why it has to be so.',
})

export const refusedReading = ({ reason, what }: ReadingRefused) => refusals[reason]({ what })

/** Constraints of the database, by their names. */
export const constraints: Constraints = { accepted_finding_says_why: saysWhy }
