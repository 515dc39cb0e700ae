import { wordsOf } from '#platform/web/words.ts'

/** What is said of the months of publications and of the least that the contract demands; alone, because the first page says it too. */
export const meterWords = wordsOf('media.meter', {
  ru: {
    monthsTitle: 'Публикации по месяцам',
    minimum: 'не менее {n} в месяц',
    monthSaid: '{month}: вышло {published}, в плане ещё {planned}',
    metAll: 'Минимум выполнен в каждом прошедшем месяце.',
    missed: 'Не хватило публикаций: {months}.',
    behind: 'В этом месяце вышло {published} из {minimum}, осталось дней: {days}. В плане: {planned}.',
    due: 'В этом месяце вышло {published} из {minimum}.',
    noQuota: 'Скажите, сколько публикаций в месяц требует договор: счётчик предупредит до конца месяца.',
    setQuota: 'Задать минимум',
    toPlan: 'К плану публикаций',
  },
  kk: {
    monthsTitle: 'Айлар бойынша жарияланымдар',
    minimum: 'айына кемінде {n}',
    monthSaid: '{month}: {published} шықты, жоспарда тағы {planned}',
    metAll: 'Өткен әр айда ең азы орындалған.',
    missed: 'Жарияланым жетпеген айлар: {months}.',
    behind: 'Бұл айда {minimum} ішінен {published} шықты, қалған күндер: {days}. Жоспарда: {planned}.',
    due: 'Бұл айда {minimum} ішінен {published} шықты.',
    noQuota: 'Шарт айына неше жарияланым талап ететінін айтыңыз: есептегіш ай біткенше ескертеді.',
    setQuota: 'Ең азын белгілеу',
    toPlan: 'Жарияланымдар жоспарына',
  },
  en: {
    monthsTitle: 'Publications by month',
    minimum: 'at least {n} a month',
    monthSaid: '{month}: {published} came out, {planned} more planned',
    metAll: 'The minimum was met in every past month.',
    missed: 'Too few publications: {months}.',
    behind: 'This month {published} of {minimum} came out, days left: {days}. Planned: {planned}.',
    due: 'This month {published} of {minimum} came out.',
    noQuota: 'Say how many publications a month the contract demands: the meter warns before a month ends.',
    setQuota: 'Set the minimum',
    toPlan: 'To the plan of publications',
  },
})
