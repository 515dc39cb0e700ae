import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

/** 05.03.2020: a day in a sentence, as all three languages of the house write it. */
export const written = (day: string) => day.split('-').reverse().join('.')

export const entryIsFinished = refusal('reception.entry_is_finished', 409, {
  ru: 'Запись уже закрыта или аннулирована: этот шаг для неё невозможен.',
  kk: 'Жазба жабылған немесе күші жойылған: бұл қадам мүмкін емес.',
  en: 'The entry is already closed or annulled: this step is not possible.',
})
export const outsideTheOffice = refusal('reception.outside_the_office', 422, {
  ru: 'Кабинет работает с {from} по {to}: выберите день из этого срока, не позже сегодняшнего.',
  kk: 'Кабинет {from} – {to} аралығында жұмыс істейді: осы мерзімнен бүгіннен кеш емес күнді таңдаңыз.',
  en: 'The office works from {from} to {to}: choose a day within it, not later than today.',
})
export const annulledHasNoCoupon = refusal('reception.annulled_has_no_coupon', 409, {
  ru: 'Запись аннулирована: талон по ней не выдают.',
  kk: 'Жазбаның күші жойылған: ол бойынша талон берілмейді.',
  en: 'The entry is annulled: no coupon is given out for it.',
})
export const journalTooLong = refusal('reception.journal_too_long', 422, {
  ru: 'В этом периоде {lines} записей, за раз печатается не больше {most}: выберите кабинет или период короче.',
  kk: 'Бұл кезеңде {lines} жазба бар, бір жолы {most} жазбадан артық басылмайды: кабинетті немесе қысқарақ кезеңді таңдаңыз.',
  en: 'The period has {lines} entries, and at most {most} are printed at a time: choose an office or a shorter period.',
})
export const foreignDay = refusal('reception.foreign_day', 422, {
  ru: 'Единый день проводится {day}: запись с другой датой к нему не относится.',
  kk: 'Бірыңғай күн {day} өтеді: басқа күнгі жазба оған жатпайды.',
  en: 'The unified day is held on {day}: an entry of another date does not belong to it.',
})
export const topicIsRetired = refusal('reception.topic_is_retired', 422, {
  ru: 'Этой темы в списке больше нет: выберите другую.',
  kk: 'Бұл тақырып тізімде жоқ: басқасын таңдаңыз.',
  en: 'This topic is no longer in the list: choose another.',
})
export const repeatsNothing = refusal('reception.repeats_nothing', 422, {
  ru: 'Повторять можно только учтённую запись той же программы: выберите другую.',
  kk: 'Тек сол бағдарламаның есептелетін жазбасын қайталауға болады: басқасын таңдаңыз.',
  en: 'Only a counted entry of the same programme can be repeated: choose another.',
})
export const isRepeated = refusal('reception.entry_is_repeated', 409, {
  ru: 'Эту запись повторяет {number}: сначала решите, что считать.',
  kk: 'Бұл жазбаны {number} қайталайды: алдымен қайсысы есептелетінін шешіңіз.',
  en: 'Entry {number} repeats this one: decide first which of them counts.',
})
export const stepOutsideTheMatter = refusal('reception.step_outside_the_matter', 422, {
  ru: 'Шаг не может быть раньше приёма и позже сегодняшнего дня.',
  kk: 'Қадам қабылдаудан ерте немесе бүгіннен кеш бола алмайды.',
  en: 'A step cannot be before the visit or later than today.',
})
export const unknownTopic = refusal('reception.unknown_topic', 422, {
  ru: 'Такой темы в списке нет: выберите другую.',
  kk: 'Тізімде мұндай тақырып жоқ: басқасын таңдаңыз.',
  en: 'There is no such topic in the list: choose another.',
})
export const parentIsUnknown = refusal('reception.topic_parent_unknown', 422, {
  ru: 'Подтему можно отнести только к теме первого уровня.',
  kk: 'Ішкі тақырыпты тек бірінші деңгейдегі тақырыпқа жатқызуға болады.',
  en: 'A topic of the second level can only lie in one of the first.',
})
const topicIsUsed = refusal('reception.topic_is_used', 409, {
  ru: 'С этой темой уже есть записи: нельзя изменить, считается ли она потребительской. Заведите новую тему, а эту уберите из списка.',
  kk: 'Бұл тақырыппен жазбалар бар: оның тұтынушылық болып есептелуін өзгертуге болмайды. Жаңа тақырып ашып, мұны тізімнен алыңыз.',
  en: 'Entries have this topic: whether it counts as a consumer one cannot change. Add a new topic and take this one off the list.',
})
const topicHasOwn = refusal('reception.topic_has_its_own', 409, {
  ru: 'У темы есть подтемы: сначала перенесите их, тогда её можно отнести к другой теме.',
  kk: 'Тақырыптың ішкі тақырыптары бар: алдымен оларды көшіріңіз, сонда оны басқа тақырыпқа жатқызуға болады.',
  en: 'The topic has topics of its own: move them first, then it can lie in another one.',
})
const foreignMatter = refusal('reception.foreign_matter', 422, {
  ru: 'Продолжить можно только дело того же посетителя в той же программе.',
  kk: 'Тек сол келушінің сол бағдарламадағы ісін жалғастыруға болады.',
  en: 'Only a matter of the same visitor and programme can be continued.',
})
const binOfNobody = refusal('reception.bin_of_nobody', 422, {
  ru: 'БИН указан, а вторая сторона не названа: напишите её название.',
  kk: 'БСН көрсетілген, ал екінші тарап аталмаған: атауын жазыңыз.',
  en: 'There is a BIN, but no other party: write its name.',
})
const appointmentTaken = refusal('reception.appointment_has_entry', 409, {
  ru: 'По этой записи на приём в журнал уже внесён посетитель.',
  kk: 'Қабылдауға осы жазылу бойынша келуші журналға енгізілген.',
  en: 'The visitor of this appointment is in the journal already.',
})
export const foreignOffice = refusal('reception.foreign_office', 422, {
  ru: 'Этот кабинет в едином дне не участвует: добавьте его в день или запишите обычный приём.',
  kk: 'Бұл кабинет бірыңғай күнге қатыспайды: оны күнге қосыңыз немесе кәдімгі қабылдау ретінде жазыңыз.',
  en: 'This office does not take part in the unified day: add it to the day, or register an ordinary reception.',
})
export const dayIsCancelled = refusal('reception.day_is_cancelled', 409, {
  ru: 'Единый день отменён {day}: {because}. Запланируйте новый.',
  kk: 'Бірыңғай күн {day} күні болдырылмаған: {because}. Жаңасын жоспарлаңыз.',
  en: 'The unified day was cancelled on {day}: {because}. Plan a new one.',
})
export const officeIsShut = refusal('reception.office_is_shut', 422, {
  ru: '{office} в этот день не работает: выберите другую дату или другой кабинет.',
  kk: '{office} бұл күні жұмыс істемейді: басқа күнді немесе басқа кабинетті таңдаңыз.',
  en: '{office} does not work on that day: choose another date or another office.',
})
export const closesBeforeOpening = refusal('reception.day_closes_before_opening', 422, {
  ru: 'Укажите и начало, и конец; конец позже начала.',
  kk: 'Басталуын да, аяқталуын да көрсетіңіз; аяқталуы басталуынан кеш болсын.',
  en: 'Give both the beginning and the end; the end is later.',
})
export const whyNotInPerson = refusal('reception.day_says_why_not_in_person', 422, {
  ru: 'Напишите, почему приём не в кабинете: например, режим чрезвычайного положения.',
  kk: 'Қабылдау неге кабинетте емес екенін жазыңыз: мысалы, төтенше жағдай режимі.',
  en: 'Say why people are not received in person: a state of emergency, for instance.',
})
const closesTooEarly = refusal('reception.closes_too_early', 422, {
  ru: 'Закрыть запись раньше дня приёма нельзя.',
  kk: 'Жазбаны қабылдау күнінен бұрын жабуға болмайды.',
  en: 'An entry cannot be closed before the day of reception.',
})
const codeTaken = refusal('reception.office_code_taken', 409, {
  ru: 'Кабинет с таким кодом уже есть: номера журнала начинаются с него, выберите другой.',
  kk: 'Мұндай коды бар кабинет бар: журнал нөмірлері содан басталады, басқасын таңдаңыз.',
  en: 'There is an office with this code: journal numbers begin with it, choose another.',
})
const officeCloses = refusal('reception.office_closes_too_early', 422, {
  ru: 'Кабинет не может закрыться раньше, чем открылся.',
  kk: 'Кабинет ашылғанға дейін жабыла алмайды.',
  en: 'An office cannot close before it opened.',
})
export const codeInUse = refusal('reception.office_code_in_use', 409, {
  ru: 'С кода «{code}» уже начинаются номера записей этого кабинета: изменить его нельзя.',
  kk: 'Осы кабинеттің жазба нөмірлері «{code}» кодынан басталады: оны өзгертуге болмайды.',
  en: 'Journal numbers of this office already begin with “{code}”: it cannot change.',
})
export const entriesOutside = refusal('reception.entries_outside_the_office', 409, {
  ru: 'В журнале кабинета есть записи с {from} по {to}: срок его работы не может быть короче.',
  kk: 'Кабинет журналында {from} – {to} аралығындағы жазбалар бар: оның жұмыс мерзімі бұдан қысқа бола алмайды.',
  en: 'The office’s journal has entries from {from} to {to}: its term cannot be shorter.',
})

