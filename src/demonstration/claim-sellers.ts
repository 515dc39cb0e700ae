import type { Sphere } from '#claims/spheres.ts'

type Seller = { readonly name: string; readonly address: string; readonly email?: string }

/** Invented sellers of the region by the kind of dispute; none has a BIN, which would be somebody's. */
export const sellers: Readonly<Record<Sphere, readonly Seller[]>> = {
  defective_goods: [
    { name: 'ТОО «Тұрмыс-Техно»', address: 'г. Костанай, ул. Сосновая, 12', email: 'sales@turmys.example' },
    { name: 'ИП «Ақ шаңырақ»', address: 'г. Рудный, ул. Горняцкая, 7' },
    { name: 'ТОО «Дала Маркет»', address: 'г. Костанай, пр. Целинный, 101', email: 'office@dala.example' },
  ],
  proper_quality: [
    { name: 'ИП «Сән»', address: 'г. Костанай, ул. Ткацкая, 3' },
    { name: 'ТОО «Киім әлемі»', address: 'г. Рудный, ул. Швейная, 18', email: 'shop@kiim.example' },
  ],
  online_shop: [
    { name: 'ТОО «Себет Онлайн»', address: 'г. Алматы, ул. Тополиная, 55', email: 'care@sebet.example' },
    { name: 'ИП «Жедел сауда»', address: 'г. Нур-Султан, ул. Степная, 9', email: 'help@zhedel.example' },
  ],
  tickets: [{ name: 'ТОО «Билет Орталығы»', address: 'г. Алматы, ул. Концертная, 2', email: 'refund@bilet.example' }],
  building_repair: [{ name: 'ТОО «Берік құрылыс»', address: 'г. Костанай, ул. Кирпичная, 40' }],
  household_service: [
    { name: 'ИП «Шебер»', address: 'г. Костанай, ул. Мастеровая, 14' },
    { name: 'ТОО «Таза киім»', address: 'г. Рудный, ул. Прачечная, 5' },
  ],
  utilities: [
    { name: 'ТОО «Жылу-Сервис»', address: 'г. Костанай, ул. Котельная, 1' },
    { name: 'ТОО «Су арнасы»', address: 'г. Рудный, ул. Водопроводная, 6' },
  ],
  other_service: [
    { name: 'ТОО «Ас мәзірі»', address: 'г. Костанай, ул. Банкетная, 8' },
    { name: 'ТОО «Байланыс Плюс»', address: 'г. Костанай, ул. Связная, 21', email: 'abonent@bplus.example' },
  ],
  financial: [{ name: 'ТОО «Жедел несие»', address: 'г. Костанай, ул. Кассовая, 11' }],
}

/** What was bought, by a word of the question that names it. */
const bought: readonly (readonly [RegExp, string])[] = [
  [/телевизор/i, 'телевизор'],
  [/обувь/i, 'обувь'],
  [/пальто/i, 'пальто'],
  [/смартфон/i, 'смартфон'],
  [/концерт|фестивал/i, 'билеты на мероприятие'],
  [/авиабилет/i, 'авиабилеты'],
  [/полы/i, 'стяжка полов'],
  [/крыша/i, 'капитальный ремонт крыши'],
  [/отоплени/i, 'отопление'],
  [/сч[её]тчик/i, 'поверка счётчика'],
  [/банкет/i, 'банкет'],
  [/стоматолог/i, 'лечение зубов'],
  [/подписк/i, 'услуги связи'],
  [/курс/i, 'онлайн-курсы'],
  [/ценник/i, 'продукты'],
]
export const boughtOf = (question: string, sphere: Sphere) =>
  bought.find(([pattern]) => pattern.test(question))?.[1] ??
  (sphere === 'financial' ? 'микрокредит' : 'товар по заказу')
