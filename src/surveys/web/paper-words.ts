import { wordsOf } from '#platform/web/words.ts'

/** The analysis on paper, and in the annexes of the report. */
export const paperWords = wordsOf('surveys.paper', {
  ru: {
    paper: 'В Word',
    print: 'Скачать анализ',
    ru: 'на русском',
    kk: 'на казахском',
    en: 'на английском',
    annex: 'Приложить к отчёту',
    attach: 'Анализ на языке страницы',
    title: 'Анализ опроса «{survey}», {wave}',
    attached: 'Анализ приложен к отчёту.',
    renewed: 'В приложении теперь новый анализ ({language}) вместо прежнего.',
    inAnnex: 'В приложениях отчёта:',
  },
  kk: {
    paper: 'Word-қа',
    print: 'Талдауды жүктеп алу',
    ru: 'орыс тілінде',
    kk: 'қазақ тілінде',
    en: 'ағылшын тілінде',
    annex: 'Есепке қоса тіркеу',
    attach: 'Бет тіліндегі талдау',
    title: '«{survey}» сауалнамасының талдауы, {wave}',
    attached: 'Талдау есепке қоса тіркелді.',
    renewed: 'Қосымшада енді бұрынғысының орнында жаңа талдау ({language}) тұр.',
    inAnnex: 'Есеп қосымшаларында:',
  },
  en: {
    paper: 'As Word',
    print: 'Download the analysis',
    ru: 'in Russian',
    kk: 'in Kazakh',
    en: 'in English',
    annex: 'Attach to the report',
    attach: 'The analysis in the page’s language',
    title: 'Analysis of the survey “{survey}”, {wave}',
    attached: 'The analysis is attached to the report.',
    renewed: 'The annex has a new analysis now ({language}) in place of the old one.',
    inAnnex: 'In the annexes of the report:',
  },
})
