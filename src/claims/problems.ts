import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

export const needsCitizen = refusal('claims.needs_citizen', 422, {
  ru: 'Дело заводят на человека с карточкой: укажите посетителя в записи журнала.',
  kk: 'Іс карточкасы бар адамға ашылады: журнал жазбасында келушіні көрсетіңіз.',
  en: 'A case is somebody’s with a card: name the visitor in the journal’s entry.',
})
export const annulledEntry = refusal('claims.annulled_entry', 409, {
  ru: 'Запись аннулирована: дела из неё не заводят.',
  kk: 'Жазбаның күші жойылған: одан іс ашылмайды.',
  en: 'The entry is annulled: no case grows from it.',
})
export const noCasesToWrite = refusal('claims.no_cases_to_write', 422, {
  ru: 'В этом списке нет дел, по которым вы можете составить бумаги. Измените отбор.',
  kk: 'Бұл тізімде сіз құжат дайындай алатын іс жоқ. Іріктеуді өзгертіңіз.',
  en: 'No case of this list is one that you may write papers for. Change the filter.',
})
export const memberHasLeft = refusal('claims.member_has_left', 403, {
  ru: 'Бумаги больше не составляются: сотрудник, который их заказал, больше не работает здесь.',
  kk: 'Құжаттар енді дайындалмайды: тапсырыс берген қызметкер бұл жерде жұмыс істемейді.',
  en: 'No more papers are written: the member who ordered them doesn’t work here any more.',
})
export const exhibitsTooLarge = refusal('claims.exhibits_too_large', 422, {
  ru: 'Приложения вместе больше {most} МБ: одним файлом их не напечатать. Напечатайте бумагу и приложения отдельно.',
  kk: 'Қосымшалар бірге {most} МБ-тан үлкен: бір файлмен басып шығару мүмкін емес. Құжат пен қосымшаларды бөлек басып шығарыңыз.',
  en: 'The exhibits are larger than {most} MB together, too much for one file. Print the paper and the exhibits one by one.',
})
export const caseIsClosed = refusal('claims.case_is_closed', 409, {
  ru: 'Дело закрыто. Чтобы продолжить, верните его в работу.',
  kk: 'Іс жабық. Жалғастыру үшін оны қайта ашыңыз.',
  en: 'The case is closed. To go on, reopen it.',
})
export const stepNotOffered = refusal('claims.step_not_offered', 409, {
  ru: 'Сейчас этот шаг невозможен: дело стоит на другой ступени.',
  kk: 'Қазір бұл қадам мүмкін емес: іс басқа сатыда тұр.',
  en: 'This step is not possible now: the case stands elsewhere.',
})
export const sellerFirst = refusal('claims.seller_first', 409, {
  ru: 'Сначала претензия продавцу и его ответ (или молчание): раньше этого бумагу выше не направляют.',
  kk: 'Алдымен сатушыға наразылық және оның жауабы (немесе үндемеуі): бұған дейін құжат жоғары жіберілмейді.',
  en: 'First the claim to the seller and the answer, or silence: before that no paper goes higher.',
})
export const notUnderConsumerLaw = refusal('claims.not_under_consumer_law', 409, {
  ru: 'Финансовые услуги не входят в закон о защите прав потребителей: вместо претензии составьте обращение финансовому регулятору.',
  kk: 'Қаржы қызметтері тұтынушылардың құқықтарын қорғау туралы заңға кірмейді: наразылықтың орнына қаржы реттеушісіне өтініш дайындаңыз.',
  en: 'Financial services are outside the consumer law: instead of a claim, write an appeal to the financial regulator.',
})
export const needsAddressee = refusal('claims.needs_addressee', 422, {
  ru: 'Некому отправить: укажите в деле продавца и выберите его адресатом бумаги.',
  kk: 'Жіберетін ешкім жоқ: істе сатушыны көрсетіп, оны құжаттың алушысы етіп таңдаңыз.',
  en: 'There is nobody to send it to: name the seller in the case and choose them as the addressee.',
})
export const needsAddress = refusal('claims.needs_address', 422, {
  ru: 'Не указано, куда отправлять: впишите в деле адрес стороны: {name}.',
  kk: 'Қайда жіберу керектігі көрсетілмеген: істе тараптың мекенжайын жазыңыз: {name}.',
  en: 'It is not known where to send to: give the party’s address in the case: {name}.',
})
export const needsEmail = refusal('claims.needs_email', 422, {
  ru: 'Не указано, куда писать: впишите в деле электронную почту стороны: {name}.',
  kk: 'Қайда жазу керектігі көрсетілмеген: істе тараптың электрондық поштасын жазыңыз: {name}.',
  en: 'It is not known where to write to: give the party’s e-mail in the case: {name}.',
})
export const paperWasSent = refusal('claims.paper_was_sent', 409, {
  ru: 'Бумага уже отправлена и остаётся такой, какой ушла.',
  kk: 'Құжат жіберіліп қойған және сол күйінде қалады.',
  en: 'The paper was sent and stays as it went out.',
})
export const templateIsBroken = refusal('claims.template_is_broken', 422, {
  ru: 'Ошибок в образце: {count}. Исправьте их в Word и загрузите файл ещё раз.',
  kk: 'Үлгіде {count} қате бар: оларды Word-та түзетіп, файлды қайта жүктеңіз.',
  en: 'Mistakes in the template: {count}. Mend them in Word and upload it again.',
})
const templateNameTaken = refusal('claims.template_name_taken', 409, {
  ru: 'Образец с таким названием на этом языке уже есть: добавьте ему версию или назовите иначе.',
  kk: 'Осы тілде мұндай атаумен үлгі бар: оған нұсқа қосыңыз немесе басқаша атаңыз.',
  en: 'There is a template of this name in this language: add a version to it, or choose another name.',
})
export const paperNotReceived = refusal('claims.paper_not_received', 409, {
  ru: 'Сначала запишите, когда бумагу получили.',
  kk: 'Алдымен құжаттың қашан алынғанын жазыңыз.',
  en: 'First record when the paper was received.',
})
export const notYet = refusal('claims.not_yet', 422, {
  ru: 'Этот день ещё не наступил.',
  kk: 'Бұл күн әлі келген жоқ.',
  en: 'That day has not come yet.',
})
export const outcomeNotPossible = refusal('claims.outcome_not_possible', 409, {
  ru: 'С таким исходом дело сейчас не закрыть: до этого оно ещё не дошло.',
  kk: 'Қазір істі мұндай нәтижемен жабуға болмайды: ол оған әлі жеткен жоқ.',
  en: 'The case cannot be closed with this outcome now: it has not come that far.',
})
export const refundNeedsSum = refusal('claims.refund_needs_sum', 422, {
  ru: 'Укажите, сколько денег вернули.',
  kk: 'Қанша ақша қайтарылғанын көрсетіңіз.',
  en: 'Say how much money was returned.',
})
export const noMoneyWithThis = refusal('claims.no_money_with_this', 422, {
  ru: 'С таким исходом деньги не возвращают: уберите сумму или выберите другой исход.',
  kk: 'Мұндай нәтижеде ақша қайтарылмайды: соманы алып тастаңыз немесе басқа нәтижені таңдаңыз.',
  en: 'No money is returned with this outcome: take the sum out or choose another outcome.',
})
export const ownDeadlinesOnly = refusal('claims.own_deadlines_only', 409, {
  ru: 'Срок закона не переносят: он следует из своих дней. Исправьте день получения.',
  kk: 'Заң мерзімі жылжытылмайды: ол өз күндерінен шығады. Алынған күнді түзетіңіз.',
  en: 'A term of the law is not moved: it follows from its days. Correct the day of receipt.',
})
export const nothingToApprove = refusal('claims.nothing_to_approve', 422, {
  ru: 'Число не указано: сначала впишите его и источник.',
  kk: 'Сан көрсетілмеген: алдымен оны және дереккөзін жазыңыз.',
  en: 'There is no number: first write it down with its source.',
})
export const storyNamesSomebody = refusal('claims.story_names_somebody', 409, {
  ru: 'В тексте осталось то, по чему узнают человека: {found}. Уберите это.',
  kk: 'Мәтінде адамды тануға болатын мәлімет қалды: {found}. Оны алып тастаңыз.',
  en: 'The text still has what gives the person away: {found}. Take it out.',
})
export const storyNeedsConsent = refusal('claims.story_needs_consent', 409, {
  ru: 'Нет согласия гражданина на публикацию: запишите его в карточке.',
  kk: 'Азаматтың жариялауға келісімі жоқ: оны карточкаға жазыңыз.',
  en: 'The citizen has not agreed to publication: record the consent on the card.',
})
export const storyNeedsClosedCase = refusal('claims.story_needs_closed_case', 409, {
  ru: 'Историю рассказывают, когда дело закрыто.',
  kk: 'Оқиға іс жабылғаннан кейін айтылады.',
  en: 'A story is told when its case is closed.',
})