const dayHasEntries = refusal('reception.day_has_entries', 409, {
  ru: 'В этот единый день уже записаны приёмы: дату не изменить. Исправьте сначала даты записей.',
  kk: 'Бұл бірыңғай күнге қабылдаулар жазылған: күнін өзгертуге болмайды. Алдымен жазбалардың күнін түзетіңіз.',
  en: 'Entries were registered on this unified day: its date cannot change. Correct the dates of the entries first.',
})

export const matterHasMoney = refusal('reception.matter_has_money', 409, {
  ru: 'По этому вопросу в журнале уже записано возвращённых денег больше: {sum} ₸. Укажите сумму всего дела.',
  kk: 'Бұл мәселе бойынша журналда одан көп қайтарылған ақша жазылған: {sum} ₸. Бүкіл істің сомасын көрсетіңіз.',
  en: 'The journal already has more money returned in this matter: {sum} ₸. Give the sum of the whole case.',
})
export const dayHasTheseEntries = refusal('reception.day_office_has_entries', 409, {
  ru: 'В этот единый день в кабинете уже записаны приёмы: убрать кабинет или отменить день нельзя.',
  kk: 'Бұл бірыңғай күні кабинетте қабылдаулар жазылған: кабинетті алып тастауға немесе күнді болдырмауға болмайды.',
  en: 'The office has entries of this unified day: it cannot be taken out, nor the day cancelled.',
})

export const constraints: Constraints = {
  entry_is_of_the_day_it_was_received: dayHasEntries,
  entry_is_of_an_office_of_its_day: dayHasTheseEntries,
  entry_closes_after_receipt: closesTooEarly,
  entry_topic_is_counted_as_the_list_says: topicIsUsed,
  topic_lies_in_one_of_the_first_level_counted_alike: topicHasOwn,
  entry_continues_a_matter_of_its_visitor: foreignMatter,
  entry_nameless_is_a_matter_of_its_own: foreignMatter,
  entry_bin_is_somebodys: binOfNobody,
  entry_is_of_one_appointment: appointmentTaken,
  office_code_is_taken_once: codeTaken,
  office_closes_after_opening: officeCloses,
  reception_day_closes_after_opening: closesBeforeOpening,
  reception_day_hours_begin_and_end: closesBeforeOpening,
  reception_day_says_why_not_in_person: whyNotInPerson,
}
