import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

export const publicationVideoIsOfAVideo = refusal('media.video_of_no_video', 422, {
  ru: 'Ролик указывают только у публикации вида «Ролик в сети».',
  kk: 'Бейнеролик тек «Желідегі бейнеролик» түріндегі жарияланымда көрсетіледі.',
  en: 'A video is named only for a publication of the kind “Video post”.',
})
export const notThisStep = refusal('media.not_this_step', 409, {
  ru: 'Из состояния «{from}» так шагнуть нельзя: обновите страницу и посмотрите, что с публикацией сейчас.',
  kk: '«{from}» күйінен бұлай өтуге болмайды: бетті жаңартып, жарияланымның қазіргі күйін қараңыз.',
  en: 'There is no such step from “{from}”: reload the page and see how the publication stands now.',
})
export const approvedStaysAsItIs = refusal('media.approved_stays', 409, {
  ru: 'Утверждённый текст не меняют молча: верните публикацию в черновики, исправьте и утвердите снова.',
  kk: 'Бекітілген мәтінді үнсіз өзгертпейді: жарияланымды жобаға қайтарып, түзетіп, қайта бекітіңіз.',
  en: 'What was approved is not changed quietly: send it back to the drafts, put it right and approve it again.',
})
export const screenshotIsAPicture = refusal('media.screenshot_is_a_picture', 422, {
  ru: 'Снимок страницы – это картинка (PNG, JPEG, WebP), а этот файл – {kind}. Сделайте снимок экрана ещё раз.',
  kk: 'Бет суреті – кескін файлы (PNG, JPEG, WebP), ал бұл файл – {kind}. Экран суретін қайта түсіріңіз.',
  en: 'A screenshot is a picture (PNG, JPEG, WebP), and this file is {kind}. Take the screenshot once more.',
})
export const droppedSaysWhy = refusal('media.dropped_says_why', 422, {
  ru: 'Скажите, почему снимаете с плана.',
  kk: 'Неге жоспардан алатыныңызды айтыңыз.',
  en: 'Say why it is given up.',
})
export const measuredAfterToday = refusal('media.measured_in_the_future', 422, {
  ru: 'Снять показания завтрашнего дня нельзя: проверьте дату.',
  kk: 'Ертеңгі күннің көрсеткішін алуға болмайды: күнін тексеріңіз.',
  en: 'Nobody can have read tomorrow’s numbers: check the day.',
})
export const measuredBeforePosted = refusal('media.measured_before_posted', 422, {
  ru: 'Показания сняты раньше, чем вышла публикация: проверьте дату.',
  kk: 'Көрсеткіш жарияланымнан бұрын алынған: күнін тексеріңіз.',
  en: 'The numbers were read before the post came out: check the day.',
})
export const columnsAreUnclear = refusal('media.columns_are_unclear', 422, {
  ru: 'Укажите столбец с адресом публикации и хотя бы один столбец с показателем.',
  kk: 'Жарияланым мекенжайы бар бағанды және кемінде бір көрсеткіш бағанын көрсетіңіз.',
  en: 'Say which column has the address of the post, and at least one that has a count.',
})
export const exportHasFaults = refusal('media.export_has_faults', 422, {
  ru: 'В файле есть строки с ошибками ({n}), поэтому не записано ничего. Исправьте их и загрузите файл ещё раз.',
  kk: 'Файлда қателі жолдар бар ({n}), сондықтан ештеңе жазылмады. Оларды түзетіп, файлды қайта жүктеңіз.',
  en: 'There are rows with faults ({n}), so nothing was written. Put them right and upload the file again.',
})
export const exportHasNoRows = refusal('media.export_has_no_rows', 422, {
  ru: 'В файле нет строк с публикациями: нужна выгрузка по публикациям, первая строка – названия столбцов.',
  kk: 'Файлда жарияланым жолдары жоқ: жарияланымдар бойынша үзінді керек, бірінші жолы – баған атаулары.',
  en: 'The file has no rows of posts: the export by posts is needed, its first row the names of the columns.',
})
export const nothingToDecide = refusal('media.nothing_to_decide', 409, {
  ru: 'У отмеченного нет измеренного охвата: решать ещё нечего. Обновите страницу.',
  kk: 'Белгіленгендердің өлшенген қамтуы жоқ: әзірге шешетін ештеңе жоқ. Бетті жаңартыңыз.',
  en: 'What is marked has no measured reach yet: there is nothing to decide. Reload the page.',
})
const daysOf = (code: string, ru: string, kk: string, en: string) => refusal(`media.${code}`, 422, { ru, kk, en })
export const scriptHasItsDay = daysOf(
  'script_has_its_day',
  'Укажите и сценарий, и его дату; пока сценария нет, оставьте оба поля пустыми.',
  'Сценарийді де, оның күнін де көрсетіңіз; сценарий болмаса, екі өрісті де бос қалдырыңыз.',
  'Give both the script and its day; while there is none leave both empty.',
)
export const videoHasLength = daysOf(
  'video_has_length',
  'У готового ролика есть и дата, и длительность; пока он не готов, оставьте оба поля пустыми.',
  'Дайын роликтің күні де, ұзақтығы да болады; дайын болмаса, екі өрісті де бос қалдырыңыз.',
  'A finished video has both a day and a length; until it is finished leave both empty.',
)
export const screeningConfirmationHasItsDay = daysOf(
  'confirmation_has_its_day',
  'Укажите и справку, и её дату; пока подтверждения нет, оставьте оба поля пустыми.',
  'Анықтаманы да, оның күнін де көрсетіңіз; растау болмаса, екі өрісті де бос қалдырыңыз.',
  'Give both the paper and its day; while it is not confirmed leave both empty.',
)
export const certificateHasItsDay = daysOf(
  'certificate_has_its_day',
  'Укажите и эфирную справку, и её дату; пока справки нет, оставьте оба поля пустыми.',
  'Эфир анықтамасын да, оның күнін де көрсетіңіз; анықтама болмаса, екі өрісті де бос қалдырыңыз.',
  'Give both the air certificate and its day; while there is none leave both empty.',
)
export const coverageEndsAfterItBegins = daysOf(
  'coverage_ends_before_it_begins',
  'Последний день не может быть раньше первого.',
  'Соңғы күні бірінші күннен бұрын болмайды.',
  'The last day can’t come before the first.',
)
const addressIsNone = daysOf(
  'address_is_none',
  'Это не адрес страницы: нужен адрес вида https://…',
  'Бұл бет мекенжайы емес: https://… түріндегі мекенжай керек.',
  'This is no address of a page: it begins with https://…',
)
const confirmedEarly = daysOf(
  'confirmed_before_held',
  'Справка не может быть раньше показа.',
  'Анықтама көрсетілімнен бұрын болмайды.',
  'The confirmation can’t be earlier than the screening.',
)
const certifiedEarly = daysOf(
  'certified_before_aired',
  'Эфирная справка не может быть раньше эфира.',
  'Эфир анықтамасы эфирден бұрын болмайды.',
  'The air certificate can’t be earlier than the broadcast.',
)
const repeatedEarly = daysOf(
  'repeated_before_aired',
  'Повтор не может быть раньше самой передачи.',
  'Қайталау хабардың өзінен бұрын болмайды.',
  'A repeat can’t come before the broadcast itself.',
)
export const postSaysWhere = daysOf(
  'post_says_where',
  'Укажите адрес, а если его нет – где это вышло: номер и полосу газеты, день и час эфира.',
  'Мекенжайын көрсетіңіз, ол жоқ болса – қай жерде шыққанын: газеттің нөмірі мен бетін, эфирдің күні мен сағатын.',
  'Give the address, or where it came out: number and page of the newspaper, day and hour on the air.',
)

