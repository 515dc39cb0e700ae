import { asked, corner, facts, foot, law, type PaperForm, reply, sum } from './shared.ts'

const tickets: PaperForm = {
  key: 'claim-tickets',
  title: {
    ru: 'Претензия: мероприятие отменено или перенесено',
    kk: 'Наразылық: іс-шара болмай қалды немесе кейінге қалдырылды',
  },
  ru: `${corner.ru}
= ПРЕТЕНЗИЯ
= о возврате денег за билеты
{#bought_on}
{bought_on} я купил{#female}а{/female} билеты: {bought}{#price}, оплачено {price}{/price}.
{/bought_on}
{^bought_on}
Я купил{#female}а{/female} билеты: {bought}{#price}, оплачено {price}{/price}.
{/bought_on}
{#proof}
Покупка подтверждается: {proof}.
{/proof}${facts}
{violation}
Услуга в обещанный день не оказана не по моей вине, и другой день мне не подходит. Оплата услуги, которую потребитель не получил, подлежит возврату (${law.ru}).${asked.ru('Прошу:')}${sum.ru}${reply.ru}${foot.ru}`,
  kk: `${corner.kk}
= НАРАЗЫЛЫҚ (ПРЕТЕНЗИЯ)
= билет ақшасын қайтару туралы
{#bought_on}
Мен билет сатып алдым ({bought_on}): {bought}{#price}, төленгені {price}{/price}.
{/bought_on}
{^bought_on}
Мен билет сатып алдым: {bought}{#price}, төленгені {price}{/price}.
{/bought_on}
{#proof}
Сатып алу фактісін растайтын: {proof}.
{/proof}${facts}
{violation}
Қызмет уәде етілген күні менің кінәмсіз көрсетілген жоқ, ал басқа күн маған қолайсыз. Тұтынушы алмаған қызметтің ақысы қайтарылуға тиіс (${law.kk}).${asked.kk('Сұраймын:')}${sum.kk}${reply.kk}${foot.kk}`,
}

const building: PaperForm = {
  key: 'claim-building-repair',
  title: { ru: 'Претензия: плохо сделан ремонт здания', kk: 'Наразылық: ғимарат сапасыз жөнделді' },
  ru: `${corner.ru}
= ПРЕТЕНЗИЯ
= о недостатках выполненных работ
{#bought_on}
{bought_on} с вами заключён договор на работы: {bought}{#price}, цена {price}{/price}.
{/bought_on}
{^bought_on}
С вами заключён договор на работы: {bought}{#price}, цена {price}{/price}.
{/bought_on}${facts}
{#noticed_on}
{noticed_on} обнаружены недостатки работ.
{/noticed_on}
{violation}
{#proof}
Договор и оплата подтверждаются: {proof}.
{/proof}
Исполнитель отвечает за качество работ, а потребитель вправе требовать, чтобы недостатки были устранены или возмещены (${law.ru}). Предлагаю провести совместный осмотр и составить акт; о дне осмотра прошу сообщить письменно.${asked.ru('Прошу:')}${sum.ru}${reply.ru}${foot.ru}`,
  kk: `${corner.kk}
= НАРАЗЫЛЫҚ (ПРЕТЕНЗИЯ)
= орындалған жұмыстың кемшіліктері туралы
{#bought_on}
Сізбен мынадай жұмыстарға шарт жасалды ({bought_on}): {bought}{#price}, бағасы {price}{/price}.
{/bought_on}
{^bought_on}
Сізбен мынадай жұмыстарға шарт жасалды: {bought}{#price}, бағасы {price}{/price}.
{/bought_on}${facts}
{#noticed_on}
Жұмыстың кемшіліктері анықталған күн: {noticed_on}.
{/noticed_on}
{violation}
{#proof}
Шарт пен төлемді растайтын: {proof}.
{/proof}
Орындаушы жұмыстың сапасы үшін жауап береді, ал тұтынушы кемшіліктердің жойылуын немесе өтелуін талап етуге құқылы (${law.kk}). Бірлескен тексеру жүргізіп, акт жасауды ұсынамын; тексеру күнін жазбаша хабарлауыңызды сұраймын.${asked.kk('Сұраймын:')}${sum.kk}${reply.kk}${foot.kk}`,
}

