/**
 * Figures that count nothing: numbers of laws, annexes, tasks and houses, phones, addresses on the web, clocks, places
 * in an order. Days and ages have readers of their own.
 */
const patterns: readonly RegExp[] = [
  /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/giu,
  // phones, and numbers of persons and organisations
  /\+?[78][\s(-]{1,2}\(?\d{3,4}\)?[\s)-]{0,2}\d{2,3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/gu,
  /\+\d[\d\s()-]{8,}\d/gu,
  /(?<!\d)\d{10,}(?!\d)/gu,
  /(?<![\d\p{L}])\d{1,2}:\d{2}(?!\d)|24\/7/gu,
  // what a number sign or a word before it numbers
  /(?:№|(?<!\p{L})No\.?)\s?[\p{L}\d][\p{L}\d/.-]*(?:\s?[-–]\s?[IVX]+)?/gu,
  /(?<!\p{L})(?:приложени[еяюйм]{1,2}|задач[аиуе]й?|мероприяти[еяюйм]{1,2}|раздел[аеу]?|пункт[аеу]?|п\.|ст\.|стать[яиеёй]{1,2}|част[ьи]|этап[аеу]?|шаг|стр\.|страниц[аыуе]|рис\.|таблиц[аыуе]|модул[ьяе]|annex|task|activity|section|article|page|table|step)\s?(?:№\s?)?\d+(?:\.\d+)*(?![\d\p{L}])(?!\s?[%–-]?\s?\d*\s?\p{L}{4,}\s(?:составил|было))/giu,
  // places in an order: «3-й», «5-ші», «4-іс-шара», “2nd”
  /(?<!\d)\d+\s?-\s?(?:ый|ий|ой|й|го|му|ом|ая|ую|ое|ые|ые|ых$|я|ю|е|ші|шы|інші|ыншы|нші|ншы)(?!\p{L})/giu,
  /(?<!\d)\d+(?:st|nd|rd|th)(?!\p{L})/giu,
  /(?<!\d)\d+-(?:іс-шара|міндет|қосымша|бөлім|тармақ|бап|кезең|бет)\p{L}*/giu,
  /(?<!\d)\d+-?\s?(?:этажн|летн|дневн|часов|минутн|месячн|процентн|разов|балльн|комнатн)\p{L}+/giu,
  // houses and rooms
  /(?<!\p{L})(?:ул\.|улиц[аеы]\s|пр\.|просп\.|проспект[ае]?\s|мкр\.?\s?|микрорайон[ае]?\s|көшесі|даңғылы|street|st\.)\s?[^,;()\d\n]{0,40},?\s?\d+\s?[а-яa-z]?(?:\/\d+)?(?:,\s?(?:\d+\s?(?:каб|кв|оф|офис)\p{L}*\.?|(?:каб|кв|оф|офис)\p{L}*\.?\s?\d+))*/giu,
  /\p{Lu}[\p{L}.]+(?:\s(?:көшесі|даңғылы))?,\s\d{1,4}[а-яa-z]?(?:\/\d+)?(?=\s?[).;,]|\s?$)(?!,?\s\p{Ll})/gu,
  /(?<!\p{L})(?:дом|д\.|кв\.|каб\.|кабинет\s№|оф\.|офис|корпус|үй|пәтер)\s?\d+[а-яa-z]?(?!\s?\p{Ll}{4,})/giu,
  /(?<!\p{L})[A-Z]{2,}\s?[-–—]\s?\d+/gu,
  // a marker of a list at the beginning of a line
  /^\d{1,2}(?:\.\d{1,2})*[.)](?=\s)/gmu,
]

/** The text with all that hidden, sign for sign, so that places stay what they are. */
export function withoutNumbering(text: string): string {
  let left = text
  for (const pattern of patterns) if (/\d/.test(left)) left = left.replace(pattern, hide)
  return left
}

export const hide = (found: string) => '\ue000'.repeat(found.length)
