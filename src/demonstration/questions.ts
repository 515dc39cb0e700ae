import type { Entry } from '#reception/contract.ts'

type Case = {
  /** The topic of the second level. */
  readonly within?: string
  readonly question: string
  readonly answer: string
  readonly help: Entry['help']
  readonly outcomes: readonly NonNullable<Entry['outcome']>[]
  /** Disputed, whole thousands of tenge, from and to; absent where no money is asked for. */
  readonly thousands?: readonly [number, number]
}

/** What people ask at the desk, by topic. */
export const cases: Readonly<Record<string, readonly Case[]>> = {
  retail: [
    {
      within: 'defective',
      question: 'Телевизор перестал включаться через месяц, магазин отправляет в сервис и деньги не возвращает.',
      answer: 'Разъяснены статьи 14 и 15 закона о защите прав потребителей, составлена претензия о возврате стоимости.',
      help: ['oral_advice', 'claim'],
      outcomes: ['refund_full', 'replaced', 'repaired'],
      thousands: [80, 260],
    },
    {
      within: 'no_receipt',
      question: 'Обувь расклеилась на второй неделе, чек утерян, продавец отказывается принимать.',
      answer: 'Отсутствие чека не лишает права требования: покупка подтверждается выпиской. Составлена претензия.',
      help: ['oral_advice', 'claim'],
      outcomes: ['refund_full', 'replaced', 'refused'],
      thousands: [12, 48],
    },
    {
      within: 'proper_quality',
      question: 'Куплено пальто, дома не подошёл размер, магазин говорит, что обмена нет.',
      answer: 'Разъяснено право обмена товара надлежащего качества в течение 14 дней и исключения из него.',
      help: ['oral_advice'],
      outcomes: ['explained', 'replaced'],
      thousands: [18, 65],
    },
    {
      within: 'price',
      question: 'На кассе пробили цену выше, чем на ценнике.',
      answer: 'Продавец обязан отпустить товар по цене ценника; подготовлено обращение администрации магазина.',
      help: ['oral_advice', 'complaint'],
      outcomes: ['refund_part', 'explained'],
      thousands: [1, 6],
    },
  ],
  ecommerce: [
    {
      within: 'prepayment',
      question: 'Интернет-магазин принял оплату за смартфон и три недели не отправляет заказ.',
      answer: 'Составлена досудебная претензия о расторжении договора и возврате предоплаты.',
      help: ['oral_advice', 'claim'],
      outcomes: ['refund_full', 'settled'],
      thousands: [60, 210],
    },
    {
      within: 'wrong_goods',
      question: 'Пришёл не тот товар, продавец в мессенджере перестал отвечать.',
      answer: 'Собраны доказательства переписки и оплаты, направлена претензия по юридическому адресу площадки.',
      help: ['claim'],
      outcomes: ['refund_full', 'refund_part', 'drafted'],
      thousands: [9, 70],
    },
    {
      within: 'prepayment',
      question: 'Концерт перенесли, билетный сервис деньги не возвращает.',
      answer: 'Составлена претензия организатору и оператору билетов.',
      help: ['claim'],
      outcomes: ['refund_full', 'refund_part'],
      thousands: [14, 40],
    },
  ],
  household: [
    {
      within: 'quality',
      question: 'Бригада залила полы с уклоном, переделывать отказывается.',
      answer: 'Зафиксированы недостатки работ, составлена претензия с требованием безвозмездного устранения.',
      help: ['oral_advice', 'claim'],
      outcomes: ['repaired', 'refund_part', 'court'],
      thousands: [90, 480],
    },
    {
      within: 'damage',
      question: 'Химчистка испортила пальто и предлагает скидку вместо возмещения.',
      answer: 'Разъяснена ответственность исполнителя, составлена претензия о возмещении стоимости вещи.',
      help: ['claim'],
      outcomes: ['refund_part', 'refund_full'],
      thousands: [20, 75],
    },
  ],
  utilities: [
    {
      within: 'repair',
      question: 'После капитального ремонта течёт крыша, подрядчик не выходит на связь.',
      answer: 'Составлена коллективная претензия подрядчику, копия направлена в жилищную инспекцию.',
      help: ['claim', 'complaint'],
      outcomes: ['repaired', 'refund_full', 'inspection'],
      thousands: [150, 900],
    },
    {
      within: 'charges',
      question: 'Начислили за отопление в месяцы, когда батареи были холодными.',
      answer: 'Подготовлено обращение о перерасчёте с приложением актов.',
      help: ['complaint'],
      outcomes: ['refund_part', 'explained'],
      thousands: [5, 28],
    },
    {
      within: 'meters',
      question: 'Поставщик воды требует оплатить поверку счётчика второй раз за год.',
      answer: 'Разъяснён межповерочный срок, составлено заявление поставщику.',
      help: ['oral_advice', 'complaint'],
      outcomes: ['explained', 'settled'],
      thousands: [2, 9],
    },
  ],
  catering: [
    {
      within: 'banquet',
      question: 'Кафе удержало предоплату за банкет, отменённый из-за карантина.',
      answer: 'Составлена претензия о возврате предоплаты.',
      help: ['claim'],
      outcomes: ['refund_full', 'refund_part'],
      thousands: [60, 300],
    },
  ],
  medical: [
    {
      within: 'price',
      question: 'Стоматология взяла доплату, которой не было в договоре.',
      answer: 'Разъяснён порядок изменения цены, подготовлена претензия.',
      help: ['claim'],
      outcomes: ['refund_part', 'explained'],
      thousands: [15, 90],
    },
  ],
  transport: [
    {
      within: 'ticket',
      question: 'Авиабилеты отменённого рейса заменили ваучером без согласия.',
      answer: 'Подготовлена претензия перевозчику о возврате денег.',
      help: ['claim'],
      outcomes: ['refund_full', 'forwarded'],
      thousands: [40, 160],
    },
  ],
  communications: [
    {
      within: 'extras',
      question: 'Оператор подключил платные подписки, списывает деньги каждый день.',
      answer: 'Составлено заявление об отключении и возврате списанного.',
      help: ['complaint'],
      outcomes: ['refund_part', 'explained'],
      thousands: [2, 14],
    },
  ],
  education: [
    {
      within: 'refund',
      question: 'Онлайн-курсы не возвращают оплату за непройденные занятия.',
      answer: 'Разъяснено право отказаться от услуги с оплатой фактических расходов, составлена претензия.',
      help: ['claim'],
      outcomes: ['refund_part', 'settled'],
      thousands: [25, 120],
    },
  ],
  events: [
    {
      within: 'cancelled',
      question: 'Организатор фестиваля отменил мероприятие и закрыл кассу.',
      answer: 'Составлена претензия, разъяснён порядок обращения в департамент.',
      help: ['claim'],
      outcomes: ['refund_full', 'drafted'],
      thousands: [10, 36],
    },
  ],
  financial: [
    {
      within: 'microloan',
      question: 'Микрофинансовая организация насчитала пеню во время отсрочки.',
      answer:
        'Финансовые услуги не входят в закон о защите прав потребителей: подготовлено обращение финансовому регулятору.',
      help: ['complaint'],
      outcomes: ['forwarded'],
    },
  ],
  labour: [
    {
      within: 'leave',
      question: 'Работодатель отправил в отпуск без содержания и требует заявление.',
      answer: 'Разъяснены нормы Трудового кодекса, подготовлена жалоба в инспекцию труда.',
      help: ['oral_advice', 'complaint'],
      outcomes: ['explained', 'forwarded'],
    },
  ],
  housing: [
    {
      within: 'queue',
      question: 'Как встать в очередь на жильё и какие документы нужны?',
      answer: 'Разъяснён порядок постановки на учёт, дан перечень документов.',
      help: ['oral_advice'],
      outcomes: ['explained'],
    },
  ],
  benefits: [
    {
      within: 'pension',
      question: 'Отказали в перерасчёте пенсии, не учли стаж.',
      answer: 'Разъяснён порядок подтверждения стажа, составлено заявление.',
      help: ['oral_advice', 'complaint'],
      outcomes: ['explained', 'drafted'],
    },
    {
      within: 'allowance',
      question: 'Как получить адресную помощь и социальную выплату 42 500 тенге?',
      answer: 'Разъяснены условия, помогли подать заявку.',
      help: ['oral_advice'],
      outcomes: ['explained'],
    },
  ],
  guardianship: [
    {
      within: 'child',
      question: 'Какие документы нужны для опеки над внуком?',
      answer: 'Разъяснён порядок, составлено заявление в отдел образования.',
      help: ['oral_advice', 'complaint'],
      outcomes: ['explained', 'drafted'],
    },
  ],
  documents: [
    {
      within: 'property',
      question: 'Утеряны документы на квартиру, как их восстановить?',
      answer: 'Разъяснён порядок получения дубликатов через ЦОН.',
      help: ['oral_advice'],
      outcomes: ['explained'],
    },
  ],
}

const everyday: readonly (readonly [string, number])[] = [
  ['retail', 34],
  ['ecommerce', 22],
  ['household', 9],
  ['utilities', 12],
  ['catering', 4],
  ['medical', 3],
  ['transport', 4],
  ['communications', 4],
  ['education', 3],
  ['events', 3],
  ['financial', 4],
  ['labour', 3],
  ['housing', 2],
  ['benefits', 2],
  ['documents', 1],
]
/** What brings people to a unified day: benefits and housing first, consumer questions beside them. */
const unified: readonly (readonly [string, number])[] = [
  ['benefits', 26],
  ['utilities', 20],
  ['retail', 16],
  ['housing', 10],
  ['documents', 8],
  ['guardianship', 6],
  ['medical', 6],
  ['communications', 5],
  ['labour', 3],
]
export const topicWeights = { everyday, unified }