const receivedBeforeSent = refusal('claims.received_before_sent', 422, {
  ru: 'Бумагу не могли получить раньше, чем отправили: проверьте обе даты.',
  kk: 'Құжатты жіберілгенге дейін алу мүмкін емес: екі күнді де тексеріңіз.',
  en: 'A paper cannot be received before it was sent: check both days.',
})
const sentBeforeDrafted = refusal('claims.sent_before_drafted', 422, {
  ru: 'Бумагу не могли отправить раньше, чем составили: проверьте день отправки или исправьте в черновике день, когда её составили.',
  kk: 'Құжатты дайындалғанға дейін жіберу мүмкін емес: жіберілген күнді тексеріңіз немесе жобадағы дайындалған күнді түзетіңіз.',
  en: 'A paper cannot be sent before it was drafted: check the day of sending, or correct the draft’s day.',
})
const answeredBeforeSent = refusal('claims.answered_before_sent', 422, {
  ru: 'Ответ не мог прийти раньше, чем бумагу отправили.',
  kk: 'Жауап құжат жіберілгенге дейін келе алмайды.',
  en: 'An answer cannot come before the paper was sent.',
})
const handledBeforeReceived = refusal('claims.handled_before_received', 422, {
  ru: 'Орган не мог перенаправить или продлить раньше, чем получил.',
  kk: 'Орган құжатты алғанға дейін қайта жолдай немесе мерзімін ұзарта алмайды.',
  en: 'A body cannot forward or prolong before it received.',
})
const partyIsAddressed = refusal('claims.party_is_addressed', 409, {
  ru: 'Этой стороне уже адресована бумага дела: убрать её нельзя.',
  kk: 'Бұл тарапқа іс құжаты жолданған: оны алып тастауға болмайды.',
  en: 'A paper of the case is addressed to this party: it cannot be taken out.',
})
const copyOfDraft = refusal('claims.copy_of_draft', 409, {
  ru: 'Копией отчитываются, когда бумага отправлена.',
  kk: 'Көшірме құжат жіберілгеннен кейін есепке алынады.',
  en: 'A copy counts once the paper was sent.',
})
const activityHasCopies = refusal('claims.activity_has_copies', 409, {
  ru: 'К этому мероприятию отнесены копии бумаг: сначала перенесите их.',
  kk: 'Бұл іс-шараға құжат көшірмелері жатқызылған: алдымен оларды ауыстырыңыз.',
  en: 'Copies of papers are counted for this activity: move them first.',
})
const noticedBeforeBought = refusal('claims.noticed_before_bought', 422, {
  ru: 'Недостаток не мог проявиться раньше покупки: проверьте обе даты.',
  kk: 'Кемшілік сатып алғанға дейін білінуі мүмкін емес: екі күнді де тексеріңіз.',
  en: 'A defect cannot show before the purchase: check both days.',
})
const closesBeforeOpening = refusal('claims.closes_before_opening', 422, {
  ru: 'Дело не могло закончиться раньше, чем его завели.',
  kk: 'Іс ашылғанға дейін аяқтала алмайды.',
  en: 'A case cannot end before it was opened.',
})
const caseKeepsCitizen = refusal('claims.case_keeps_citizen', 409, {
  ru: 'Из этой записи выросло дело: посетителя в ней можно заменить, но не убрать.',
  kk: 'Бұл жазбадан іс басталған: ондағы келушіні ауыстыруға болады, алып тастауға болмайды.',
  en: 'A case grew from this entry: its visitor can be replaced, not taken out.',
})
const caseKeepsMatter = refusal('claims.case_keeps_matter', 409, {
  ru: 'Из этой записи выросло дело: продолжением другого вопроса она стать не может.',
  kk: 'Бұл жазбадан іс басталған: ол басқа мәселенің жалғасы бола алмайды.',
  en: 'A case grew from this entry: it cannot become a continuation of another matter.',
})
const parameterTwice = refusal('claims.parameter_twice', 409, {
  ru: 'На этот день такой параметр уже записан: исправьте его.',
  kk: 'Бұл күнге мұндай параметр жазылған: соны түзетіңіз.',
  en: 'This number is already written down for that day: correct it.',
})
const storyTwice = refusal('claims.story_twice', 409, {
  ru: 'История этого дела на этом языке уже есть: исправьте её.',
  kk: 'Бұл істің осы тілдегі оқиғасы бар: соны түзетіңіз.',
  en: 'There is a story of this case in this language: correct it.',
})
const deadlineTwice = refusal('claims.deadline_twice', 409, {
  ru: 'Такой срок в деле уже есть: назовите этот иначе.',
  kk: 'Істе мұндай мерзім бар: мұны басқаша атаңыз.',
  en: 'The case has a deadline of this name: call this one otherwise.',
})
const deadlineInThePast = refusal('claims.deadline_in_the_past', 422, {
  ru: 'Срок не может кончиться раньше, чем его назначили.',
  kk: 'Мерзім белгіленген күннен бұрын біте алмайды.',
  en: 'A deadline cannot end before the day on which it is set.',
})

export const constraints: Constraints = {
  template_has_its_own_name: templateNameTaken,
  paper_is_received_after_sending: receivedBeforeSent,
  paper_by_hand_is_received_at_once: receivedBeforeSent,
  paper_is_sent_after_drafting: sentBeforeDrafted,
  paper_is_answered_after_sending: answeredBeforeSent,
  paper_is_forwarded_after_receipt: handledBeforeReceived,
  paper_is_prolonged_after_receipt: handledBeforeReceived,
  paper_is_sent_to_somebody: needsAddressee,
  paper_copy_was_sent: copyOfDraft,
  paper_copy_activity: activityHasCopies,
  paper_party: partyIsAddressed,
  case_defect_is_noticed_after_purchase: noticedBeforeBought,
  case_closes_after_opening: closesBeforeOpening,
  case_keeps_its_citizen: caseKeepsCitizen,
  case_keeps_its_matter: caseKeepsMatter,
  parameter_begins_once: parameterTwice,
  story_is_told_once: storyTwice,
  deadline_of_the_law_stands_once: deadlineTwice,
  deadline_ends_after_its_start: deadlineInThePast,
}
