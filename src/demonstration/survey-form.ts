import type { Form } from '#surveys/form-contract.ts'

const plain = { hint: { ru: '', kk: '' }, required: true, choices: [], from: null, to: null, right: [], when: null }
const choice = (code: string, ru: string, kk: string) => ({ code, text: { ru, kk } })

/** Eight questions: three of them about knowing the law. */
export const literacyForm: Form = [
  {
    ...plain,
    code: 'heard',
    kind: 'single',
    text: {
      ru: 'Знаете ли Вы о Законе «О защите прав потребителей»?',
      kk: '«Тұтынушылардың құқықтарын қорғау туралы» Заң туралы білесіз бе?',
    },
    choices: [
      choice('read', 'Да, читал(а)', 'Иә, оқыдым'),
      choice('heard', 'Слышал(а), но не читал(а)', 'Естідім, бірақ оқымадым'),
      choice('no', 'Нет', 'Жоқ'),
    ],
  },
  {
    ...plain,
    code: 'return_days',
    kind: 'single',
    text: {
      ru: 'Сколько дней есть, чтобы вернуть исправный товар, который не подошёл?',
      kk: 'Ақаусыз, бірақ жарамаған тауарды қайтаруға неше күн бар?',
    },
    choices: [
      choice('three', '3 дня', '3 күн'),
      choice('fourteen', '14 дней', '14 күн'),
      choice('thirty', '30 дней', '30 күн'),
      choice('unsure', 'Не знаю', 'Білмеймін'),
    ],
    right: ['fourteen'],
  },
  {
    ...plain,
    code: 'receipt',
    kind: 'single',
    text: {
      ru: 'Можно ли предъявить требование продавцу, если чек потерян?',
      kk: 'Түбіртек жоғалса, сатушыға талап қоюға бола ма?',
    },
    choices: [
      choice('yes', 'Да, если покупку можно доказать иначе', 'Иә, сатып алғанын басқаша дәлелдеуге болса'),
      choice('no', 'Нет', 'Жоқ'),
      choice('unsure', 'Не знаю', 'Білмеймін'),
    ],
    right: ['yes'],
  },
  {
    ...plain,
    code: 'answer_days',
    kind: 'single',
    text: {
      ru: 'За сколько дней продавец обязан ответить на претензию?',
      kk: 'Сатушы талап-арызға неше күнде жауап беруге міндетті?',
    },
    choices: [
      choice('ten', '10 дней', '10 күн'),
      choice('month', '30 дней', '30 күн'),
      choice('never', 'Не обязан', 'Міндетті емес'),
      choice('unsure', 'Не знаю', 'Білмеймін'),
    ],
    right: ['ten'],
  },
  {
    ...plain,
    code: 'spheres',
    kind: 'many',
    text: { ru: 'Где Ваши права нарушали за последний год?', kk: 'Соңғы жылда құқықтарыңызды қай салада бұзды?' },
    hint: { ru: 'Отметьте все подходящие ответы.', kk: 'Сәйкес келетін жауаптардың бәрін белгілеңіз.' },
    choices: [
      choice('retail', 'Магазины и рынки', 'Дүкендер мен базарлар'),
      choice('online', 'Интернет-магазины', 'Интернет-дүкендер'),
      choice('housing', 'Жильё и коммунальные услуги', 'Тұрғын үй-коммуналдық қызметтер'),
      choice('services', 'Бытовые услуги', 'Тұрмыстық қызметтер'),
      choice('transport', 'Транспорт и связь', 'Көлік және байланыс'),
      choice('none', 'Не нарушали', 'Бұзған жоқ'),
    ],
  },
  {
    ...plain,
    code: 'did',
    kind: 'single',
    text: { ru: 'Что Вы сделали?', kk: 'Не істедіңіз?' },
    choices: [
      choice('nothing', 'Ничего', 'Ештеңе'),
      choice('seller', 'Обратился(ась) к продавцу', 'Сатушыға жүгіндім'),
      choice(
        'office',
        'Обратился(ась) в общественное объединение или госорган',
        'Қоғамдық бірлестікке немесе мемлекеттік органға жүгіндім',
      ),
      choice('court', 'Обратился(ась) в суд', 'Сотқа жүгіндім'),
    ],
    when: { every: true, tests: [{ question: 'spheres', is: 'lacks', value: 'none' }] },
  },
  {
    ...plain,
    code: 'sure',
    kind: 'scale',
    text: {
      ru: 'Насколько уверенно Вы можете защитить свои права сами?',
      kk: 'Құқықтарыңызды өзіңіз қаншалықты сенімді қорғай аласыз?',
    },
    hint: {
      ru: '1 – совсем не уверен(а), 5 – полностью уверен(а)',
      kk: '1 – мүлдем сенімді емеспін, 5 – толық сенімдімін',
    },
    from: 1,
    to: 5,
  },
  {
    ...plain,
    code: 'wish',
    kind: 'text',
    required: false,
    text: { ru: 'О чём Вы хотели бы узнать больше?', kk: 'Не туралы көбірек білгіңіз келеді?' },
  },
]
