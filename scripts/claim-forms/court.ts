import { asked, facts, foot, law, type PaperForm } from './shared.ts'

/** Court, claimant and every defendant, with what identifies them. */
const parties = {
  ru: `
> {addressee}
{#addressee_address}
> {addressee_address}
{/addressee_address}
> Истец: {citizen}
{#citizen_iin}
> ИИН {citizen_iin}
{/citizen_iin}
{#citizen_address}
> {citizen_address}
{/citizen_address}
{#citizen_phone}
> тел.: {citizen_phone}
{/citizen_phone}
{#parties}
> Ответчик: {party}
{#party_bin}
> БИН {party_bin}
{/party_bin}
{#party_address}
> {party_address}
{/party_address}
{/parties}`,
  kk: `
> {addressee}
{#addressee_address}
> {addressee_address}
{/addressee_address}
> Талап қоюшы: {citizen}
{#citizen_iin}
> ЖСН {citizen_iin}
{/citizen_iin}
{#citizen_address}
> {citizen_address}
{/citizen_address}
{#citizen_phone}
> тел.: {citizen_phone}
{/citizen_phone}
{#parties}
> Жауапкер: {party}
{#party_bin}
> БСН {party_bin}
{/party_bin}
{#party_address}
> {party_address}
{/party_address}
{/parties}`,
}

const lawsuit: PaperForm = {
  key: 'lawsuit',
  title: { ru: 'Исковое заявление', kk: 'Талап қою арызы' },
  ru: `${parties.ru}
{#total}
> Цена иска: {total}
{/total}
= ИСКОВОЕ ЗАЯВЛЕНИЕ
= о защите прав потребителя
{#bought_on}
{bought_on} истец приобрёл (заказал) у ответчика: {bought}{#price}, цена {price}{/price}.
{/bought_on}
{^bought_on}
Истец приобрёл (заказал) у ответчика: {bought}{#price}, цена {price}{/price}.
{/bought_on}
{#proof}
Это подтверждается: {proof}.
{/proof}${facts}
{violation}
{#has_earlier}
До суда истец сделал следующее:
{/has_earlier}
{#earlier}
+ {step};
{/earlier}
{^has_earlier}
~ Сведения о досудебном порядке не внесены в дело.
{/has_earlier}
Права потребителя, которые даёт ${law.ru}, нарушены и добровольно не восстановлены. Иск подаётся по месту жительства истца (часть 9 статьи 30 Гражданского процессуального кодекса РК).${asked.ru('Прошу суд обязать ответчика:')}
{#total}
Прошу взыскать с ответчика {total} по расчёту:
{/total}
{#lines}
+ {line} – {line_sum};
{/lines}
Уплата государственной пошлины потребителем отсрочена (пункт 3 статьи 106 Гражданского процессуального кодекса РК); прошу взыскать её с ответчика.
Копии заявления и приложений для ответчиков: {copies}.${foot.ru}`,
  kk: `${parties.kk}
{#total}
> Талап қою бағасы: {total}
{/total}
= ТАЛАП ҚОЮ АРЫЗЫ
= тұтынушының құқықтарын қорғау туралы
{#bought_on}
Талап қоюшы жауапкерден мыналарды сатып алды (тапсырыс берді), {bought_on}: {bought}{#price}, бағасы {price}{/price}.
{/bought_on}
{^bought_on}
Талап қоюшы жауапкерден мыналарды сатып алды (тапсырыс берді): {bought}{#price}, бағасы {price}{/price}.
{/bought_on}
{#proof}
Мұны растайтын: {proof}.
{/proof}${facts}
{violation}
{#has_earlier}
Талап қоюшы сотқа дейін мыналарды жасады:
{/has_earlier}
{#earlier}
+ {step};
{/earlier}
{^has_earlier}
~ Сотқа дейінгі тәртіп туралы мәліметтер іске енгізілмеген.
{/has_earlier}
${law.kk} берген тұтынушы құқықтары бұзылды және ерікті түрде қалпына келтірілмеді. Талап қою талап қоюшының тұрғылықты жері бойынша беріледі (ҚР Азаматтық процестік кодексінің 30-бабының 9-бөлігі).${asked.kk('Соттан жауапкерді мыналарға міндеттеуді сұраймын:')}
{#total}
Жауапкерден мына есеп бойынша {total} өндіріп алуды сұраймын:
{/total}
{#lines}
+ {line} – {line_sum};
{/lines}
Тұтынушының мемлекеттік баж төлеуі кейінге қалдырылған (ҚР Азаматтық процестік кодексінің 106-бабының 3-тармағы); оны жауапкерден өндіріп алуды сұраймын.
Жауапкерлерге арналған арыз бен қосымшалардың көшірмелері: {copies}.${foot.kk}`,
}

