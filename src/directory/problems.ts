import { type Refusal, refusal } from '#platform/problem.ts'

export const institutionNamedOnce = refusal('institution_named_once', 409, {
  ru: 'Организация с таким названием уже есть в справочнике: найдите её поиском.',
  kk: 'Мұндай атауы бар ұйым анықтамалықта бар: оны іздеу арқылы табыңыз.',
  en: 'The directory already has an institution of that name: find it by the search.',
})
export const institutionEndsAfterStart = refusal('institution_ends_after_start', 422, {
  ru: 'Последний день названия не может быть раньше первого.',
  kk: 'Атаудың соңғы күні бірінші күнінен бұрын болмайды.',
  en: 'The last day of a name cannot be before its first day.',
})
export const mergedWithItself = refusal('merged_with_itself', 422, {
  ru: 'Выберите другую запись: объединить организацию с ней же нельзя.',
  kk: 'Басқа жазбаны таңдаңыз: ұйымды өзімен біріктіруге болмайды.',
  en: 'Choose another entry: an institution cannot be merged with itself.',
})
export const unknownPlace = refusal('unknown_place', 422, {
  ru: 'Такого места нет в справочнике мест: выберите его из списка.',
  kk: 'Мұндай жер анықтамалықта жоқ: оны тізімнен таңдаңыз.',
  en: 'The gazetteer has no such place: choose it from the list.',
})
export const calendarDayOfAnotherYear = refusal('calendar_day_of_another_year', 422, {
  ru: 'Все дни должны быть этого года: {year}.',
  kk: 'Барлық күндер осы жылдыкі болуы керек: {year}.',
  en: 'All days must be of this year: {year}.',
})
/** Sentences of the shape: they stand beside the list of days. */
export const calendarProblems = {
  dayTwice: {
    ru: 'Один и тот же день назван дважды.',
    kk: 'Бір күн екі рет аталған.',
    en: 'One day is named twice.',
  },
  workedWeekday: {
    ru: 'Рабочим можно сделать только выходной: будний день рабочий и так.',
    kk: 'Тек демалыс күнді жұмыс күні етуге болады: жұмыс күндері онсыз да солай.',
    en: 'Only a day of the weekend can be made a working day: others are already.',
  },
} as const

/** Constraint of the database → what it means. */
export const constraints: Record<string, Refusal> = {
  institutions_named_once: institutionNamedOnce,
  institution_ends_after_start: institutionEndsAfterStart,
  institutions_place_fkey: unknownPlace,
}
