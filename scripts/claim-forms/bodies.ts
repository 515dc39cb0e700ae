import { asked, corner, facts, foot, law, type PaperForm, sum } from './shared.ts'

const earlier = {
  ru: `
{#has_earlier}
До этого обращения сделано следующее:
{/has_earlier}
{#earlier}
+ {step};
{/earlier}`,
  kk: `
{#has_earlier}
Осы өтінішке дейін мыналар жасалды:
{/has_earlier}
{#earlier}
+ {step};
{/earlier}`,
}

const trader = {
  ru: `
{#parties}
Продавец (исполнитель): {party}{#party_bin}, БИН {party_bin}{/party_bin}{#party_address}, {party_address}{/party_address}.
{/parties}`,
  kk: `
{#parties}
Сатушы (орындаушы): {party}{#party_bin}, БСН {party_bin}{/party_bin}{#party_address}, {party_address}{/party_address}.
{/parties}`,
}

/** Answer of a state body: its term is printed when its number may be. */
const answer = {
  ru: `
{#body_answer}
Ответ прошу дать в течение {body_answer} ({body_answer_law}) по адресу, указанному выше.
{/body_answer}
{^body_answer}
Ответ прошу дать в установленный законом срок по адресу, указанному выше.
{/body_answer}`,
  kk: `
{#body_answer}
Жауапты {body_answer} ішінде ({body_answer_law}) жоғарыда көрсетілген мекенжайға беруіңізді сұраймын.
{/body_answer}
{^body_answer}
Жауапты заңда белгіленген мерзімде жоғарыда көрсетілген мекенжайға беруіңізді сұраймын.
{/body_answer}`,
}

const financial: PaperForm = {
  key: 'appeal-financial',
  title: { ru: 'Обращение: кредит или банковская услуга', kk: 'Өтініш: несие немесе банк қызметі' },
  ru: `${corner.ru}
= ОБРАЩЕНИЕ
= о финансовой услуге
Финансовые услуги не входят в сферу Закона РК «О защите прав потребителей», поэтому я обращаюсь к органу, который регулирует финансовый рынок.${trader.ru}
Услуга: {bought}{#price}, сумма {price}{/price}.${facts}
{#noticed_on}
Нарушение обнаружено {noticed_on}.
{/noticed_on}
{violation}${earlier.ru}
Прошу рассмотреть обращение по существу{#appeals_law} ({appeals_law}){/appeals_law}, проверить действия финансовой организации и принять меры в пределах вашей компетенции.${answer.ru}${foot.ru}`,
  kk: `${corner.kk}
= ӨТІНІШ
= қаржы қызметі туралы
Қаржы қызметтері ҚР «Тұтынушылардың құқықтарын қорғау туралы» Заңының аясына кірмейді, сондықтан мен қаржы нарығын реттейтін органға жүгініп отырмын.${trader.kk}
Қызмет: {bought}{#price}, сомасы {price}{/price}.${facts}
{#noticed_on}
Бұзушылық анықталған күн: {noticed_on}.
{/noticed_on}
{violation}${earlier.kk}
Өтінішті мәні бойынша қарап{#appeals_law} ({appeals_law}){/appeals_law}, қаржы ұйымының әрекетін тексеруіңізді және өз құзыретіңіз шегінде шара қолдануыңызды сұраймын.${answer.kk}${foot.kk}`,
}

const department: PaperForm = {
  key: 'complaint-department',
  title: { ru: 'Жалоба в департамент', kk: 'Департаментке шағым' },
  ru: `${corner.ru}
= ЖАЛОБА
= на нарушение прав потребителя${trader.ru}
Предмет: {bought}{#bought_on}, {bought_on}{/bought_on}{#price}, цена {price}{/price}.${facts}
{violation}${earlier.ru}
Права потребителя, которые даёт ${law.ru}, нарушены. Прошу:
+ рассмотреть жалобу по существу{#appeals_law} ({appeals_law}){/appeals_law} и проверить действия продавца (исполнителя);
+ принять меры, предусмотренные законом, в том числе за отсутствие ответа на претензию, если его не было;
+ письменно сообщить мне о результатах.${asked.ru('Требования, которые продавец не выполнил:')}${sum.ru}${answer.ru}${foot.ru}`,
  kk: `${corner.kk}
= ШАҒЫМ
= тұтынушы құқықтарының бұзылуы туралы${trader.kk}
Мәні: {bought}{#bought_on}, {bought_on}{/bought_on}{#price}, бағасы {price}{/price}.${facts}
{violation}${earlier.kk}
${law.kk} берген тұтынушы құқықтары бұзылды. Сұраймын:
+ шағымды мәні бойынша қарауды{#appeals_law} ({appeals_law}){/appeals_law} және сатушының (орындаушының) әрекетін тексеруді;
+ заңда көзделген шараларды, оның ішінде наразылыққа жауап берілмеген болса, сол үшін де қолдануды;
+ нәтижесін маған жазбаша хабарлауды.${asked.kk('Сатушы орындамаған талаптар:')}${sum.kk}${answer.kk}${foot.kk}`,
}

const stateBody: PaperForm = {
  key: 'appeal-state-body',
  title: { ru: 'Обращение в государственный орган', kk: 'Мемлекеттік органға өтініш' },
  ru: `${corner.ru}
= ОБРАЩЕНИЕ
{violation}${facts}${trader.ru}${earlier.ru}
Прошу рассмотреть обращение по существу в порядке, который установлен законом{#appeals_law} ({appeals_law}){/appeals_law}.${asked.ru('Мои требования по этому спору:')}${answer.ru}
Если решение вопроса не входит в вашу компетенцию, прошу направить обращение компетентному органу и сообщить мне об этом.${foot.ru}`,
  kk: `${corner.kk}
= ӨТІНІШ
{violation}${facts}${trader.kk}${earlier.kk}
Өтінішті заңда белгіленген тәртіппен{#appeals_law} ({appeals_law}){/appeals_law} мәні бойынша қарауыңызды сұраймын.${asked.kk('Осы дау бойынша талаптарым:')}${answer.kk}
Мәселені шешу Сіздің құзыретіңізге кірмесе, өтінішті құзыретті органға жіберіп, ол туралы маған хабарлауыңызды сұраймын.${foot.kk}`,
}

export const bodies = [financial, department, stateBody]