const motion: PaperForm = {
  key: 'motion-defer-duty',
  title: { ru: 'Ходатайство об отсрочке пошлины', kk: 'Бажды кейінге қалдыру туралы өтінішхат' },
  ru: `${parties.ru}
= ХОДАТАЙСТВО
= об отсрочке уплаты государственной пошлины
В суд подаётся иск о защите прав потребителя{#total}; цена иска {total}{/total}.
Потребителю уплата государственной пошлины отсрочивается (пункт 3 статьи 106 Гражданского процессуального кодекса РК).
Прошу отсрочить уплату государственной пошлины до вынесения решения и взыскать её с ответчика.${foot.ru}`,
  kk: `${parties.kk}
= ӨТІНІШХАТ
= мемлекеттік бажды төлеуді кейінге қалдыру туралы
Сотқа тұтынушының құқықтарын қорғау туралы талап қойылады{#total}; талап қою бағасы {total}{/total}.
Тұтынушы үшін мемлекеттік баж төлеу кейінге қалдырылады (ҚР Азаматтық процестік кодексінің 106-бабының 3-тармағы).
Мемлекеттік баж төлеуді шешім шыққанға дейін кейінге қалдыруды және оны жауапкерден өндіріп алуды сұраймын.${foot.kk}`,
}

const settlement: PaperForm = {
  key: 'settlement',
  title: { ru: 'Мировое соглашение', kk: 'Татуласу келісімі' },
  ru: `
= МИРОВОЕ СОГЛАШЕНИЕ
{place}, {today}
{citizen}{#citizen_iin}, ИИН {citizen_iin}{/citizen_iin} (далее – Потребитель), с одной стороны, и
{#parties}
{party}{#party_bin}, БИН {party_bin}{/party_bin}{#party_address}, {party_address}{/party_address} (далее – Исполнитель),
{/parties}
{^has_parties}
____________________ (далее – Исполнитель),
{/has_parties}
с другой стороны, договорились о следующем.
+ Спор касается: {bought}{#bought_on}, {bought_on}{/bought_on}{#price}, цена {price}{/price}.
{#settlement_terms}
+ {term}
{/settlement_terms}
{#settlement_total}
+ Исполнитель выплачивает Потребителю {settlement_total}{#settlement_on} не позднее {settlement_on}{/settlement_on}.
{/settlement_total}
+ После выполнения соглашения Потребитель не имеет к Исполнителю требований по этому спору. Если оно не выполнено в срок, Потребитель вправе вернуться к первоначальным требованиям.
+ Соглашение составлено в {settlement_copies} экземплярах равной силы.
Потребитель _______________ {citizen_short}
{#parties}
Исполнитель _______________ {party}
{/parties}`,
  kk: `
= ТАТУЛАСУ КЕЛІСІМІ
{place}, {today}
Бір тараптан {citizen}{#citizen_iin}, ЖСН {citizen_iin}{/citizen_iin} (бұдан әрі – Тұтынушы), екінші тараптан
{#parties}
{party}{#party_bin}, БСН {party_bin}{/party_bin}{#party_address}, {party_address}{/party_address} (бұдан әрі – Орындаушы)
{/parties}
{^has_parties}
____________________ (бұдан әрі – Орындаушы)
{/has_parties}
мыналар туралы келісті.
+ Даудың мәні: {bought}{#bought_on}, {bought_on}{/bought_on}{#price}, бағасы {price}{/price}.
{#settlement_terms}
+ {term}
{/settlement_terms}
{#settlement_total}
+ Орындаушы Тұтынушыға {settlement_total} төлейді{#settlement_on}; төлеудің соңғы күні: {settlement_on}{/settlement_on}.
{/settlement_total}
+ Келісім орындалғаннан кейін Тұтынушының осы дау бойынша Орындаушыға талабы болмайды. Келісім мерзімінде орындалмаса, Тұтынушы бастапқы талаптарына қайта оралуға құқылы.
+ Келісім күші бірдей {settlement_copies} данада жасалды.
Тұтынушы _______________ {citizen_short}
{#parties}
Орындаушы _______________ {party}
{/parties}`,
}

