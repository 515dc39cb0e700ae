import { type Refusal, refusal } from '#platform/problem.ts'

export const fileTooBig = refusal('file_too_big', 413, {
  ru: 'Файл слишком большой: можно не больше {limit} МБ. Уменьшите его или пришлите по частям.',
  kk: 'Файл тым үлкен: {limit} МБ-тан аспауы керек. Оны кішірейтіңіз немесе бөліп жіберіңіз.',
  en: 'The file is too big: at most {limit} MB. Make it smaller or send it in parts.',
})
export const fileIsEmpty = refusal('file_is_empty', 422, {
  ru: 'Файл пустой: выберите другой.',
  kk: 'Файл бос: басқасын таңдаңыз.',
  en: 'The file is empty: choose another one.',
})
export const fileIsExpected = refusal('file_is_expected', 422, {
  ru: 'Пришлите сам файл (application/octet-stream) и его имя в заголовке X-File-Name.',
  kk: 'Файлдың өзін (application/octet-stream), ал атауын X-File-Name тақырыбында жіберіңіз.',
  en: 'Send the file itself (application/octet-stream) and its name in the header X-File-Name.',
})
export const uploadBroken = refusal('upload_broken', 400, {
  ru: 'Файл не дошёл целиком: загрузите его ещё раз.',
  kk: 'Файл толық жетпеді: оны қайта жүктеңіз.',
  en: 'The file did not arrive whole: upload it again.',
})
export const fileIsLost = refusal('file_is_lost', 404, {
  ru: 'Запись о файле есть, а самого файла в хранилище нет: сообщите администратору.',
  kk: 'Файл туралы жазба бар, бірақ файлдың өзі қоймада жоқ: әкімшіге хабарлаңыз.',
  en: 'The file is on record, but the store does not have it: tell the administrator.',
})

const accepted = {
  ru: 'Принимаются PDF, Word, Excel, OpenDocument, снимки (JPEG, PNG, WebP, HEIC, GIF), текст и CSV, звук (MP3, M4A, OGG, WAV), видео (MP4, WebM).',
  kk: 'PDF, Word, Excel, OpenDocument, суреттер (JPEG, PNG, WebP, HEIC, GIF), мәтін мен CSV, дыбыс (MP3, M4A, OGG, WAV), бейне (MP4, WebM) қабылданады.',
  en: 'PDF, Word, Excel, OpenDocument, pictures (JPEG, PNG, WebP, HEIC, GIF), text and CSV, sound (MP3, M4A, OGG, WAV) and video (MP4, WebM) are accepted.',
}
/** Says what to do by itself: a list of what else is kept would only hide it. */
const mendable = (code: string, ru: string, kk: string, en: string): Refusal => refusal(code, 422, { ru, kk, en })
const impostor = (code: string, ru: string, kk: string, en: string): Refusal =>
  mendable(code, `${ru} ${accepted.ru}`, `${kk} ${accepted.kk}`, `${en} ${accepted.en}`)

/** What a file turned out to be, whatever its name says. */
export const impostors = {
  program: impostor(
    'file_is_program',
    'На самом деле это программа: её не примем.',
    'Бұл шын мәнінде бағдарлама: оны қабылдамаймыз.',
    'This is really a program: it is not accepted.',
  ),
  script: impostor(
    'file_is_script',
    'На самом деле это сценарий (набор команд): его не примем.',
    'Бұл шын мәнінде сценарий (командалар жинағы): оны қабылдамаймыз.',
    'This is really a script (a set of commands): it is not accepted.',
  ),
  page: mendable(
    'file_is_web_page',
    'На самом деле это веб-страница (HTML или XML): сохраните её как PDF или сделайте снимок экрана.',
    'Бұл шын мәнінде веб-бет (HTML не XML): оны PDF ретінде сақтаңыз немесе экран суретін түсіріңіз.',
    'This is really a web page (HTML or XML): save it as PDF or take a screenshot.',
  ),
  drawing: mendable(
    'file_is_svg',
    'На самом деле это рисунок SVG, в нём могут быть команды: сохраните его как PNG или PDF.',
    'Бұл шын мәнінде SVG суреті, оның ішінде командалар болуы мүмкін: оны PNG не PDF ретінде сақтаңыз.',
    'This is really an SVG drawing, which can contain commands: save it as PNG or PDF.',
  ),
  macros: mendable(
    'file_has_macros',
    'Это документ с макросами: сохраните его как обычный .docx или .xlsx.',
    'Бұл макростары бар құжат: оны кәдімгі .docx не .xlsx ретінде сақтаңыз.',
    'This is a document with macros: save it as an ordinary .docx or .xlsx.',
  ),
  oldOffice: mendable(
    'file_is_old_office',
    'Это документ старого вида (.doc, .xls): откройте его и сохраните как .docx, .xlsx или PDF.',
    'Бұл ескі түрдегі құжат (.doc, .xls): оны ашып, .docx, .xlsx не PDF ретінде сақтаңыз.',
    'This is a document of the old kind (.doc, .xls): open it and save it as .docx, .xlsx or PDF.',
  ),
  locked: mendable(
    'file_has_password',
    'Файл защищён паролем: откройте его, уберите пароль и сохраните.',
    'Файл құпиясөзбен қорғалған: оны ашып, құпиясөзін алып тастап, сақтаңыз.',
    'The file has a password: open it, remove the password and save it.',
  ),
  archive: mendable(
    'file_is_archive',
    'Это архив: распакуйте его и загрузите файлы по одному.',
    'Бұл мұрағат: оны ашып, файлдарды бір-бірден жүктеңіз.',
    'This is an archive: unpack it and upload the files one by one.',
  ),
  media: impostor(
    'file_is_other_media',
    'Это снимок, звук или видео вида {ending}: сохраните в другом виде.',
    'Бұл {ending} түріндегі сурет, дыбыс не бейне: басқа түрде сақтаңыз.',
    'This is a picture, sound or video of the kind {ending}: save it as another kind.',
  ),
  text: impostor(
    'file_is_other_text',
    'Это текст с окончанием .{ending}: такой может оказаться командами; назовите его .txt или .csv.',
    'Бұл .{ending} жалғауы бар мәтін: ол командалар болуы мүмкін; оны .txt не .csv деп атаңыз.',
    'This is a text with the ending .{ending}, which may be commands; name it .txt or .csv.',
  ),
  other: impostor(
    'file_is_unknown',
    'Файл не того вида, что мы храним, или он повреждён.',
    'Бұл біз сақтайтын файл түрі емес немесе файл бүлінген.',
    'The file is not of a kind that is kept here, or it is damaged.',
  ),
} as const
export type Impostor = keyof typeof impostors
