import { type Refusal, refusal } from '#platform/problem.ts'

export const programmeCodeTaken = refusal('programme_code_taken', 409, {
  ru: 'Программа с таким кодом уже есть: выберите другой код.',
  kk: 'Мұндай коды бар бағдарлама бар: басқа код таңдаңыз.',
  en: 'There is already a programme with this code: choose another.',
})
export const endsBeforeStart = refusal('ends_before_start', 422, {
  ru: 'Окончание должно быть позже начала.',
  kk: 'Аяқталу күні басталу күнінен кейін болуы керек.',
  en: 'The end must be later than the start.',
})
export const taskHasActivities = refusal('task_has_activities', 409, {
  ru: 'В задаче есть мероприятия: сначала перенесите или удалите их.',
  kk: 'Міндетте іс-шаралар бар: алдымен оларды көшіріңіз немесе өшіріңіз.',
  en: 'The task has activities: move or remove them first.',
})
export const activityInUse = refusal('activity_in_use', 409, {
  ru: 'У мероприятия есть индикаторы или подтверждающие документы: сначала удалите их.',
  kk: 'Іс-шараның индикаторлары немесе растайтын құжаттары бар: алдымен оларды өшіріңіз.',
  en: 'The activity has indicators or confirming documents: remove them first.',
})
export const indicatorInUse = refusal('indicator_in_use', 409, {
  ru: 'У индикатора есть история (значения, письма об изменении плана, части «из них» или требование договора). Он остаётся в плане; изменить число можно письмом о согласии.',
  kk: 'Индикатордың тарихы бар (мәндер, жоспарды өзгерту хаттары, «оның ішінде» бөліктері немесе шарт талабы). Ол жоспарда қалады; санын келісім хатымен өзгертуге болады.',
  en: 'The indicator has a history (values, letters that changed its plan, sub-targets or a demand of the contract). It stays in the plan; its number may be changed by a letter of consent.',
})
export const codeTaken = refusal('indicator_code_taken', 409, {
  ru: 'Код индикатора уже занят в этой программе: возьмите другой.',
  kk: 'Индикатор коды бұл бағдарламада бос емес: басқасын алыңыз.',
  en: 'The code is taken by another indicator of this programme: take another.',
})
export const listNeedsElements = refusal('list_needs_elements', 422, {
  ru: 'План «из перечня» требует самого перечня: впишите его.',
  kk: '«Тізімнен» жоспары тізімнің өзін талап етеді: оны жазыңыз.',
  en: 'A plan “of a list” needs the list: write it down.',
})
export const parentElsewhere = refusal('parent_elsewhere', 422, {
  ru: 'Часть «из них» относится к индикатору той же программы, в той же единице, и не к самой себе.',
  kk: '«Оның ішінде» бөлігі сол бағдарламаның, сол өлшем бірлігіндегі индикаторға жатады, өзіне емес.',
  en: 'A sub-target is inside an indicator of the same programme and unit, and not inside itself.',
})
export const taskElsewhere = refusal('task_elsewhere', 422, {
  ru: 'Такой задачи в этой программе нет: обновите страницу.',
  kk: 'Бұл бағдарламада мұндай міндет жоқ: бетті жаңартыңыз.',
  en: 'This programme has no such task: reload the page.',
})
export const planByLetter = refusal('plan_changes_by_letter', 409, {
  ru: 'У индикатора уже есть факт или значение: число плана меняется только письмом оператора о согласии («Изменить план»).',
  kk: 'Индикатордың фактісі немесе мәні бар: жоспар саны тек оператордың келісім хатымен өзгереді («Жоспарды өзгерту»).',
  en: 'The indicator already has a fact or a value: its number changes only by the operator’s letter of consent (“Change the plan”).',
})
export const nothingChanges = refusal('plan_does_not_change', 422, {
  ru: 'Новое число плана такое же, как прежнее.',
  kk: 'Жоспардың жаңа саны бұрынғысындай.',
  en: 'The new number of the plan is the same as before.',
})
export const unknownFact = refusal('unknown_fact', 422, {
  ru: 'Показателя «{fact}» нет: выберите его из списка.',
  kk: '«{fact}» көрсеткіші жоқ: тізімнен таңдаңыз.',
  en: 'There is no fact “{fact}”: choose one from the list.',
})
export const unitDiffers = refusal('unit_differs', 422, {
  ru: 'Показатель считает в других единицах ({fact}), чем индикатор ({indicator}): выберите другой показатель или исправьте единицу.',
  kk: 'Көрсеткіштің өлшем бірлігі ({fact}) индикатордікінен ({indicator}) бөлек: басқа көрсеткіш таңдаңыз немесе бірлікті түзетіңіз.',
  en: 'The fact counts in another unit ({fact}) than the indicator ({indicator}): choose another fact or correct the unit.',
})
export const countedNotStated = refusal('counted_not_stated', 409, {
  ru: 'Этот индикатор считается по записям: чтобы вписать значение, сначала снимите привязку к показателю.',
  kk: 'Бұл индикатор жазбалар бойынша саналады: мәнін жазу үшін алдымен көрсеткіштен ажыратыңыз.',
  en: 'This indicator is counted from records: to state a value, unbind it from its fact first.',
})
export const columnsMissing = refusal('sheet_columns_missing', 422, {
  ru: 'Не найдены столбцы: {columns}. Возьмите заголовки из образца.',
  kk: 'Бағандар табылмады: {columns}. Тақырыптарды үлгіден алыңыз.',
  en: 'Columns not found: {columns}. Take the headings from the template.',
})
export const rowsRejected = refusal('sheet_rows_rejected', 409, {
  ru: 'В книге есть непринятые строки ({count}): исправьте их или подтвердите, что они не нужны. В план пока ничего не записано.',
  kk: 'Кітапта қабылданбаған жолдар бар ({count}): оларды түзетіңіз немесе қажет еместігін растаңыз. Жоспарға әзірге ештеңе жазылған жоқ.',
  en: 'The workbook has rejected rows ({count}): mend them or confirm that they are not needed. Nothing is written to the plan yet.',
})

/** Constraint of the database → what it means. */
export const constraints: Record<string, Refusal> = {
  programme_code_is_taken_once: programmeCodeTaken,
  programme_ends_after_start: endsBeforeStart,
  indicator_code_is_taken_once: codeTaken,
  indicator_list_has_its_elements: listNeedsElements,
}
