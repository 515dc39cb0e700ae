import type { Words } from '#platform/language.ts'
import type { PaperKind } from './rules.ts'
import type { Sphere } from './spheres.ts'

const words = (ru: string, kk: string, en: string): Words => ({ ru, kk, en })

export type Question = {
  /** A field of the case (`boughtOn`), or the code under which the answer is kept among `answers`. */
  readonly code: string
  readonly asks: 'text' | 'paragraph' | 'day' | 'money' | 'yes'
  readonly words: Words
  /** What the paper needs, as a noun, and why: said while the answer is missing. Absent: good to know, and not missed. */
  readonly needed?: { readonly fact: Words; readonly why: Words }
  readonly spheres?: readonly Sphere[]
  readonly kinds?: readonly PaperKind[]
  /** Only papers in this language need it. */
  readonly language?: 'ru'
  /** How the answer stands among the particulars of the paper: «Номер заказа: {answer}.» Absent: the template has a tag for it. */
  readonly told?: Words
}

const services = ['building_repair', 'household_service', 'utilities', 'other_service'] as const
/** Papers that tell the whole dispute; an agreement names only what it is about, a motion not even that. */
export const telling: readonly PaperKind[] = ['claim', 'complaint', 'appeal', 'lawsuit']
const naming: readonly PaperKind[] = [...telling, 'settlement']

/**
 * Plain questions that lead to a paper, in the order in which they are asked. What the journal and the card know already
 * is not asked again; nothing that is missing blocks a draft.
 */
