import { refusal } from '#platform/problem.ts'

export const bookIsEmpty = refusal('reception.import_is_empty', 422, {
  ru: 'На этом листе ничего нет: выберите другой лист или другой файл.',
  kk: 'Бұл парақта ештеңе жоқ: басқа парақты не басқа файлды таңдаңыз.',
  en: 'There is nothing on this sheet: choose another sheet or another file.',
})
export const columnsDiffer = refusal('reception.import_columns_differ', 422, {
  ru: 'Столбцов в книге другое число: обновите страницу и выберите их снова.',
  kk: 'Кітаптағы бағандар саны басқа: бетті жаңартып, оларды қайта таңдаңыз.',
  en: 'The workbook has another number of columns: reload the page and choose them again.',
})
export const columnsUnfinished = refusal('reception.import_columns_unfinished', 422, {
  ru: 'Сначала скажите, где дата приёма и суть обращения, и не выбирайте один столбец журнала дважды.',
  kk: 'Алдымен қабылдау күні мен өтініш мәнінің қайда екенін айтыңыз, журналдың бір бағанын екі рет таңдамаңыз.',
  en: 'First say where the date and the question stand, and choose no column of the journal twice.',
})
export const importIsTaken = refusal('reception.import_is_taken', 409, {
  ru: 'Эта книга уже записана в журнал: загрузите её снова, если в ней появились новые строки.',
  kk: 'Бұл кітап журналға жазылған: онда жаңа жолдар пайда болса, оны қайта жүктеңіз.',
  en: 'This workbook is in the journal already: upload it again if it has new rows.',
})
export const importUnderWay = refusal('reception.import_under_way', 409, {
  ru: 'Книга как раз обрабатывается: дождитесь конца или остановите работу.',
  kk: 'Кітап дәл қазір өңделуде: аяқталуын күтіңіз немесе жұмысты тоқтатыңыз.',
  en: 'The workbook is being worked on: wait for the end, or stop the work.',
})
export const importUnchecked = refusal('reception.import_unchecked', 409, {
  ru: 'После последних изменений книга не проверена: проверьте её ещё раз.',
  kk: 'Соңғы өзгерістерден кейін кітап тексерілмеген: оны қайта тексеріңіз.',
  en: 'The workbook was not checked after the last changes: check it again.',
})
export const rowsRejected = refusal('reception.import_rows_rejected', 409, {
  ru: 'Есть непринятые строки ({count}): исправьте их или подтвердите, что записать нужно остальные. В журнал пока ничего не записано.',
  kk: 'Қабылданбаған жолдар бар ({count}): оларды түзетіңіз немесе қалғандарын жазу керек екенін растаңыз. Журналға әзірге ештеңе жазылған жоқ.',
  en: 'There are rejected rows ({count}): mend them, or confirm that the others are to be written. Nothing is in the journal yet.',
})
export const doubtsAreOpen = refusal('reception.import_doubts_open', 409, {
  ru: 'О посетителях ({count}) не решено, известны ли они: решите на шаге «Проверка».',
  kk: 'Келушілер ({count}) белгілі ме, шешілмеген: «Тексеру» қадамында шешіңіз.',
  en: 'Of {count} visitors nobody decided whether they are known: decide at the step “Check”.',
})
export const nothingToTake = refusal('reception.import_has_nothing_new', 409, {
  ru: 'Новых строк нет: журнал уже содержит эту книгу.',
  kk: 'Жаңа жол жоқ: журналда бұл кітап бар.',
  en: 'Nothing is new: the journal has this workbook already.',
})
export const notADoubt = refusal('reception.import_not_a_doubt', 422, {
  ru: 'Строка {row} больше не под вопросом, или такого совпадения нет: обновите страницу.',
  kk: '{row}-жол енді күмәнді емес немесе мұндай сәйкестік жоқ: бетті жаңартыңыз.',
  en: 'Row {row} is no longer in doubt, or has no such match: reload the page.',
})
export const bookIsGone = refusal('reception.import_file_is_gone', 409, {
  ru: 'Файл этой загрузки уже удалён: загрузите книгу снова.',
  kk: 'Бұл жүктеудің файлы өшірілген: кітапты қайта жүктеңіз.',
  en: 'The file of this import was deleted: upload the workbook again.',
})
export const importerHasLeft = refusal('reception.importer_has_left', 409, {
  ru: 'У того, кто начал загрузку, больше нет права на неё.',
  kk: 'Жүктеуді бастаған адамның енді оған құқығы жоқ.',
  en: 'Whoever started the import no longer has the right to it.',
})
