import { type Language, say } from '#platform/language.ts'
import { questionsFor } from './interview.ts'
import type { PaperKind } from './rules.ts'
import type { PaperValues } from './templates/paper-values.ts'

const more = {
  parties: {
    ru: 'Не указано, к кому требование: добавьте продавца или исполнителя.',
    kk: 'Талап кімге қойылатыны көрсетілмеген: сатушыны немесе орындаушыны қосыңыз.',
    en: 'It is not said whom the demand is addressed to: add the seller.',
  },
  addressee: {
    ru: 'Не выбран адресат: бумагу можно составить, но отправить её некому.',
    kk: 'Алушы таңдалмаған: құжатты дайындауға болады, бірақ жіберетін ешкім жоқ.',
    en: 'No addressee is chosen: the paper can be drafted, but there is nobody to send it to.',
  },
  demands: {
    ru: 'Не выбрано требование: закон оставляет выбор за потребителем.',
    kk: 'Талап таңдалмаған: заң таңдауды тұтынушыға қалдырады.',
    en: 'No demand is chosen: the law leaves the choice to the consumer.',
  },
  lines: {
    ru: 'Нет расчёта: цену иска суд проверяет по строкам.',
    kk: 'Есеп жоқ: талап қою бағасын сот жолма-жол тексереді.',
    en: 'There is no calculation: a court checks the price of claim line by line.',
  },
  exhibits: {
    ru: 'Нет приложений: чем больше подтверждено, тем скорее ответят.',
    kk: 'Қосымшалар жоқ: неғұрлым көп расталса, жауап соғұрлым тез келеді.',
    en: 'There are no exhibits: what is proven is answered sooner.',
  },
} as const

const addressed: readonly PaperKind[] = ['claim', 'complaint', 'appeal', 'lawsuit', 'motion']
const demanding: readonly PaperKind[] = ['claim', 'complaint', 'lawsuit']

/** What is not known yet and why it matters, in the order of the interview. It never blocks a draft. */
export function missingFacts(values: PaperValues, kind: PaperKind, language: Language) {
  const { dispute, parties, addressee, exhibits } = values
  const told: Record<string, unknown> = { ...dispute, ...dispute.answers }
  const unanswered = questionsFor(kind, dispute.sphere).flatMap(({ code, why }) =>
    why && (told[code] === null || told[code] === undefined || told[code] === '')
      ? [{ code, why: say(why, language) }]
      : [],
  )
  const absent: (keyof typeof more)[] = [
    ...(parties.length === 0 && kind !== 'consent' ? (['parties'] as const) : []),
    ...(!addressee && addressed.includes(kind) ? (['addressee'] as const) : []),
    ...(dispute.demands.length === 0 && demanding.includes(kind) ? (['demands'] as const) : []),
    ...(dispute.lines.length === 0 && kind === 'lawsuit' ? (['lines'] as const) : []),
    ...(exhibits.length === 0 && demanding.includes(kind) ? (['exhibits'] as const) : []),
  ]
  return [...absent.map(code => ({ code, why: say(more[code], language) })), ...unanswered]
}
