import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

export const twoCurrencies = refusal('money.two_currencies', 422, {
  ru: 'Здесь две валюты. Смета ведётся в тенге: запишите одну сумму в тенге, по курсу документа.',
  kk: 'Мұнда екі валюта бар. Смета теңгемен жүргізіледі: құжат бағамы бойынша теңгемен бір сома жазыңыз.',
  en: 'There are two currencies here. The budget is in tenge: write one amount in tenge, at the document’s rate.',
})
export const otherCurrency = refusal('money.other_currency', 422, {
  ru: 'Смета ведётся в тенге: пересчитайте сумму по курсу документа.',
  kk: 'Смета теңгемен жүргізіледі: соманы құжат бағамы бойынша қайта есептеңіз.',
  en: 'The budget is in tenge: convert the amount at the document’s rate.',
})
export const noSuchAmount = refusal('money.no_such_amount', 422, {
  ru: 'Напишите сумму цифрами: 12 500. Возврат от поставщика – с минусом или в скобках.',
  kk: 'Соманы цифрмен жазыңыз: 12 500. Жеткізушіден қайтқан ақша – минуспен немесе жақшада.',
  en: 'Write the amount in digits: 12 500. What a supplier returned has a minus or brackets.',
})
export const notWholeTenge = refusal('money.not_whole_tenge', 422, {
  ru: 'Смета ведётся в целых тенге: округлите сумму, 50 тиын и больше – до тенге.',
  kk: 'Смета бүтін теңгемен жүргізіледі: соманы дөңгелектеңіз, 50 тиын және одан көбі – бір теңге.',
  en: 'The budget is in whole tenge: round the amount, 50 tiyn and more to a tenge.',
})
export const withinTheGrant = refusal('money.more_than_the_grant', 409, {
  ru: 'Статьи вместе больше суммы гранта. Уменьшите план этой или другой статьи.',
  kk: 'Баптардың қосындысы грант сомасынан асады. Осы немесе басқа баптың жоспарын азайтыңыз.',
  en: 'The lines together are more than the grant. Lower the plan of this line or another.',
})
const lineTwice = refusal('money.line_twice', 409, {
  ru: 'Статья с таким названием уже есть.',
  kk: 'Мұндай атаумен бап бар.',
  en: 'There is a line of that name already.',
})
const oneLineOfAPayroll = refusal('money.one_line_of_a_payroll', 409, {
  ru: 'Статья оплаты труда и статья налогов бывают по одной: их факт считается из ведомостей.',
  kk: 'Еңбекақы бабы мен салық бабы бір-бірден ғана болады: олардың нақтысы ведомостардан есептеледі.',
  en: 'There is one line of wages and one of taxes: their fact is counted from the payroll.',
})
const changedByLetter = refusal('money.changed_by_letter', 409, {
  ru: 'План этой статьи уже меняли письмом: дальше он меняется только письмом оператора.',
  kk: 'Бұл баптың жоспары хатпен өзгертілген: әрі қарай ол тек оператор хатымен өзгереді.',
  en: 'A letter has changed the plan of this line: from then on only the operator’s letter changes it.',
})
export const lineIsUsed = refusal('money.line_is_used', 409, {
  ru: 'По статье есть расходы, письма или экономия: её можно исправить, но не удалить.',
  kk: 'Бап бойынша шығыс, хат немесе үнем бар: оны түзетуге болады, бірақ жоюға болмайды.',
  en: 'The line has expenses, letters or savings: it can be corrected, not deleted.',
})
export const planHasMoved = refusal('money.plan_has_moved', 409, {
  ru: 'План статьи изменился, пока вы писали, или остался прежним. Проверьте суммы ещё раз.',
  kk: 'Сіз жазғанша баптың жоспары өзгерді немесе сол қалпында қалды. Сомаларды қайта тексеріңіз.',
  en: 'The plan of a line changed while you were writing, or stays as it was. Check the amounts again.',
})
export const lineOnce = refusal('money.line_once', 422, {
  ru: 'Одна статья стоит здесь дважды.',
  kk: 'Бір бап мұнда екі рет тұр.',
  en: 'One line stands here twice.',
})
export const consentHasNumberAndDay = refusal('money.consent_has_number_and_day', 422, {
  ru: 'Укажите и номер письма, и его дату; если письма нет, оставьте пустыми оба поля.',
  kk: 'Хаттың нөмірін де, күнін де көрсетіңіз; хат болмаса, екі өрісті де бос қалдырыңыз.',
  en: 'Say both the number of the letter and its day; without a letter leave both empty.',
})
export const outsideThePeriod = refusal('money.outside_the_period', 422, {
  ru: 'День вне срока программы: договор оплачивает только расходы её срока. Если оператор согласен, запишите его письмо.',
  kk: 'Күн бағдарлама мерзімінен тыс: шарт тек сол мерзімдегі шығыстарды төлейді. Оператор келіссе, оның хатын жазыңыз.',
  en: 'The day is outside the programme’s period: the contract pays only for what was spent within it. If the operator consents, write down the letter.',
})
export const supplierOnce = refusal('money.supplier_once', 422, {
  ru: 'Выберите поставщика из справочника или напишите его название; у человека нет БИН.',
  kk: 'Жеткізушіні анықтамалықтан таңдаңыз немесе атауын жазыңыз; адамның БСН-і болмайды.',
  en: 'Choose the supplier from the directory or write the name; a person has no BIN.',
})
const documentTwice = refusal('money.document_twice', 409, {
  ru: 'Этот документ на эту сумму по этой статье уже записан.',
  kk: 'Бұл құжат осы сомаға осы бап бойынша жазылып қойған.',
  en: 'This document is entered already, with this amount and line.',
})
const lineOfPurchases = refusal('money.line_of_purchases', 422, {
  ru: 'Расходы пишут по статье покупок; оплата труда и налоги считаются из ведомостей.',
  kk: 'Шығыстар сатып алу бабына жазылады; еңбекақы мен салық ведомостардан есептеледі.',
  en: 'Expenses belong to a line of purchases; wages and taxes are counted from the payroll.',
})
const paidMore = refusal('money.paid_more', 409, {
  ru: 'Больше, чем нужно: платёж не оплатит больше своей суммы, а расход или ведомость не оплатят больше, чем начислено.',
  kk: 'Қажетінен көп: төлем өз сомасынан артық төлемейді, шығыс пен ведомость есептелгеннен артық төленбейді.',
  en: 'Too much: a payment pays no more than it is, and neither an expense nor wages are paid more than they come to.',
})
export const expenseIsPaid = refusal('money.expense_is_paid', 409, {
  ru: 'К расходу привязан платёж из банка: сначала отвяжите его.',
  kk: 'Шығысқа банк төлемі байланған: алдымен оны ажыратыңыз.',
  en: 'A payment of the bank is matched to the expense: undo that first.',
})
const asidePaysNothing = refusal('money.aside_pays_nothing', 409, {
  ru: 'Платёж уже оплачивает расход или ведомость: сначала отвяжите его.',
  kk: 'Төлем шығысты не ведомосты төлеп тұр: алдымен оны ажыратыңыз.',
  en: 'The payment pays an expense or wages: undo that first.',
})
const payrollIsPaid = refusal('money.payroll_is_paid', 409, {
  ru: 'По ведомости отмечены платежи банка на большую сумму: сначала отвяжите их в платежах.',
  kk: 'Ведомость бойынша банктің бұдан көп төлемі белгіленген: алдымен оларды төлемдерден ажыратыңыз.',
  en: 'Payments of the bank are matched to the payroll for more than that: undo them in the payments first.',
})
const returnTwice = refusal('money.return_twice', 409, {
  ru: 'Возврат по этому документу уже записан.',
  kk: 'Бұл құжат бойынша қайтару жазылып қойған.',
  en: 'A return by this document is written down already.',
})
export const returnsMoreThanIsLeft = refusal('money.returns_more_than_is_left', 409, {
  ru: 'Возвращено больше, чем осталось. К возврату: {left} ₸.',
  kk: 'Қалғанынан артық қайтарылған. Қайтаруға: {left} ₸.',
  en: 'More is returned than is left. To be returned: {left} ₸.',
})
const causeIsSaid = refusal('money.cause_is_said', 422, {
  ru: 'Напишите, на чём сэкономили.',
  kk: 'Неден үнемделгенін жазыңыз.',
  en: 'Say what was saved on.',
})
const payrollTwice = refusal('money.payroll_month_twice', 409, {
  ru: 'Ведомость за этот месяц уже есть: откройте её и исправьте.',
  kk: 'Бұл айдың ведомосы бар: оны ашып, түзетіңіз.',
  en: 'The payroll of this month is there already: open it and correct it.',
})
const personTwice = refusal('money.person_twice_in_a_month', 409, {
  ru: 'Один человек стоит в ведомости дважды.',
  kk: 'Бір адам ведомоста екі рет тұр.',
  en: 'One person stands in the payroll twice.',
})
const payrollOutside = refusal('money.payroll_outside_the_period', 422, {
  ru: 'Этот месяц вне срока программы.',
  kk: 'Бұл ай бағдарлама мерзімінен тыс.',
  en: 'This month is outside the programme’s period.',
})
export const ratesAreMissing = refusal('money.rates_are_missing', 422, {
  ru: 'Налоги не посчитать: для этого месяца не подтверждены ставки ({rates}). Проверьте их по закону и подтвердите.',
  kk: 'Салық есептелмейді: бұл айдың мөлшерлемелері расталмаған ({rates}). Оларды заң бойынша тексеріп, растаңыз.',
  en: 'The taxes can’t be computed: rates of this month are not approved ({rates}). Check them with the law and approve them.',
})
const rateTwice = refusal('money.rate_begins_twice', 409, {
  ru: 'С этого дня ставка уже записана: исправьте её.',
  kk: 'Бұл күннен бастап мөлшерлеме жазылған: оны түзетіңіз.',
  en: 'A rate from that day is written down already: correct it.',
})
const otherProgramme = refusal('money.other_programme', 422, {
  ru: 'Платёж и то, что он оплачивает, – разных программ.',
  kk: 'Төлем мен ол төлейтін нәрсе – әртүрлі бағдарламанікі.',
  en: 'The payment and what it pays are of different programmes.',
})
export const noStatement = refusal('money.no_statement', 422, {
  ru: 'Это не выписка: нужен файл обмена с 1С (1CClientBankExchange) или CSV с датой, суммой и получателем. {why}',
  kk: 'Бұл үзінді көшірме емес: 1С алмасу файлы (1CClientBankExchange) немесе күні, сомасы және алушысы бар CSV керек. {why}',
  en: 'This is no statement: a 1C exchange file (1CClientBankExchange) or a CSV with day, amount and payee is needed. {why}',
})
export const statementColumnsAreUnclear = refusal('money.statement_columns_are_unclear', 422, {
  ru: 'Скажите, в каком столбце дата и в каком сумма – или списание и поступление отдельно.',
  kk: 'Күні қай бағанда, сомасы қай бағанда екенін айтыңыз – немесе шығысы мен кірісін бөлек көрсетіңіз.',
  en: 'Say which column has the day, and which the amount – or what went out and what came in.',
})
export const statementInTwoCurrencies = refusal('money.statement_in_two_currencies', 422, {
  ru: 'В выписке не только тенге ({currencies}). Загрузите выписку по тенговому счёту отдельно.',
  kk: 'Үзінді көшірмеде тек теңге емес ({currencies}). Теңге шотының көшірмесін бөлек жүктеңіз.',
  en: 'The statement has more than tenge ({currencies}). Upload the statement of the tenge account by itself.',
})
export const nothingToMatch = refusal('money.nothing_to_match', 409, {
  ru: 'Связывать нечего: платёж разнесён весь, расход или ведомость оплачены целиком или деньги шли в разные стороны.',
  kk: 'Байланыстыратын ештеңе жоқ: төлем толық бөлінген, шығыс не ведомость толық төленген немесе ақша әр жаққа қозғалған.',
  en: 'There is nothing to match: the payment is used up, the expense or the wages are paid, or the money went the other way.',
})

