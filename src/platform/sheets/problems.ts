import { type Refusal, refusal } from '../problem.ts'
import type { SheetLimits } from './sheet.ts'
import type { RefusedReason, SheetRefused } from './sheet-refused.ts'

const again = {
  ru: 'Откройте файл в Excel и сохраните: «Файл» → «Сохранить как» → «Книга Excel (*.xlsx)».',
  kk: 'Файлды Excel-де ашып, сақтаңыз: «Файл» → «Басқаша сақтау» → «Excel кітабы (*.xlsx)».',
  en: 'Open the file in Excel and save it: File → Save As → Excel Workbook (*.xlsx).',
}
const whole = {
  ru: 'Читаются книги Excel (.xlsx) и CSV.',
  kk: 'Excel кітаптары (.xlsx) мен CSV оқылады.',
  en: 'Excel workbooks (.xlsx) and CSV are read.',
}
const unlike = (code: string, ru: string, kk: string, en: string, then = again) =>
  refusal(code, 422, { ru: `${ru} ${then.ru}`, kk: `${kk} ${then.kk}`, en: `${en} ${then.en}` })

/** What the file really is, and what to do with it. */
const refusals: Readonly<Record<RefusedReason, Refusal>> = {
  empty: unlike('sheet_is_empty', 'Файл пустой.', 'Файл бос.', 'The file is empty.', whole),
  damaged: unlike(
    'sheet_unreadable',
    'Книга повреждена или сохранена не до конца.',
    'Кітап бүлінген немесе толық сақталмаған.',
    'The workbook is damaged or was not saved to its end.',
  ),
  password: refusal('sheet_has_password', 422, {
    ru: 'Книга защищена паролем. Откройте её в Excel, уберите пароль («Файл» → «Сведения» → «Защита книги» → «Зашифровать с использованием пароля», сотрите его), сохраните и загрузите снова.',
    kk: 'Кітап құпиясөзбен қорғалған. Оны Excel-де ашып, құпиясөзін алып тастаңыз («Файл» → «Мәліметтер» → «Кітапты қорғау» → «Құпиясөзбен шифрлау», өшіріңіз), сақтап, қайта жүктеңіз.',
    en: 'The workbook has a password. Open it in Excel, remove the password (File → Info → Protect Workbook → Encrypt with Password, delete it), save and upload it again.',
  }),
  macros: unlike(
    'sheet_has_macros',
    'Это книга с макросами (.xlsm): такие не принимаются.',
    'Бұл макростары бар кітап (.xlsm): мұндайлар қабылданбайды.',
    'This is a workbook with macros (.xlsm), which are not taken.',
  ),
  old_excel: unlike(
    'sheet_is_old_excel',
    'Это книга старого вида (.xls, Excel 97–2003).',
    'Бұл ескі түрдегі кітап (.xls, Excel 97–2003).',
    'This is a workbook of the old kind (.xls, Excel 97–2003).',
  ),
  binary_excel: unlike(
    'sheet_is_binary',
    'Это двоичная книга Excel (.xlsb).',
    'Бұл екілік Excel кітабы (.xlsb).',
    'This is a binary Excel workbook (.xlsb).',
  ),
  web_page: unlike(
    'sheet_is_web_page',
    'На самом деле это веб-страница или XML под именем книги: так выгружают некоторые программы.',
    'Бұл шын мәнінде кітап атымен сақталған веб-бет не XML: кейбір бағдарламалар осылай шығарады.',
    'This is really a web page or XML under a workbook’s name, as some programs give it out.',
  ),
  open_document: unlike(
    'sheet_is_open_document',
    'Это документ OpenDocument (.ods, .odt).',
    'Бұл OpenDocument құжаты (.ods, .odt).',
    'This is an OpenDocument file (.ods, .odt).',
  ),
  word: unlike(
    'sheet_is_word',
    'Это документ Word, а не книга. Скопируйте таблицу в Excel.',
    'Бұл кітап емес, Word құжаты. Кестені Excel-ге көшіріңіз.',
    'This is a Word document, not a workbook. Copy its table into Excel.',
    whole,
  ),
  pdf: unlike(
    'sheet_is_pdf',
    'Это PDF, а не таблица: загрузите книгу, из которой он сделан.',
    'Бұл кесте емес, PDF: ол жасалған кітапты жүктеңіз.',
    'This is a PDF, not a table: upload the workbook that it was made from.',
    whole,
  ),
  picture: unlike(
    'sheet_is_picture',
    'На самом деле это картинка или видео, как бы файл ни назывался.',
    'Файл қалай аталса да, бұл шын мәнінде сурет не бейне.',
    'Whatever the file is called, it is really a picture or a video.',
    whole,
  ),
  archive: unlike(
    'sheet_is_archive',
    'Это архив, а не книга: распакуйте его и загрузите книгу.',
    'Бұл кітап емес, мұрағат: оны ашып, кітапты жүктеңіз.',
    'This is an archive, not a workbook: unpack it and upload the workbook.',
    whole,
  ),
  other: unlike('sheet_is_unknown', 'Это не таблица.', 'Бұл кесте емес.', 'This is not a table.', whole),
  no_sheet: unlike(
    'sheet_is_missing',
    'Такого листа в книге нет.',
    'Кітапта мұндай парақ жоқ.',
    'The workbook has no such sheet.',
    whole,
  ),
  open_quote: refusal('sheet_quote_is_open', 422, {
    ru: 'В CSV не закрыта кавычка, открытая в строке {what}. Исправьте её или сохраните таблицу книгой Excel (*.xlsx).',
    kk: 'CSV-де {what}-жолда ашылған тырнақша жабылмаған. Оны түзетіңіз немесе кестені Excel кітабы (*.xlsx) ретінде сақтаңыз.',
    en: 'The CSV has a quote that is opened in line {what} and never closed. Mend it, or save the table as an Excel workbook (*.xlsx).',
  }),
  too_many_rows: refusal('sheet_has_too_many_rows', 422, {
    ru: 'В таблице больше {rows} строк. Разделите её на несколько файлов (например, по годам) и загрузите их по очереди.',
    kk: 'Кестеде {rows} жолдан көп. Оны бірнеше файлға бөліп (мысалы, жылдар бойынша), кезекпен жүктеңіз.',
    en: 'The table has more than {rows} rows. Split it into several files (by years, for instance) and upload them one after another.',
  }),
  too_many_columns: refusal('sheet_has_too_many_columns', 422, {
    ru: 'В таблице больше {columns} столбцов. Оставьте те, что нужны, и загрузите снова.',
    kk: 'Кестеде {columns} бағаннан көп. Қажеттілерін қалдырып, қайта жүктеңіз.',
    en: 'The table has more than {columns} columns. Keep those that are needed and upload it again.',
  }),
  too_big: refusal('sheet_too_big', 422, {
    ru: 'Файл слишком велик, чтобы его прочитать. Скопируйте только таблицу (до {rows} строк) в новую книгу и загрузите её.',
    kk: 'Файл оқу үшін тым үлкен. Тек кестені ({rows} жолға дейін) жаңа кітапқа көшіріп, соны жүктеңіз.',
    en: 'The file is too big to be read. Copy only the table (up to {rows} rows) into a new workbook and upload that.',
  }),
  too_slow: refusal('sheet_too_slow', 422, {
    ru: 'Книга читается слишком долго: в ней, скорее всего, тысячи объединённых ячеек или стилей. Скопируйте таблицу в новую книгу («Вставить значения») и загрузите её.',
    kk: 'Кітап тым ұзақ оқылады: онда мыңдаған біріктірілген ұяшық не стиль болуы мүмкін. Кестені жаңа кітапқа көшіріп («Мәндерін қою»), соны жүктеңіз.',
    en: 'The workbook takes too long to read: it probably has thousands of merged cells or styles. Copy the table into a new workbook (paste values) and upload that.',
  }),
}

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

export const refusedSheet = ({ reason, what }: SheetRefused, { rows, columns }: SheetLimits) =>
  refusals[reason]({ what, rows: grouped(rows), columns })
