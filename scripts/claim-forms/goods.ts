import { asked, byLaw, corner, facts, foot, law, ofLaw, type PaperForm, reply, sum } from './shared.ts'

const defectiveGoods: PaperForm = {
  key: 'claim-defective-goods',
  title: { ru: 'Претензия: товар с недостатком', kk: 'Наразылық: кемшілігі бар тауар' },
  ru: `${corner.ru}
= ПРЕТЕНЗИЯ
= о товаре с недостатком
{#bought_on}
{bought_on} я {#female}приобрела{/female}{^female}приобрёл{/female} у вас товар: {bought}{#price}, цена {price}{/price}.
{/bought_on}
{^bought_on}
Я {#female}приобрела{/female}{^female}приобрёл{/female} у вас товар: {bought}{#price}, цена {price}{/price}.
{/bought_on}
{#proof}
Покупка подтверждается: {proof}.
{/proof}${facts}
{#noticed_on}
{noticed_on} в товаре обнаружился недостаток.
{/noticed_on}
{violation}
В соответствии со статьёй 15 ${ofLaw.ru} потребитель, которому продан товар с недостатком, вправе по своему выбору потребовать устранить его, заменить товар, снизить цену или вернуть деньги.${asked.ru('Прошу:')}${sum.ru}${reply.ru}${foot.ru}`,
  kk: `${corner.kk}
= НАРАЗЫЛЫҚ (ПРЕТЕНЗИЯ)
= кемшілігі бар тауар туралы
{#bought_on}
Мен Сізден мынадай тауар сатып алдым ({bought_on}): {bought}{#price}, бағасы {price}{/price}.
{/bought_on}
{^bought_on}
Мен Сізден мынадай тауар сатып алдым: {bought}{#price}, бағасы {price}{/price}.
{/bought_on}
{#proof}
Сатып алу фактісін растайтын: {proof}.
{/proof}${facts}
{#noticed_on}
Тауардың кемшілігі анықталған күн: {noticed_on}.
{/noticed_on}
{violation}
${ofLaw.kk} 15-бабына сәйкес кемшілігі бар тауар сатылған тұтынушы өз таңдауы бойынша оны жоюды, тауарды ауыстыруды, бағасын төмендетуді немесе ақшаны қайтаруды талап етуге құқылы.${asked.kk('Талаптарым:')}${sum.kk}${reply.kk}${foot.kk}`,
}

const properQuality: PaperForm = {
  key: 'claim-proper-quality',
  title: {
    ru: 'Претензия: обмен или возврат товара надлежащего качества',
    kk: 'Наразылық: сапасы тиісті тауарды айырбастау немесе қайтару',
  },
  ru: `${corner.ru}
= ПРЕТЕНЗИЯ
= об обмене или возврате товара надлежащего качества
{#bought_on}
{bought_on} я {#female}приобрела{/female}{^female}приобрёл{/female} у вас товар: {bought}{#price}, цена {price}{/price}.
{/bought_on}
{^bought_on}
Я {#female}приобрела{/female}{^female}приобрёл{/female} у вас товар: {bought}{#price}, цена {price}{/price}.
{/bought_on}
{#proof}
Покупка подтверждается: {proof}.
{/proof}
Товар мне не подошёл. Он не был в употреблении, сохранены его товарный вид и потребительские свойства.
{violation}${facts}
{#exchange}
${byLaw.ru} потребитель вправе обменять или вернуть такой товар в течение {exchange} со дня покупки ({exchange_law}). Отсутствие чека не лишает этого права, если покупку можно подтвердить иначе.
{/exchange}
{^exchange}
В соответствии со статьёй 30 ${ofLaw.ru} потребитель вправе обменять или вернуть такой товар. Отсутствие чека не лишает этого права, если покупку можно подтвердить иначе.
{/exchange}
К товарам, которые не подлежат обмену и возврату, он не относится.${asked.ru('Прошу:')}${sum.ru}${reply.ru}${foot.ru}`,
  kk: `${corner.kk}
= НАРАЗЫЛЫҚ (ПРЕТЕНЗИЯ)
= сапасы тиісті тауарды айырбастау немесе қайтару туралы
{#bought_on}
Мен Сізден мынадай тауар сатып алдым ({bought_on}): {bought}{#price}, бағасы {price}{/price}.
{/bought_on}
{^bought_on}
Мен Сізден мынадай тауар сатып алдым: {bought}{#price}, бағасы {price}{/price}.
{/bought_on}
{#proof}
Сатып алу фактісін растайтын: {proof}.
{/proof}
Тауар маған сәйкес келмеді. Ол пайдаланылмаған, тауарлық түрі мен тұтынушылық қасиеттері сақталған.
{violation}${facts}
{#exchange}
${byLaw.kk} тұтынушы мұндай тауарды сатып алған күннен бастап {exchange} ішінде ({exchange_law}) айырбастауға немесе қайтаруға құқылы. Сатып алуды басқаша растауға болатын жағдайда чектің болмауы бұл құқықтан айырмайды.
{/exchange}
{^exchange}
${ofLaw.kk} 30-бабына сәйкес тұтынушы мұндай тауарды айырбастауға немесе қайтаруға құқылы. Сатып алуды басқаша растауға болатын жағдайда чектің болмауы бұл құқықтан айырмайды.
{/exchange}
Ол айырбасталмайтын және қайтарылмайтын тауарлар қатарына жатпайды.${asked.kk('Талаптарым:')}${sum.kk}${reply.kk}${foot.kk}`,
}

const onlineShop: PaperForm = {
  key: 'claim-online-shop',
  title: {
    ru: 'Претензия: интернет-магазин отказывает в возврате',
    kk: 'Наразылық: интернет-дүкен қайтарудан бас тартты',
  },
  ru: `${corner.ru}
= ПРЕТЕНЗИЯ
= к интернет-магазину
{#bought_on}
{bought_on} я заказал{#female}а{/female} в вашем интернет-магазине: {bought}{#price}, оплачено {price}{/price}.
{/bought_on}
{^bought_on}
Я заказал{#female}а{/female} в вашем интернет-магазине: {bought}{#price}, оплачено {price}{/price}.
{/bought_on}
{#proof}
Заказ и оплата подтверждаются: {proof}.
{/proof}${facts}
{violation}
В возврате мне отказано. Покупка через интернет не лишает потребителя прав, которые даёт ${law.ru}: продавец отвечает за товар и обязан рассмотреть требование по существу.${asked.ru('Прошу:')}${sum.ru}${reply.ru}${foot.ru}`,
  kk: `${corner.kk}
= НАРАЗЫЛЫҚ (ПРЕТЕНЗИЯ)
= интернет-дүкенге
{#bought_on}
Мен Сіздің интернет-дүкеніңізден мыналарға тапсырыс бердім ({bought_on}): {bought}{#price}, төленгені {price}{/price}.
{/bought_on}
{^bought_on}
Мен Сіздің интернет-дүкеніңізден мыналарға тапсырыс бердім: {bought}{#price}, төленгені {price}{/price}.
{/bought_on}
{#proof}
Тапсырыс пен төлемді растайтын: {proof}.
{/proof}${facts}
{violation}
Маған қайтарудан бас тартылды. Интернет арқылы сатып алу тұтынушыны ${law.kk} берген құқықтардан айырмайды: сатушы тауар үшін жауап береді және талапты мәні бойынша қарауға міндетті.${asked.kk('Талаптарым:')}${sum.kk}${reply.kk}${foot.kk}`,
}

export const goods = [defectiveGoods, properQuality, onlineShop]
