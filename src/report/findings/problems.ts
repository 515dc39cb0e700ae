import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

export const findingIsGone = refusal('report.finding_is_gone', 404, {
  ru: 'Такого замечания больше нет: то, о чём оно, уже изменилось. Обновите страницу и посмотрите, что осталось.',
  kk: 'Мұндай ескерту енді жоқ: ол айтқан нәрсе өзгерген. Бетті жаңартып, не қалғанын қараңыз.',
  en: 'There is no such finding any more: what it was about has changed. Reload the page and see what is left.',
})
export const contradictionIsMended = refusal('report.contradiction_is_mended', 422, {
  ru: 'Противоречие нельзя принять с объяснением: исправьте число или текст.',
  kk: 'Қайшылықты түсіндіріп қабылдауға болмайды: санды немесе мәтінді түзетіңіз.',
  en: 'A contradiction can’t be accepted with a reason: correct the number or the text.',
})
const saysWhy = refusal('report.acceptance_says_why', 422, {
  ru: 'Напишите, почему так и должно быть.',
  kk: 'Неге осылай болуы керек екенін жазыңыз.',
  en: 'Say why it has to be so.',
})

export const constraints: Constraints = { report_acceptance_says_why: saysWhy }
