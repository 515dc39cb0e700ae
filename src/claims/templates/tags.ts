import type { Tag } from '#platform/documents/check-template.ts'

type Meaning = readonly [ru: string, kk: string, en: string]
const tag = (kind: Tag['kind'], name: string, [ru, kk, en]: Meaning, rest: Pick<Tag, 'in'> = {}): Tag => ({
  name,
  kind,
  meaning: { ru, kk, en },
  ...rest,
})
const value = (name: string, ...meaning: Meaning) => tag('value', name, meaning)
const inside = (loop: string, name: string, ...meaning: Meaning) => tag('value', name, meaning, { in: [loop] })
const loop = (name: string, ...meaning: Meaning) => tag('loop', name, meaning)
const condition = (name: string, ...meaning: Meaning) => tag('condition', name, meaning)

/** Every tag that a template of a paper may use; the guide's table is made from this list. A value may be a condition too. */
export const paperTags: readonly Tag[] = [
  value('today', 'сегодняшняя дата словами', 'бүгінгі күн сөзбен', 'today’s date in words'),
  value('place', 'город или район кабинета', 'кабинеттің қаласы немесе ауданы', 'town or district of the office'),
  value('organisation', 'название организации', 'ұйымның атауы', 'name of the organisation'),
  value('organisation_bin', 'БИН организации', 'ұйымның БСН', 'BIN of the organisation'),
  value('lawyer', 'юрист дела', 'іс заңгері', 'lawyer of the case'),

  value('addressee', 'кому адресована бумага', 'құжат кімге жолданады', 'whom the paper is addressed to'),
  value('addressee_bin', 'БИН адресата', 'алушының БСН', 'BIN of the addressee'),
  value('addressee_address', 'адрес адресата', 'алушының мекенжайы', 'address of the addressee'),
  value('addressee_email', 'почта адресата', 'алушының поштасы', 'e-mail of the addressee'),

  value('citizen', 'фамилия, имя, отчество гражданина', 'азаматтың аты-жөні', 'the citizen’s full name'),
  value(
    'citizen_from',
    'то же после слова «от» (по-русски)',
    '«от» сөзінен кейінгі түрі (орысша)',
    'the same after «от» (Russian)',
  ),
  value('citizen_short', 'фамилия с инициалами', 'тегі мен бас әріптері', 'surname with initials'),
  value('citizen_iin', 'ИИН гражданина', 'азаматтың ЖСН', 'the citizen’s IIN'),
  value('citizen_address', 'адрес гражданина', 'азаматтың мекенжайы', 'the citizen’s address'),
  value('citizen_phone', 'телефон гражданина', 'азаматтың телефоны', 'the citizen’s phone'),
  condition('female', 'гражданин – женщина: «купила»', 'азамат – әйел', 'the citizen is a woman'),

  condition('has_parties', 'указаны стороны', 'тараптар көрсетілген', 'there are parties'),
  loop('parties', 'стороны дела: продавец, исполнитель…', 'іс тараптары: сатушы, орындаушы…', 'parties of the case'),
  inside('parties', 'party', 'название или имя', 'атауы немесе аты-жөні', 'name'),
  inside('parties', 'party_bin', 'БИН', 'БСН', 'BIN'),
  inside('parties', 'party_address', 'адрес', 'мекенжайы', 'address'),
  inside('parties', 'party_email', 'электронная почта', 'электрондық поштасы', 'e-mail'),

  value('bought', 'что куплено или заказано', 'не сатып алынды немесе тапсырыс берілді', 'what was bought or ordered'),
  value('bought_on', 'когда, датой словами', 'қашан, күні сөзбен', 'when, in words'),
  value('price', 'цена', 'бағасы', 'price'),
  value('proof', 'чем подтверждается покупка', 'сатып алуды не растайды', 'what proves the purchase'),
  value('noticed_on', 'когда проявилось нарушение', 'бұзушылық қашан білінді', 'when the violation showed'),
  value('violation', 'в чём нарушение', 'бұзушылық неде', 'what is wrong'),
  loop('facts', 'обстоятельства из опроса', 'сауалдан алынған мән-жайлар', 'particulars told in the interview'),
  inside('facts', 'fact', 'одно обстоятельство', 'бір мән-жай', 'one of them'),

  condition('has_demands', 'выбраны требования', 'талаптар таңдалған', 'there are demands'),
  loop('demands', 'требования', 'талаптар', 'demands'),
  inside('demands', 'demand', 'требование', 'талап', 'the demand'),
  inside(
    'demands',
    'demand_law',
    'статья закона, где она известна',
    'белгілі болса, заң бабы',
    'article, where it is known',
  ),
  loop('lines', 'расчёт цены требований', 'талап бағасының есебі', 'price of claim, line by line'),
  inside('lines', 'line', 'строка расчёта', 'есеп жолы', 'a line'),
  inside('lines', 'line_sum', 'сумма строки', 'жол сомасы', 'its sum'),
  value('total', 'итог расчёта', 'есептің жиыны', 'total of the lines'),

  condition('has_earlier', 'уже были шаги до этой бумаги', 'бұған дейін қадамдар болған', 'there were steps before'),
  loop('earlier', 'что сделано до этой бумаги', 'осы құжатқа дейін не жасалды', 'what was done before this paper'),
  inside('earlier', 'step', 'шаг с датами', 'күндері бар қадам', 'a step with its days'),
  condition('has_exhibits', 'есть приложения', 'қосымшалар бар', 'there are exhibits'),
  loop('exhibits', 'приложения', 'қосымшалар', 'exhibits'),
  inside('exhibits', 'exhibit_number', 'номер', 'нөмірі', 'number'),
  inside('exhibits', 'exhibit', 'название', 'атауы', 'title'),
  inside('exhibits', 'exhibit_pages', 'сколько листов', 'неше парақ', 'pages'),
  value('copies', 'сколько копий для ответчиков', 'жауапкерлерге неше көшірме', 'copies for the defendants'),

  value(
    'claim_answer',
    'срок ответа на претензию, если его можно печатать',
    'наразылыққа жауап мерзімі, басуға болса',
    'term of the answer to a claim, where it may be printed',
  ),
  value(
    'claim_answer_law',
    'где установлен срок ответа на претензию',
    'наразылыққа жауап мерзімі қайда белгіленген',
    'where the term of the answer to a claim stands',
  ),
  value(
    'exchange',
    'срок обмена и возврата, если его можно печатать',
    'айырбастау мерзімі, басуға болса',
    'term of exchange, where it may be printed',
  ),
  value(
    'exchange_law',
    'где установлен срок обмена и возврата',
    'айырбастау мерзімі қайда белгіленген',
    'where the term of exchange stands',
  ),
  value(
    'body_answer',
    'срок ответа госоргана, если его можно печатать',
    'мемлекеттік орган жауабының мерзімі, басуға болса',
    'term of a state body’s answer, where it may be printed',
  ),
  value(
    'body_answer_law',
    'где установлен срок ответа госоргана',
    'мемлекеттік орган жауабының мерзімі қайда белгіленген',
    'where the term of a state body’s answer stands',
  ),

  value(
    'appeals_law',
    'закон, по которому на день бумаги рассматривают обращения',
    'құжат күніне өтініштер қай заңмен қаралады',
    'the law by which appeals are handled on the day of the paper',
  ),

  loop('settlement_terms', 'условия мирового соглашения', 'татуласу келісімінің шарттары', 'terms of the settlement'),
  inside('settlement_terms', 'term', 'условие', 'шарт', 'a term'),
  value(
    'settlement_total',
    'сколько платят по соглашению',
    'келісім бойынша төленетін сома',
    'what is paid by the settlement',
  ),
  value('settlement_on', 'до какого дня платят', 'қай күнге дейін төленеді', 'by which day it is paid'),
  value('settlement_copies', 'сколько экземпляров', 'неше дана', 'how many copies'),
  value('representative', 'представитель', 'өкіл', 'representative'),
  value('representative_iin', 'ИИН представителя', 'өкілдің ЖСН', 'the representative’s IIN'),
  condition(
    'representative_money',
    'представитель может получать деньги',
    'өкіл ақша ала алады',
    'the representative may receive money',
  ),
  value('valid_until', 'до какого дня действует', 'қай күнге дейін жарамды', 'valid until'),
]
