import type { referrals } from '#events/rules.ts'
import { cases } from './questions.ts'
import type { Chance } from './random.ts'

type Asked = {
  readonly question: string
  readonly answer: string
  readonly outcome: 'explained' | 'documents' | 'referred'
  readonly where: (typeof referrals)[number] | null
  /** The place of an institution in the directory. */
  readonly to: number | null
}
const sent = (where: Asked['where'], to: number | null, question: string, answer: string): Asked => ({
  question,
  answer,
  outcome: 'referred',
  where,
  to,
})

/** What is asked in the districts besides what the desk hears, and where the asker was sent. */
const referred: readonly Asked[] = [
  sent(
    'bank_account',
    4,
    'Пособие приходит на карту, с которой банк списывает долг. Как его защитить?',
    'Социальные выплаты нельзя удерживать: объяснено, как открыть отдельный счёт для пособий.',
  ),
  sent(
    'bank_account',
    4,
    'Как начать копить на жильё, если живёшь в селе и отделения рядом нет?',
    'Вклад открывают через интернет; консультант оставил прямой телефон и список документов.',
  ),
  sent(
    'loan_programme',
    4,
    'Можно ли получить заём на ремонт дома после паводка?',
    'Разъяснены условия программы, заявка принимается через консультанта.',
  ),
  sent(
    'loan_programme',
    4,
    'Молодой семье отказали в займе из-за неофициального дохода. Что делать?',
    'Объяснено, чем подтвердить доход, и куда подать заявку ещё раз.',
  ),
  sent(
    'trade_union',
    7,
    'На карантине отправили в отпуск без содержания и заставили подписать заявление.',
    'Такое заявление пишут только добровольно; правовой инспектор профсоюза берёт обращение.',
  ),
  sent(
    'trade_union',
    7,
    'Зарплату задерживают третий месяц, директор говорит ждать.',
    'Разъяснена пеня за задержку; профсоюз готовит обращение к работодателю.',
  ),
  sent(
    'state_body',
    1,
    'Магазин в районном центре один, и цены в нём выше, чем на ценниках.',
    'Жалобу примет территориальное управление департамента; образец отправлен.',
  ),
  sent(
    'state_body',
    2,
    'Начисляют за воду по норме, хотя счётчик исправен и опломбирован.',
    'Вопрос передан департаменту; до ответа плата начисляется по показаниям.',
  ),
  sent(
    'office',
    null,
    'Продавец мебели из Костаная не отвечает на претензию больше месяца.',
    'Нужен иск: человек записан в кабинет, документы принимают по почте.',
  ),
]

const usual = Object.values(cases).flat()

/** One question of a meeting with its answer: the desk's own topics, or one that belongs elsewhere. */
export function askedAtMeeting(chance: Chance): Asked {
  if (chance.happens(0.24)) return chance.pick(referred)
  const { question, answer, help } = chance.pick(usual)
  const drafted = help.some(kind => kind !== 'oral_advice')
  return { question, answer, outcome: drafted ? 'documents' : 'explained', where: null, to: null }
}
