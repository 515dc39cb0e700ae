import type { Words } from '#platform/language.ts'
import type { exhibitKinds, lineKinds, partyRoles, payments } from '../contract.ts'

/** What is told of a dispute: parties, proof, evidence, sums. */
type Book<Codes extends readonly string[]> = Readonly<Record<Codes[number], Words>>

export const paymentWords: Book<typeof payments> = {
  receipt: { ru: 'Чек', kk: 'Чек', en: 'Receipt' },
  bank: { ru: 'Выписка банка', kk: 'Банк үзіндісі', en: 'Bank statement' },
  contract: { ru: 'Договор', kk: 'Шарт', en: 'Contract' },
  witness: { ru: 'Свидетели', kk: 'Куәлар', en: 'Witnesses' },
  none: { ru: 'Нечем подтвердить', kk: 'Растайтын ештеңе жоқ', en: 'No proof' },
}

export const partyRoleWords: Book<typeof partyRoles> = {
  seller: { ru: 'Продавец', kk: 'Сатушы', en: 'Seller' },
  contractor: { ru: 'Исполнитель', kk: 'Орындаушы', en: 'Contractor' },
  manufacturer: { ru: 'Изготовитель', kk: 'Дайындаушы', en: 'Manufacturer' },
  organiser: { ru: 'Организатор', kk: 'Ұйымдастырушы', en: 'Organiser' },
  intermediary: { ru: 'Посредник', kk: 'Делдал', en: 'Intermediary' },
  bank: { ru: 'Банк или МФО', kk: 'Банк немесе МҚҰ', en: 'Bank or lender' },
}

export const exhibitKindWords: Book<typeof exhibitKinds> = {
  receipt: { ru: 'Чек', kk: 'Чек', en: 'Receipt' },
  contract: { ru: 'Договор', kk: 'Шарт', en: 'Contract' },
  warranty: { ru: 'Гарантийный талон', kk: 'Кепілдік талоны', en: 'Warranty card' },
  photo: { ru: 'Фотографии', kk: 'Фотосуреттер', en: 'Photographs' },
  correspondence: { ru: 'Переписка', kk: 'Хат алмасу', en: 'Correspondence' },
  expertise: { ru: 'Заключение эксперта', kk: 'Сарапшы қорытындысы', en: 'Expert opinion' },
  payment: { ru: 'Подтверждение оплаты', kk: 'Төлем растамасы', en: 'Proof of payment' },
  witness: { ru: 'Показания свидетеля', kk: 'Куәнің айғағы', en: 'Witness statement' },
  earlier_paper: { ru: 'Прежнее обращение', kk: 'Бұрынғы өтініш', en: 'Earlier paper' },
  other: { ru: 'Другой документ', kk: 'Басқа құжат', en: 'Another document' },
}

export const lineKindWords: Book<typeof lineKinds> = {
  price: { ru: 'Цена товара или услуги', kk: 'Тауардың немесе қызметтің бағасы', en: 'Price' },
  repair: { ru: 'Расходы на ремонт', kk: 'Жөндеу шығыстары', en: 'Cost of repair' },
  expertise: { ru: 'Экспертиза', kk: 'Сараптама', en: 'Expertise' },
  delivery: { ru: 'Доставка', kk: 'Жеткізу', en: 'Delivery' },
  loss: { ru: 'Убытки', kk: 'Шығын', en: 'Loss' },
  penalty: { ru: 'Неустойка', kk: 'Тұрақсыздық айыбы', en: 'Penalty' },
  moral: { ru: 'Моральный вред', kk: 'Моральдық зиян', en: 'Moral damage' },
  other: { ru: 'Другое', kk: 'Басқа', en: 'Other' },
}