const attorney: PaperForm = {
  key: 'power-of-attorney',
  title: { ru: 'Доверенность', kk: 'Сенімхат' },
  ru: `
= ДОВЕРЕННОСТЬ
{place}, {today}
Я, {citizen}{#citizen_iin}, ИИН {citizen_iin}{/citizen_iin}{#citizen_address}, {#female}проживающая{/female}{^female}проживающий{/female} по адресу: {citizen_address}{/citizen_address}, уполномочиваю {#representative}{representative}{/representative}{^representative}____________________{/representative}{#representative_iin}, ИИН {representative_iin}{/representative_iin}, представителя организации {organisation}, представлять мои интересы в споре о защите прав потребителя{#has_parties}:{/has_parties}{^has_parties}.{/has_parties}
{#parties}
+ {party}{#party_bin}, БИН {party_bin}{/party_bin};
{/parties}
Представитель вправе подавать и подписывать от моего имени претензии, жалобы, обращения и заявления, получать ответы и документы, участвовать в переговорах и досудебном разрешении спора.
{^representative_money}
Доверенность не даёт права получать за меня деньги и имущество.
{/representative_money}
{#valid_until}
Доверенность действует до {valid_until} без права передоверия.
{/valid_until}
_______________ {citizen_short}
~ Для представительства в суде доверенность удостоверяется в порядке, который установлен законом: уточните у юриста.`,
  kk: `
= СЕНІМХАТ
{place}, {today}
Мен, {citizen}{#citizen_iin}, ЖСН {citizen_iin}{/citizen_iin}{#citizen_address}, мекенжайым: {citizen_address}{/citizen_address}, {organisation} ұйымының өкіліне – {#representative}{representative}{/representative}{^representative}____________________{/representative}{#representative_iin}, ЖСН {representative_iin}{/representative_iin} – тұтынушының құқықтарын қорғау туралы дауда менің мүддемді білдіруді сенім білдіріп тапсырамын{#has_parties}:{/has_parties}{^has_parties}.{/has_parties}
{#parties}
+ {party}{#party_bin}, БСН {party_bin}{/party_bin};
{/parties}
Өкіл менің атымнан наразылықтар, шағымдар, өтініштер мен арыздар беруге және қол қоюға, жауаптар мен құжаттарды алуға, келіссөздерге және дауды сотқа дейін шешуге қатысуға құқылы.
{^representative_money}
Сенімхат мен үшін ақша мен мүлік алу құқығын бермейді.
{/representative_money}
{#valid_until}
Сенімхаттың соңғы жарамды күні: {valid_until}; оны басқа адамға беру құқығынсыз.
{/valid_until}
_______________ {citizen_short}
~ Сотта өкілдік ету үшін сенімхат заңда белгіленген тәртіппен куәландырылады: заңгерден нақтылаңыз.`,
}

const consent: PaperForm = {
  key: 'consent-publication',
  title: { ru: 'Согласие на публикацию истории', kk: 'Оқиғаны жариялауға келісім' },
  ru: `
= СОГЛАСИЕ
= на публикацию обезличенной истории
{place}, {today}
Я, {citizen}, {#female}согласна{/female}{^female}согласен{/female}, чтобы {organisation}{#organisation_bin}, БИН {organisation_bin}{/organisation_bin} рассказала о моём деле в отчётах, в социальных сетях и в средствах массовой информации без моего имени, ИИН, телефона и адреса.
Дело: {bought}.
Мне объяснено, что согласие можно отозвать в любое время и что после отзыва историю больше не публикуют.
_______________ {citizen_short}`,
  kk: `
= КЕЛІСІМ
= жасырын атпен берілген оқиғаны жариялауға
{place}, {today}
Мен, {citizen}, {organisation}{#organisation_bin}, БСН {organisation_bin}{/organisation_bin} менің ісім туралы есептерде, әлеуметтік желілерде және бұқаралық ақпарат құралдарында аты-жөнімді, ЖСН-ді, телефонымды және мекенжайымды көрсетпей айтуына келісемін.
Іс: {bought}.
Келісімді кез келген уақытта қайтарып алуға болатыны және қайтарылғаннан кейін оқиға енді жарияланбайтыны маған түсіндірілді.
_______________ {citizen_short}`,
}

export const court = [lawsuit, motion, settlement, attorney, consent]
