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

/** Constraint of the database → what it means. */
export const constraints: Record<string, Refusal> = {
  institutions_named_once: institutionNamedOnce,
  institution_ends_after_start: institutionEndsAfterStart,
  institutions_place_fkey: unknownPlace,
}
