/**
 * Wording of the papers that the product brings along. A line is a paragraph of the Word file; its first sign says which:
 * `>` stands in the addressee's corner, `=` is the title, `+` an item of a list, `#` a numbered one, `~` a small note. Tags are the ones of
 * src/claims/templates/tags.ts. Everything here is a starting point: a lawyer of the organisation approves it.
 */
export type PaperForm = {
  /** Name of the file in forms/claims, without language. */
  readonly key: string
  readonly title: { readonly ru: string; readonly kk: string }
  readonly ru: string
  readonly kk: string
}

/** To whom and from whom: the same corner on every paper of the citizen's own. */
export const corner = {
  ru: `
> {addressee}
{#addressee_bin}
> БИН {addressee_bin}
{/addressee_bin}
{#addressee_address}
> {addressee_address}
{/addressee_address}
{#addressee_email}
> {addressee_email}
{/addressee_email}
> от {citizen_from}
{#citizen_iin}
> ИИН {citizen_iin}
{/citizen_iin}
{#citizen_address}
> адрес: {citizen_address}
{/citizen_address}
{#citizen_phone}
> тел.: {citizen_phone}
{/citizen_phone}`,
  kk: `
> {addressee}
{#addressee_bin}
> БСН {addressee_bin}
{/addressee_bin}
{#addressee_address}
> {addressee_address}
{/addressee_address}
{#addressee_email}
> {addressee_email}
{/addressee_email}
> Өтініш беруші: {citizen}
{#citizen_iin}
> ЖСН {citizen_iin}
{/citizen_iin}
{#citizen_address}
> мекенжайы: {citizen_address}
{/citizen_address}
{#citizen_phone}
> тел.: {citizen_phone}
{/citizen_phone}`,
}

/** What is asked for, after the words that lead to it, with the article beside each demand that has one. */
export const asked = {
  ru: (lead: string) => `
{#has_demands}
${lead}
{/has_demands}
{#demands}
+ {demand}{#demand_law} (статья {demand_law} Закона){/demand_law};
{/demands}`,
  kk: (lead: string) => `
{#has_demands}
${lead}
{/has_demands}
{#demands}
+ {demand}{#demand_law} (Заңның {demand_law}-бабы){/demand_law};
{/demands}`,
}

/** The sum line by line; nothing when nothing is claimed in money. */
export const sum = {
  ru: `
{#total}
Расчёт суммы требований:
{/total}
{#lines}
+ {line} – {line_sum};
{/lines}
{#total}
Итого: {total}.
{/total}`,
  kk: `
{#total}
Талап сомасының есебі:
{/total}
{#lines}
+ {line} – {line_sum};
{/lines}
{#total}
Барлығы: {total}.
{/total}`,
}

/** What the dispute is about in its own particulars: order, event, contract. */
export const facts = `
{#facts}
{fact}
{/facts}`

/** Numbered exhibits, date and signature. */
export const foot = {
  ru: `
{#has_exhibits}
Приложения (копии):
{/has_exhibits}
{#exhibits}
# {exhibit_number}. {exhibit}{#exhibit_pages}, {exhibit_pages} л.{/exhibit_pages}
{/exhibits}
{today}
_______________ {citizen_short}`,
  kk: `
{#has_exhibits}
Қосымшалар (көшірмелері):
{/has_exhibits}
{#exhibits}
# {exhibit_number}. {exhibit}{#exhibit_pages}, {exhibit_pages} п.{/exhibit_pages}
{/exhibits}
{today}
_______________ {citizen_short}`,
}

/** A line that tells one of these stands only where it is known: the paper has no «Предмет: .». */
const told = ['bought', 'violation', 'addressee'] as const
export const onlyWhatIsKnown = (wording: string): string =>
  wording
    .split('\n')
    .flatMap(line => {
      const needs = told.filter(tag => line.includes(`{${tag}}`))
      return [...needs.map(tag => `{#${tag}}`), line, ...needs.toReversed().map(tag => `{/${tag}}`)]
    })
    .join('\n')

/** How and when the seller is to answer. The term is printed only when its number may be: approved, or read in the law. */
export const reply = {
  ru: `
{#claim_answer}
Прошу рассмотреть претензию и дать мотивированный письменный ответ в течение {claim_answer} со дня её получения ({claim_answer_law}).
{/claim_answer}
{^claim_answer}
Прошу рассмотреть претензию и дать мотивированный письменный ответ в срок, который установлен законом.
{/claim_answer}
{#citizen_address}
Ответ прошу направить по адресу, указанному в начале претензии.
{/citizen_address}
За нарушение законодательства о защите прав потребителей предусмотрена ответственность по статье 190 Кодекса Республики Казахстан об административных правонарушениях. Если требования не будут удовлетворены добровольно, я буду вынужден{#female}а{/female} обратиться за защитой своих прав в уполномоченный орган в сфере защиты прав потребителей и в суд.`,
  kk: `
{#claim_answer}
Наразылықты қарап, оны алған күннен бастап {claim_answer} ішінде ({claim_answer_law}) дәлелді жазбаша жауап беруіңізді сұраймын.
{/claim_answer}
{^claim_answer}
Наразылықты қарап, заңда белгіленген мерзімде дәлелді жазбаша жауап беруіңізді сұраймын.
{/claim_answer}
{#citizen_address}
Жауапты наразылықтың басында көрсетілген мекенжайға жіберуіңізді сұраймын.
{/citizen_address}
Тұтынушылардың құқықтарын қорғау туралы заңнаманы бұзғаны үшін Қазақстан Республикасының Әкімшілік құқық бұзушылық туралы кодексінің 190-бабында жауаптылық көзделген. Талаптар ерікті түрде орындалмаған жағдайда, мен өз құқықтарымды қорғау үшін тұтынушылардың құқықтарын қорғау саласындағы уәкілетті органға және сотқа жүгінуге мәжбүр боламын.`,
}

/** The law's full name where it is first named. */
export const law = {
  ru: 'Закон Республики Казахстан от 4 мая 2010 года № 274-IV «О защите прав потребителей» (далее – Закон)',
  kk: '«Тұтынушылардың құқықтарын қорғау туралы» Қазақстан Республикасының 2010 жылғы 4 мамырдағы № 274-IV Заңы (бұдан әрі – Заң)',
}

/** The same behind the number of an article: «статья 15 Закона …». */
export const ofLaw = {
  ru: law.ru.replace('Закон Р', 'Закона Р'),
  kk: law.kk.replace('Заңы (', 'Заңының ('),
}

/** «В соответствии с Законом …», «… Заңына сәйкес». */
export const byLaw = {
  ru: `В соответствии с ${law.ru.replace('Закон Р', 'Законом Р')}`,
  kk: `${law.kk.replace('Заңы (', 'Заңына (')} сәйкес`,
}