const household: PaperForm = {
  key: 'claim-household-service',
  title: { ru: 'Претензия: бытовая услуга оказана плохо', kk: 'Наразылық: тұрмыстық қызмет сапасыз көрсетілді' },
  ru: `${corner.ru}
= ПРЕТЕНЗИЯ
= об услуге ненадлежащего качества
{#bought_on}
{bought_on} я заказал{#female}а{/female} у вас услугу: {bought}{#price}, оплачено {price}{/price}.
{/bought_on}
{^bought_on}
Я заказал{#female}а{/female} у вас услугу: {bought}{#price}, оплачено {price}{/price}.
{/bought_on}
{#proof}
Заказ подтверждается: {proof}.
{/proof}${facts}
{#noticed_on}
{noticed_on} выяснилось, что услуга оказана ненадлежащим образом.
{/noticed_on}
{violation}
Исполнитель обязан оказать услугу, качество которой соответствует договору и её назначению, а вред и расходы потребителя из-за недостатков возместить (${law.ru}).${asked.ru('Прошу:')}${sum.ru}${reply.ru}${foot.ru}`,
  kk: `${corner.kk}
= НАРАЗЫЛЫҚ (ПРЕТЕНЗИЯ)
= сапасы тиісті емес қызмет туралы
{#bought_on}
Мен Сізге мынадай қызметке тапсырыс бердім ({bought_on}): {bought}{#price}, төленгені {price}{/price}.
{/bought_on}
{^bought_on}
Мен Сізге мынадай қызметке тапсырыс бердім: {bought}{#price}, төленгені {price}{/price}.
{/bought_on}
{#proof}
Тапсырысты растайтын: {proof}.
{/proof}${facts}
{#noticed_on}
Қызметтің тиісінше көрсетілмегені анықталған күн: {noticed_on}.
{/noticed_on}
{violation}
Орындаушы сапасы шартқа және мақсатына сай қызмет көрсетуге, ал кемшіліктер салдарынан тұтынушыға келген зиян мен шығынды өтеуге міндетті (${law.kk}).${asked.kk('Сұраймын:')}${sum.kk}${reply.kk}${foot.kk}`,
}

const utilities: PaperForm = {
  key: 'claim-utilities',
  title: { ru: 'Претензия: жилищно-коммунальные услуги', kk: 'Наразылық: тұрғын үй-коммуналдық қызметтер' },
  ru: `${corner.ru}
= ПРЕТЕНЗИЯ
= о коммунальной услуге и перерасчёте
Я пользуюсь вашей услугой: {bought}.${facts}
{#noticed_on}
Нарушение началось {noticed_on}.
{/noticed_on}
{violation}
Потребитель оплачивает услугу, которая ему действительно оказана и качество которой соответствует договору и нормам; за время, когда услуги не было или её качество было ниже, плата пересчитывается (${law.ru}).${asked.ru('Прошу:')}${sum.ru}
Прошу также выдать письменный расчёт начислений за спорный период и копию акта проверки, если она проводилась.${reply.ru}${foot.ru}`,
  kk: `${corner.kk}
= НАРАЗЫЛЫҚ (ПРЕТЕНЗИЯ)
= коммуналдық қызмет және қайта есептеу туралы
Мен Сіздің мынадай қызметіңізді пайдаланамын: {bought}.${facts}
{#noticed_on}
Бұзушылық басталған күн: {noticed_on}.
{/noticed_on}
{violation}
Тұтынушы өзіне нақты көрсетілген, сапасы шарт пен нормаларға сай қызмет үшін төлейді; қызмет болмаған немесе сапасы төмен болған уақыт үшін төлем қайта есептеледі (${law.kk}).${asked.kk('Сұраймын:')}${sum.kk}
Сондай-ақ даулы кезеңдегі есептеулердің жазбаша есебін және тексеру жүргізілген болса, актінің көшірмесін беруіңізді сұраймын.${reply.kk}${foot.kk}`,
}

/** For a dispute that has no wording of its own. */
const general: PaperForm = {
  key: 'claim-general',
  title: { ru: 'Претензия: другой товар или услуга', kk: 'Наразылық: басқа тауар немесе қызмет' },
  ru: `${corner.ru}
= ПРЕТЕНЗИЯ
= о нарушении прав потребителя
{#bought_on}
{bought_on} я {#female}приобрела (заказала){/female}{^female}приобрёл (заказал){/female} у вас: {bought}{#price}, оплачено {price}{/price}.
{/bought_on}
{^bought_on}
Я {#female}приобрела (заказала){/female}{^female}приобрёл (заказал){/female} у вас: {bought}{#price}, оплачено {price}{/price}.
{/bought_on}
{#proof}
Это подтверждается: {proof}.
{/proof}${facts}
{#noticed_on}
Нарушение обнаружено {noticed_on}.
{/noticed_on}
{violation}
Продавец (исполнитель) отвечает за качество товара, работы и услуги, а потребитель вправе требовать, чтобы его нарушенные права были восстановлены (${law.ru}).${asked.ru('Прошу:')}${sum.ru}${reply.ru}${foot.ru}`,
  kk: `${corner.kk}
= НАРАЗЫЛЫҚ (ПРЕТЕНЗИЯ)
= тұтынушы құқықтарының бұзылуы туралы
{#bought_on}
Мен Сізден мыналарды сатып алдым (тапсырыс бердім), {bought_on}: {bought}{#price}, төленгені {price}{/price}.
{/bought_on}
{^bought_on}
Мен Сізден мыналарды сатып алдым (тапсырыс бердім): {bought}{#price}, төленгені {price}{/price}.
{/bought_on}
{#proof}
Мұны растайтын: {proof}.
{/proof}${facts}
{#noticed_on}
Бұзушылық анықталған күн: {noticed_on}.
{/noticed_on}
{violation}
Сатушы (орындаушы) тауардың, жұмыстың және қызметтің сапасы үшін жауап береді, ал тұтынушы бұзылған құқықтарының қалпына келтірілуін талап етуге құқылы (${law.kk}).${asked.kk('Сұраймын:')}${sum.kk}${reply.kk}${foot.kk}`,
}

export const services = [tickets, building, household, utilities, general]
