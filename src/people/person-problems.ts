import type { Words } from '#platform/language.ts'
import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

/** Sentences beside a field. */
export const birthYearDiffers: Words = {
  ru: 'Год рождения не совпадает с датой рождения.',
  kk: 'Туған жылы туған күнімен сәйкес келмейді.',
  en: 'The year of birth differs from the date of birth.',
}
export const bornInFuture: Words = {
  ru: 'Эта дата ещё не наступила.',
  kk: 'Бұл күн әлі келген жоқ.',
  en: 'This day has not come yet.',
}
export const notAPhone: Words = {
  ru: 'Это не похоже на номер телефона: проверьте, все ли цифры на месте.',
  kk: 'Бұл телефон нөміріне ұқсамайды: цифрлардың бәрі бар ма, тексеріңіз.',
  en: 'This does not look like a phone number: check that no digit is missing.',
}
export const unknownDistrict: Words = {
  ru: 'Такого города или района нет в справочнике.',
  kk: 'Анықтамалықта мұндай қала немесе аудан жоқ.',
  en: 'The directory has no such city or district.',
}

/** Warnings: the card is saved all the same. */
export const iinBirthDiffers: Words = {
  ru: 'Дата рождения в ИИН другая. Так бывает; сверьте её с человеком.',
  kk: 'ЖСН-дегі туған күн басқа. Ондай болады; адамның өзінен сұрап алыңыз.',
  en: 'The IIN says another date of birth. That happens; ask the person.',
}
export const iinSexDiffers: Words = {
  ru: 'Пол в ИИН другой. Так бывает; проверьте, не ошибка ли это.',
  kk: 'ЖСН-дегі жыныс басқа. Ондай болады; қате емес пе, тексеріңіз.',
  en: 'The IIN says another sex. That happens; check that it is no slip.',
}