export const questions = [
  {
    code: 'bought',
    asks: 'text',
    words: words(
      'Что купили или заказали?',
      'Не сатып алдыңыз немесе неге тапсырыс бердіңіз?',
      'What was bought or ordered?',
    ),
    needed: {
      fact: words('Предмет спора', 'Даудың нысаны', 'What the dispute is about'),
      why: words(
        'Без предмета спора продавец не поймёт, о чём речь.',
        'Даудың нысанынсыз сатушы не туралы екенін түсінбейді.',
        'Without it the seller doesn’t know what it is about.',
      ),
    },
    kinds: [...naming, 'consent'],
  },
  {
    code: 'boughtOn',
    asks: 'day',
    words: words('Когда?', 'Қашан?', 'When?'),
    needed: {
      fact: words('День покупки', 'Сатып алған күн', 'Day of purchase'),
      why: words(
        'От дня покупки считают сроки закона.',
        'Заң мерзімдері сатып алған күннен саналады.',
        'The terms of the law are counted from the day of purchase.',
      ),
    },
    kinds: naming,
  },
  {
    code: 'priceTenge',
    asks: 'money',
    words: words('Сколько заплатили?', 'Қанша төледіңіз?', 'How much was paid?'),
    needed: {
      fact: words('Цена', 'Бағасы', 'Price'),
      why: words(
        'Из цены складывается сумма требований.',
        'Талап сомасы бағадан құралады.',
        'The sum of the demands comes from the price.',
      ),
    },
    kinds: naming,
  },
  {
    code: 'paidBy',
    asks: 'text',
    words: words('Чем это подтверждается?', 'Оны не растайды?', 'What proves it?'),
    needed: {
      fact: words('Чем подтверждается покупка', 'Сатып алуды не растайды', 'Proof of the purchase'),
      why: words(
        'Чек можно заменить выпиской, перепиской, свидетелем – но чем-то покупку нужно подтвердить.',
        'Чекті үзінді көшірмемен, хат алмасумен, куәмен алмастыруға болады – бірақ сатып алуды бірдеңемен растау керек.',
        'A receipt can be replaced by a bank statement, letters, a witness – but something must prove it.',
      ),
    },
    kinds: ['claim', 'complaint', 'lawsuit'],
  },
  {
    code: 'noticedOn',
    asks: 'day',
    words: words('Когда это обнаружилось?', 'Бұл қашан анықталды?', 'When did it show?'),
    spheres: ['defective_goods', 'online_shop', ...services],
    kinds: telling,
  },
  {
    code: 'violation',
    asks: 'paragraph',
    words: words(
      'Что не так? Расскажите своими словами.',
      'Не дұрыс емес? Өз сөзіңізбен айтыңыз.',
      'What is wrong? In one’s own words.',
    ),
    needed: {
      fact: words('Что не так', 'Не дұрыс емес', 'What is wrong'),
      why: words(
        'Это главное в бумаге: в чём нарушено право.',
        'Құжаттағы ең бастысы: құқық неде бұзылды.',
        'It is what the paper is about.',
      ),
    },
    kinds: telling,
  },
  {
    code: 'order_number',
    asks: 'text',
    words: words('Номер заказа', 'Тапсырыс нөмірі', 'Order number'),
    told: words('Номер заказа: {answer}.', 'Тапсырыс нөмірі: {answer}.', 'Order number: {answer}.'),
    spheres: ['online_shop', 'tickets'],
    kinds: telling,
  },
  {
    code: 'delivered_on',
    asks: 'day',
    words: words('Когда доставили?', 'Қашан жеткізілді?', 'When was it delivered?'),
    told: words('Доставлено: {answer}.', 'Жеткізілген күні: {answer}.', 'Delivered: {answer}.'),
    spheres: ['online_shop'],
    kinds: telling,
  },
  {
    code: 'event',
    asks: 'text',
    words: words('Какое мероприятие и на какой день?', 'Қандай іс-шара, қай күнге?', 'Which event, for which day?'),
    needed: {
      fact: words('Мероприятие и его день', 'Іс-шара және оның күні', 'Event and its day'),
      why: words(
        'По названию и дню организатор находит билет.',
        'Ұйымдастырушы билетті атауы мен күні бойынша табады.',
        'The organiser finds the ticket by name and day.',
      ),
    },
    told: words('Мероприятие: {answer}.', 'Іс-шара: {answer}.', 'Event: {answer}.'),
    spheres: ['tickets'],
    kinds: telling,
  },
  {
    code: 'contract',
    asks: 'text',
    words: words('Номер и дата договора', 'Шарттың нөмірі мен күні', 'Number and day of the contract'),
    told: words('Договор: {answer}.', 'Шарт: {answer}.', 'Contract: {answer}.'),
    spheres: [...services, 'financial'],
    kinds: telling,
  },
  {
    code: 'work_address',
    asks: 'text',
    words: words('Где велись работы?', 'Жұмыс қайда жүргізілді?', 'Where was the work done?'),
    needed: {
      fact: words('Место работ', 'Жұмыс орны', 'Place of the work'),
      why: words(
        'Осмотр недостатков назначают по этому адресу.',
        'Кемшіліктерді тексеру осы мекенжайда өтеді.',
        'The defects are inspected at this address.',
      ),
    },
    told: words('Место работ: {answer}.', 'Жұмыс орны: {answer}.', 'Place of the work: {answer}.'),
    spheres: ['building_repair', 'household_service'],
    kinds: telling,
  },
  {
    code: 'account_number',
    asks: 'text',
    words: words('Лицевой счёт', 'Дербес шот', 'Account number'),
    needed: {
      fact: words('Лицевой счёт', 'Дербес шот', 'Account number'),
      why: words(
        'Без лицевого счёта перерасчёт не сделают.',
        'Дербес шотсыз қайта есептеу жасалмайды.',
        'Nothing is recalculated without it.',
      ),
    },
    told: words('Лицевой счёт: {answer}.', 'Дербес шот: {answer}.', 'Account: {answer}.'),
    spheres: ['utilities'],
    kinds: telling,
  },
  {
    code: 'period',
    asks: 'text',
    words: words('За какое время?', 'Қай уақыт үшін?', 'For which time?'),
    told: words('Спорный период: {answer}.', 'Даулы кезең: {answer}.', 'Period in dispute: {answer}.'),
    spheres: ['utilities'],
    kinds: telling,
  },
  {
    code: 'citizen_address',
    asks: 'text',
    words: words('Почтовый адрес гражданина', 'Азаматтың пошталық мекенжайы', 'The citizen’s postal address'),
    needed: {
      fact: words('Почтовый адрес гражданина', 'Азаматтың пошталық мекенжайы', 'The citizen’s postal address'),
      why: words(
        'На этот адрес придёт ответ; в обращении к органу адрес обязателен по закону.',
        'Жауап осы мекенжайға келеді; органға өтініште мекенжай заң бойынша міндетті.',
        'The answer comes to it; the law demands it of an appeal to a body.',
      ),
    },
    kinds: [...telling, 'motion', 'power_of_attorney'],
  },
  {
    code: 'citizen_from',
    asks: 'text',
    words: words(
      'Имя после слова «от», если падеж в бумаге неверен',
      '«от» сөзінен кейінгі аты-жөні, құжаттағы септігі қате болса',
      'The name after «от», if its case in the paper is wrong',
    ),
    kinds: ['claim', 'complaint', 'appeal'],
    language: 'ru',
  },
  {
    code: 'settlement_terms',
    asks: 'paragraph',
    words: words(
      'О чём договорились? Каждое условие с новой строки.',
      'Не туралы келістіңіздер? Әр шарт жаңа жолдан.',
      'What was agreed? Each term on a line.',
    ),
    needed: {
      fact: words('Условия соглашения', 'Келісім шарттары', 'Terms of the settlement'),
      why: words(
        'Без условий нечего подписывать.',
        'Шартсыз қол қоятын ештеңе жоқ.',
        'There is nothing to sign without terms.',
      ),
    },
    kinds: ['settlement'],
  },
  {
    code: 'settlement_sum',
    asks: 'money',
    words: words('Сколько заплатят?', 'Қанша төлейді?', 'How much will be paid?'),
    kinds: ['settlement'],
  },
  {
    code: 'settlement_on',
    asks: 'day',
    words: words('До какого дня?', 'Қай күнге дейін?', 'By which day?'),
    needed: {
      fact: words('День выплаты', 'Төлем күні', 'Day of payment'),
      why: words(
        'Без дня соглашение нельзя проверить.',
        'Күнсіз келісімді тексеру мүмкін емес.',
        'Without a day it can’t be checked.',
      ),
    },
    kinds: ['settlement'],
  },
  {
    code: 'representative',
    asks: 'text',
    words: words('Кто будет представителем?', 'Өкіл кім болады?', 'Who will represent?'),
    needed: {
      fact: words('Представитель', 'Өкіл', 'Representative'),
      why: words(
        'Доверенность выдают человеку с именем.',
        'Сенімхат аты белгілі адамға беріледі.',
        'A power of attorney names somebody.',
      ),
    },
    kinds: ['power_of_attorney'],
  },
  {
    code: 'valid_until',
    asks: 'day',
    words: words(
      'До какого дня действует доверенность?',
      'Сенімхат қай күнге дейін жарамды?',
      'Valid until which day?',
    ),
    needed: {
      fact: words('Срок доверенности', 'Сенімхаттың мерзімі', 'Term of the power of attorney'),
      why: words('Срок защищает гражданина.', 'Мерзім азаматты қорғайды.', 'A term protects the citizen.'),
    },
    kinds: ['power_of_attorney'],
  },
  {
    code: 'representative_money',
    asks: 'yes',
    words: words(
      'Может получать деньги за гражданина',
      'Азамат үшін ақша ала алады',
      'May receive money for the citizen',
    ),
    kinds: ['power_of_attorney'],
  },
] as const satisfies readonly Question[]
