import type { Words } from '#platform/language.ts'
import type { caseStates, outcomes, Step } from '../rules.ts'
import type { spheres } from '../spheres.ts'

/** Where a case stands, what happens to it, and what comes of it, in the office's words. */
type Book<Codes extends readonly string[]> = Readonly<Record<Codes[number], Words>>

export const sphereWords: Book<typeof spheres> = {
  defective_goods: { ru: 'Товар с недостатком', kk: 'Ақауы бар тауар', en: 'Defective goods' },
  proper_quality: { ru: 'Товар надлежащего качества', kk: 'Сапасы тиісті тауар', en: 'Goods of proper quality' },
  online_shop: { ru: 'Интернет-магазин', kk: 'Интернет-дүкен', en: 'Online shop' },
  tickets: { ru: 'Билеты и мероприятия', kk: 'Билеттер мен іс-шаралар', en: 'Tickets and events' },
  building_repair: { ru: 'Ремонт дома', kk: 'Үйді жөндеу', en: 'Repair of a building' },
  household_service: { ru: 'Бытовая услуга', kk: 'Тұрмыстық қызмет', en: 'Household service' },
  utilities: { ru: 'ЖКХ', kk: 'ТКШ', en: 'Housing and utilities' },
  other_service: { ru: 'Другая услуга', kk: 'Басқа қызмет', en: 'Another service' },
  financial: { ru: 'Финансовая услуга', kk: 'Қаржы қызметі', en: 'Financial service' },
}

export const caseStateWords: Book<typeof caseStates> = {
  preparing: { ru: 'Готовится', kk: 'Дайындалуда', en: 'In preparation' },
  with_seller: { ru: 'У продавца', kk: 'Сатушыда', en: 'With the seller' },
  seller_answered: { ru: 'Продавец ответил', kk: 'Сатушы жауап берді', en: 'The seller answered' },
  seller_silent: { ru: 'Продавец молчит', kk: 'Сатушы үндемейді', en: 'The seller is silent' },
  pre_trial: { ru: 'Досудебный орган', kk: 'Сотқа дейінгі орган', en: 'Pre-trial body' },
  pre_trial_failed: { ru: 'Не договорились', kk: 'Келісімге келмеді', en: 'No agreement' },
  with_body: { ru: 'В госоргане', kk: 'Мемлекеттік органда', en: 'With a state body' },
  body_answered: { ru: 'Орган ответил', kk: 'Орган жауап берді', en: 'The body answered' },
  body_silent: { ru: 'Орган молчит', kk: 'Орган үндемейді', en: 'The body is silent' },
  in_court: { ru: 'В суде', kk: 'Сотта', en: 'In court' },
  decided: { ru: 'Суд решил', kk: 'Сот шешті', en: 'Decided by the court' },
  closed: { ru: 'Закрыто', kk: 'Жабық', en: 'Closed' },
}

export const stepWords: Readonly<Record<Step, Words>> = {
  send_claim: { ru: 'Отправить претензию', kk: 'Наразылық жіберу', en: 'Send the claim' },
  reroute: {
    ru: 'Направить финансовому регулятору',
    kk: 'Қаржы реттеушісіне жолдау',
    en: 'Send on to the financial regulator',
  },
  seller_answers: { ru: 'Продавец ответил', kk: 'Сатушы жауап берді', en: 'The seller answers' },
  seller_is_silent: {
    ru: 'Продавец не ответил в срок',
    kk: 'Сатушы мерзімінде жауап бермеді',
    en: 'The seller is silent',
  },
  seller_was_not_silent: {
    ru: 'Срок продавца ещё идёт',
    kk: 'Сатушының мерзімі әлі өтуде',
    en: 'The seller’s term is still running',
  },
  agree_on_pre_trial: {
    ru: 'Передать медиатору: стороны согласны письменно',
    kk: 'Медиаторға беру: тараптар жазбаша келісті',
    en: 'Go to a mediator: both sides agreed in writing',
  },
  pre_trial_fails: {
    ru: 'Договориться не удалось',
    kk: 'Келісімге келу мүмкін болмады',
    en: 'The pre-trial body finds no agreement',
  },
  complain: { ru: 'Обратиться в госорган', kk: 'Мемлекеттік органға жүгіну', en: 'Complain to a state body' },
  body_answers: { ru: 'Орган ответил', kk: 'Орган жауап берді', en: 'The body answers' },
  body_is_silent: { ru: 'Орган не ответил в срок', kk: 'Орган мерзімінде жауап бермеді', en: 'The body is silent' },
  body_was_not_silent: {
    ru: 'Срок органа ещё идёт',
    kk: 'Органның мерзімі әлі өтуде',
    en: 'The body’s term is still running',
  },
  sue: { ru: 'Подать иск', kk: 'Талап арыз беру', en: 'File the lawsuit' },
  court_decides: { ru: 'Записать решение суда', kk: 'Сот шешімін жазу', en: 'Record the court’s decision' },
  settle: { ru: 'Стороны договорились', kk: 'Тараптар келісті', en: 'The parties settle' },
  withdraw: { ru: 'Гражданин отказался', kk: 'Азамат бас тартты', en: 'The citizen withdraws' },
  close: { ru: 'Закрыть дело', kk: 'Істі жабу', en: 'Close the case' },
  reopen: { ru: 'Вернуть в работу', kk: 'Қайта ашу', en: 'Reopen' },
}

export const outcomeWords: Book<typeof outcomes> = {
  refund_full: { ru: 'Деньги возвращены полностью', kk: 'Ақша толық қайтарылды', en: 'Money returned in full' },
  refund_part: { ru: 'Деньги возвращены частично', kk: 'Ақша ішінара қайтарылды', en: 'Money returned in part' },
  replaced: { ru: 'Товар заменён', kk: 'Тауар ауыстырылды', en: 'Goods replaced' },
  repaired: { ru: 'Недостаток устранён', kk: 'Кемшілік жойылды', en: 'Defect repaired' },
  explained: { ru: 'Разъяснено', kk: 'Түсіндірілді', en: 'Explained' },
  ordered: { ru: 'Предписание госоргана', kk: 'Мемлекеттік органның нұсқамасы', en: 'Order of a state body' },
  fined: { ru: 'Штраф продавцу', kk: 'Сатушыға айыппұл', en: 'Fine for the seller' },
  court_decision: { ru: 'Решение суда', kk: 'Сот шешімі', en: 'Court decision' },
  forwarded: { ru: 'Передано другому органу', kk: 'Басқа органға берілді', en: 'Passed on to another body' },
  settled: { ru: 'Стороны договорились', kk: 'Тараптар келісті', en: 'Settled between the parties' },
  refused: { ru: 'Продавец отказал', kk: 'Сатушы бас тартты', en: 'Refused by the seller' },
  dropped: { ru: 'Гражданин отказался от требования', kk: 'Азамат талаптан бас тартты', en: 'Dropped by the citizen' },
}
