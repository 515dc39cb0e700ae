import { refusal } from '#platform/problem.ts'

export const oneWave = refusal('report.one_wave', 422, {
  ru: 'Одна волна не доказывает изменения: выберите опрос, в котором спрашивали до и после, и на обе волны есть ответы.',
  kk: 'Бір толқын өзгерісті дәлелдемейді: бұрын да, кейін де сұралған, екі толқынына да жауап берілген сауалнаманы таңдаңыз.',
  en: 'One wave proves no change: choose a survey that was asked before and after, with answers to both.',
})
export const claimIsGone = refusal('report.claim_is_gone', 404, {
  ru: 'Такого предложения в текстах больше нет: его переписали.',
  kk: 'Мәтіндерде мұндай сөйлем енді жоқ: ол қайта жазылған.',
  en: 'The texts have no such sentence any more: it was written anew.',
})