export const constraints: Constraints = {
  budget_is_within_the_grant: withinTheGrant,
  budget_line_is_named_once: lineTwice,
  budget_has_one_line_of_a_payroll: oneLineOfAPayroll,
  changed_line_is_changed_by_letter: changedByLetter,
  budget_change_is_of_the_plan_as_it_was: planHasMoved,
  budget_change_changes_something: planHasMoved,
  expense_is_of_the_period_or_agreed: outsideThePeriod,
  expense_document_is_entered_once: documentTwice,
  expense_is_of_a_line_for_purchases: lineOfPurchases,
  expense_is_paid_no_more_than_it_is: paidMore,
  payment_pays_no_more_than_it_is: paidMore,
  payroll_is_paid_no_more_than_it_is: paidMore,
  payroll_is_no_less_than_was_paid: payrollIsPaid,
  payroll_match_month: payrollIsPaid,
  payment_pays_a_payroll_of_its_programme: otherProgramme,
  payment_aside_pays_no_expense: asidePaysNothing,
  payment_pays_an_expense_of_its_programme: otherProgramme,
  return_is_written_once: returnTwice,
  other_cause_is_said: causeIsSaid,
  payroll_month_is_written_once: payrollTwice,
  payroll_person_stands_once: personTwice,
  payroll_is_of_the_period: payrollOutside,
  payroll_rate_begins_once: rateTwice,
}