export const constraints: Constraints = {
  only_what_is_approved_is_posted: refusal('media.not_approved', 409, {
    ru: 'Публиковать можно только утверждённое и не раньше дня утверждения: попросите руководителя утвердить черновик.',
    kk: 'Тек бекітілгенді және бекітілген күннен бұрын емес жариялауға болады: басшыдан жобаны бекітуін сұраңыз.',
    en: 'Only what is approved is posted, and not before the day of its approval: ask a lead to approve the draft.',
  }),
  post_is_listed_once: refusal('media.post_twice', 409, {
    ru: 'Этот адрес уже записан: одна запись в сети считается один раз.',
    kk: 'Бұл мекенжай жазылып қойған: желідегі бір жазба бір рет саналады.',
    en: 'This address is listed already: one post is counted once.',
  }),
  screening_is_listed_once: refusal('media.screening_twice', 409, {
    ru: 'Показ в этом заведении за этот день уже записан. Если показов было несколько, сложите зрителей в одной строке.',
    kk: 'Осы мекемедегі бұл күнгі көрсетілім жазылған. Көрсетілім бірнешеу болса, көрермендерді бір жолға қосыңыз.',
    en: 'A screening at this institution on this day is listed already. If there were several, add the viewers up in one line.',
  }),
  coverage_is_counted_once: refusal('media.coverage_is_counted_once', 409, {
    ru: 'Аудиторию станции за одно время считают один раз, а периоды двух её справок пересекаются: решите, какую не включать, и только потом включите другую.',
    kk: 'Станцияның бір уақыттағы аудиториясы бір рет саналады, ал оның екі анықтамасының кезеңдері қиылысады: алдымен қайсысын қоспайтыныңызды шешіңіз, содан кейін ғана екіншісін қосыңыз.',
    en: 'A station’s audience is counted once for a time, and the periods of two of its statements overlap: decide which to leave out, and only then include the other.',
  }),
  broadcast_number_is_given_once: refusal('media.broadcast_number_twice', 409, {
    ru: 'Передача с таким номером уже есть.',
    kk: 'Мұндай нөмірлі хабар бар.',
    en: 'There is a broadcast of this number already.',
  }),
  post_says_where: postSaysWhere,
  post_address_is_one: addressIsNone,
  video_address_is_one: addressIsNone,
  publication_video_is_of_a_video: publicationVideoIsOfAVideo,
  video_script_has_its_day: scriptHasItsDay,
  video_finished_has_length: videoHasLength,
  screening_confirmation_has_its_day: screeningConfirmationHasItsDay,
  screening_is_confirmed_after_it_was_held: confirmedEarly,
  broadcast_certificate_has_its_day: certificateHasItsDay,
  broadcast_is_certified_after_it_was_aired: certifiedEarly,
  repeat_follows_its_broadcast: repeatedEarly,
  coverage_ends_after_it_begins: coverageEndsAfterItBegins,
}