/** `current` has the card's id: the screen opens it instead. */
export const iinHasACard = refusal('people.iin_has_a_card', 409, {
  ru: 'Карточка с этим ИИН уже есть. Откройте её вместо новой.',
  kk: 'Бұл ЖСН бойынша карточка бар. Жаңасының орнына соны ашыңыз.',
  en: 'There is a card with this IIN already. Open it instead of a new one.',
})
export const nothingToReveal = refusal('people.number_not_on_card', 409, {
  ru: 'На карточке нет этого номера.',
  kk: 'Карточкада бұл нөмір жоқ.',
  en: 'The card does not have this number.',
})
export const noConsentInForce = refusal('people.no_consent_in_force', 409, {
  ru: 'Действующего согласия на карточке нет: отзывать нечего.',
  kk: 'Карточкада күші бар келісім жоқ: қайтарып алатын ештеңе жоқ.',
  en: 'The card has no consent in force: there is nothing to withdraw.',
})
export const withdrawnBeforeGiven = refusal('people.consent_withdrawn_before_given', 422, {
  ru: 'Согласие не может быть отозвано раньше, чем дано.',
  kk: 'Келісім берілгенге дейін қайтарылып алынбайды.',
  en: 'A consent cannot be withdrawn before it was given.',
})
export const consentInFuture = refusal('people.consent_in_future', 422, {
  ru: 'Согласие и его отзыв записывают в день, который уже наступил.',
  kk: 'Келісім мен оның қайтарылуы келіп жеткен күнмен жазылады.',
  en: 'A consent or its withdrawal is recorded on a day that has come.',
})
export const kindNotOnCard = refusal('people.kind_not_on_card', 409, {
  ru: 'Этой категории на карточке нет. Сначала добавьте её исправлением карточки.',
  kk: 'Карточкада бұл санат жоқ. Алдымен карточканы түзетіп, оны қосыңыз.',
  en: 'The card does not have this kind. Add it first by correcting the card.',
})
export const markInFuture = refusal('people.document_seen_in_future', 422, {
  ru: 'Документ нельзя увидеть в день, который ещё не наступил.',
  kk: 'Құжатты әлі келмеген күні көру мүмкін емес.',
  en: 'A document cannot be seen on a day that has not come.',
})
export const textInUse = refusal('people.consent_text_in_use', 409, {
  ru: 'Введённый в действие текст согласия не меняют. Создайте новый черновик.',
  kk: 'Қолданысқа енгізілген келісім мәтіні өзгертілмейді. Жаңа жоба жасаңыз.',
  en: 'A consent text that was put in force never changes. Begin a new draft.',
})
export const textNotApproved = refusal('people.consent_text_not_approved', 409, {
  ru: 'Сначала запишите, кто из юристов и когда утвердил текст – не позже дня, с которого он действует.',
  kk: 'Алдымен мәтінді қай заңгер, қашан бекіткенін жазыңыз – ол қолданысқа енетін күннен кеш болмауы керек.',
  en: 'First record which lawyer approved the text and when, not after the day from which it holds.',
})
export const textWithoutOperator = refusal('people.consent_text_without_operator', 409, {
  ru: 'Закон требует назвать, кто собирает данные и кому их передают: укажите БИН организации и оператора гранта.',
  kk: 'Заң деректерді кім жинайтынын және кімге беретінін атауды талап етеді: ұйымның БСН-ін және грант операторын көрсетіңіз.',
  en: 'The law wants to be told who collects the data and to whom they go: give the organisation’s BIN and the grant’s operator.',
})
export const oneDraft = refusal('people.consent_text_draft_is_there', 409, {
  ru: 'Черновик уже есть: измените его.',
  kk: 'Жоба бар: соны өзгертіңіз.',
  en: 'There is a draft already: change that one.',
})
export const textOfThatDay = refusal('people.consent_text_of_that_day', 409, {
  ru: 'С этого дня уже действует другой текст. Выберите другой день.',
  kk: 'Осы күннен бастап басқа мәтін қолданыста. Басқа күнді таңдаңыз.',
  en: 'Another text begins on that day. Choose another one.',
})
export const noTextInForce = refusal('people.no_consent_text_in_force', 409, {
  ru: 'Действующего текста согласия ещё нет. Руководитель вводит его на странице «Текст согласия».',
  kk: 'Қолданыстағы келісім мәтіні әлі жоқ. Оны басшы «Келісім мәтіні» бетінде енгізеді.',
  en: 'There is no consent text in force yet. The head puts one in force on the page “Consent text”.',
})
export const consentIsInForce = refusal('people.consent_is_in_force', 409, {
  ru: 'Согласие действует: блокировать карточку незачем.',
  kk: 'Келісім қолданыста: карточканы бұғаттаудың қажеті жоқ.',
  en: 'The consent is in force: there is no need to lock the card.',
})
export const notThisSurname: Words = {
  ru: 'Это не фамилия с карточки: проверьте, того ли человека вы удаляете.',
  kk: 'Бұл карточкадағы тегі емес: дұрыс адамды жойып жатқаныңызды тексеріңіз.',
  en: 'This is not the surname on the card: check that it is the right person.',
}
export const mergedWithItself = refusal('people.merged_with_itself', 422, {
  ru: 'Это одна и та же карточка. Выберите другую.',
  kk: 'Бұл сол карточканың өзі. Басқасын таңдаңыз.',
  en: 'This is one and the same card. Choose another one.',
})
export const mergeIsUndone = refusal('people.merge_is_undone', 409, {
  ru: 'Эти карточки уже разъединены.',
  kk: 'Бұл карточкалар ажыратылып қойған.',
  en: 'These cards were parted already.',
})
export const mergeIsNotTheLast = refusal('people.merge_is_not_the_last', 409, {
  ru: 'После этого объединения было другое. Сначала отмените последнее.',
  kk: 'Бұл біріктіруден кейін басқасы болған. Алдымен соңғысын болдырмаңыз.',
  en: 'Another merge came after this one. Undo the last one first.',
})
export const cardIsOver = {
  merged: refusal('people.card_is_merged', 409, {
    ru: 'Эта карточка объединена с другой. Откройте ту, что осталась.',
    kk: 'Бұл карточка басқасымен біріктірілген. Қалғанын ашыңыз.',
    en: 'This card was merged into another one. Open the one that was kept.',
  }),
  locked: refusal('people.card_is_locked', 409, {
    ru: 'Карточка заблокирована: согласие кончилось, а закон велит её хранить. Для работы нужно новое согласие.',
    kk: 'Карточка бұғатталған: келісім бітті, ал заң оны сақтауды талап етеді. Жұмыс үшін жаңа келісім керек.',
    en: 'The card is locked: the consent is over, and a law orders to keep it. A new consent brings it back.',
  }),
  erased: refusal('people.card_is_erased', 409, {
    ru: 'Данные этого человека удалены: остались только цифры для статистики.',
    kk: 'Бұл адамның деректері жойылған: тек статистикаға арналған сандар қалды.',
    en: 'The data of this person were erased: only numbers for statistics are left.',
  }),
}

export const constraints: Constraints = {
  consent_text_in_use_never_changes: textInUse,
  consent_texts_one_draft: oneDraft,
  consent_text_begins_on_its_own_day: textOfThatDay,
  record_is_of_a_card_in_use: cardIsOver.erased,
  person_merges_one_at_a_time: cardIsOver.merged,

  persons_one_card_per_iin: iinHasACard,
  person_consent_is_withdrawn_after_given: withdrawnBeforeGiven,
}
