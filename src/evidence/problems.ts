import { type Refusal, refusal } from '#platform/problem.ts'

export const itemHasFileOrAddress = refusal('evidence_has_file_or_address', 422, {
  ru: 'Приложите файл или укажите адрес в интернете.',
  kk: 'Файл тіркеңіз немесе интернеттегі мекенжайын көрсетіңіз.',
  en: 'Attach a file or give an address on the web.',
})
export const unknownActivity = refusal('evidence_unknown_activity', 422, {
  ru: 'В плане этой программы такого мероприятия нет.',
  kk: 'Осы бағдарламаның жоспарында мұндай іс-шара жоқ.',
  en: 'The plan of this programme has no such activity.',
})
export const unknownTarget = refusal('evidence_unknown_target', 422, {
  ru: 'Такого показателя или мероприятия в плане нет: обновите страницу и выберите ещё раз.',
  kk: 'Жоспарда мұндай көрсеткіш не іс-шара жоқ: бетті жаңартып, қайта таңдаңыз.',
  en: 'The plan has no such indicator or activity: reload the page and choose again.',
})
export const unknownFile = refusal('evidence_unknown_file', 422, {
  ru: 'Файла больше нет: непривязанные файлы хранятся сутки. Загрузите его ещё раз.',
  kk: 'Файл енді жоқ: байланыстырылмаған файлдар бір тәулік сақталады. Оны қайта жүктеңіз.',
  en: 'The file is gone: files that nothing refers to are kept for a day. Upload it again.',
})

export const unknownMedium = refusal('evidence_unknown_medium', 422, {
  ru: 'Такого издания или сети в справочнике нет: выберите ещё раз.',
  kk: 'Анықтамалықта мұндай басылым не желі жоқ: қайта таңдаңыз.',
  en: 'The directory has no such medium: choose again.',
})

/** Constraint of the database → what it means. */
export const constraints: Record<string, Refusal> = {
  evidence_has_file_or_address: itemHasFileOrAddress,
  evidence_item_file: unknownFile,
  evidence_item_activity: unknownActivity,
  evidence_item_medium: unknownMedium,
}
