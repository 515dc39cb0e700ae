import { wordsOf } from '#platform/words-book.ts'

/** The report in every form that it is given out in. */
export const downloadWords = wordsOf('report.download', {
  ru: {
    download: 'Скачать',
    asWord: 'Документ Word (.docx)',
    asPdf: 'PDF (.pdf)',
    asTables: 'Все таблицы (.xlsx)',
    asLedger: 'Реестр чисел (.xlsx)',
    withAnnexes: 'Приложения одним файлом…',
    forPrograms: 'Для программ',
    asJson: 'Данные (.json)',
    asIati: 'Открытые данные IATI (.xml)',
    printHere: 'Напечатать эту страницу',
  },
  kk: {
    download: 'Жүктеп алу',
    asWord: 'Word құжаты (.docx)',
    asPdf: 'PDF (.pdf)',
    asTables: 'Барлық кестелер (.xlsx)',
    asLedger: 'Сандар тізілімі (.xlsx)',
    withAnnexes: 'Қосымшалар бір файлда…',
    forPrograms: 'Бағдарламалар үшін',
    asJson: 'Деректер (.json)',
    asIati: 'IATI ашық деректері (.xml)',
    printHere: 'Осы бетті басып шығару',
  },
  en: {
    download: 'Download',
    asWord: 'Word document (.docx)',
    asPdf: 'PDF (.pdf)',
    asTables: 'All tables (.xlsx)',
    asLedger: 'Ledger of numbers (.xlsx)',
    withAnnexes: 'Annexes as one file…',
    forPrograms: 'For programs',
    asJson: 'Data (.json)',
    asIati: 'IATI open data (.xml)',
    printHere: 'Print this page',
  },
})
