import { refusal } from '#platform/problem.ts'
import { constraints as ofFindings } from './findings/problems.ts'
import { constraints as ofVersions } from './versions/problems.ts'

export const constraints = { ...ofVersions, ...ofFindings }

export const unknownNames = refusal('report.unknown_names', 422, {
  ru: 'В тексте есть имена, которых в отчёте нет: {names}. Выберите имя из списка цифр.',
  kk: 'Мәтінде есепте жоқ атаулар бар: {names}. Атауды сандар тізімінен таңдаңыз.',
  en: 'The text names figures that the report does not have: {names}. Choose a name from the list of figures.',
})
export const brokenForm = refusal('report.broken_form', 422, {
  ru: 'Бланк не принят: замечаний – {count}. Исправьте их в Word и загрузите снова; пока печатается прежний бланк.',
  kk: 'Бланк қабылданбады: ескертулер саны – {count}. Оларды Word-та түзетіп, қайта жүктеңіз; әзірге бұрынғы бланк басылады.',
  en: 'The form was not accepted: {count} findings. Mend them in Word and upload it again; the form in use stays.',
})
export const noBin = refusal('report.no_bin', 422, {
  ru: 'Укажите БИН организации на странице «Организация»: в открытых данных IATI грантополучателя узнают по нему.',
  kk: '«Ұйым» бетінде ұйымның БСН-ін көрсетіңіз: IATI ашық деректерінде грант алушыны сол бойынша таниды.',
  en: 'Give the organisation’s BIN on the page “Organisation”: open data of IATI know the grantee by it.',
})
export const noDocuments = refusal('report.no_documents', 409, {
  ru: 'В приложениях ещё нет ни одного документа: собирать нечего.',
  kk: 'Қосымшаларда әлі бірде-бір құжат жоқ: жинайтын ештеңе жоқ.',
  en: 'The annexes have no document yet: there is nothing to put together.',
})
export const mayNotBundle = refusal('report.may_not_bundle', 403, {
  ru: 'Тот, кто попросил собрать комплект, больше не вправе это делать.',
  kk: 'Жинақты сұраған адамның енді бұған құқығы жоқ.',
  en: 'Whoever asked for the bundle may not make one any more.',
})
export const linkAskedTooOften = refusal('report.link_too_often', 429, {
  ru: 'По этой ссылке открыто слишком много чисел подряд. Подождите минуту и откройте снова.',
  kk: 'Бұл сілтеме арқылы тым көп сан қатарынан ашылды. Бір минут күтіп, қайта ашыңыз.',
  en: 'Too many numbers were opened by this link in a row. Wait a minute and open it again.',
})
