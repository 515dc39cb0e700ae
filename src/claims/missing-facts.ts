import { type Language, say } from '#platform/language.ts'
import { questionsFor } from './interview.ts'
import type { PaperKind } from './rules.ts'
import type { PaperValues } from './templates/paper-values.ts'

const more = {
  parties: {
    fact: { ru: 'Продавец или исполнитель', kk: 'Сатушы немесе орындаушы', en: 'Seller or contractor' },
    why: {
      ru: 'Без него не сказано, к кому требование: добавьте его в деле.',
      kk: 'Онсыз талап кімге қойылатыны айтылмайды: оны іске қосыңыз.',
      en: 'Without one it is not said whom the demand is addressed to: add one to the case.',
    },
  },
  addressee: {
    fact: { ru: 'Адресат', kk: 'Алушы', en: 'Addressee' },
    why: {
      ru: 'Бумагу можно составить, но отправить её некому: выберите, кому она.',
      kk: 'Құжатты дайындауға болады, бірақ жіберетін ешкім жоқ: кімге екенін таңдаңыз.',
      en: 'The paper can be drafted, but there is nobody to send it to: choose to whom it goes.',
    },
  },
  demands: {
    fact: { ru: 'Требование', kk: 'Талап', en: 'Demand' },
    why: {
      ru: 'Закон оставляет выбор за потребителем.',
      kk: 'Заң таңдауды тұтынушыға қалдырады.',
      en: 'The law leaves the choice to the consumer.',
    },
  },
  lines: {
    fact: { ru: 'Расчёт цены требований', kk: 'Талап бағасының есебі', en: 'Price of claim' },
    why: {
      ru: 'Цену иска суд проверяет по строкам.',
      kk: 'Талап қою бағасын сот жолма-жол тексереді.',
      en: 'A court checks it line by line.',
    },
  },
  exhibits: {
    fact: { ru: 'Приложения', kk: 'Қосымшалар', en: 'Exhibits' },
    why: {
      ru: 'Чем больше подтверждено, тем скорее ответят.',
      kk: 'Неғұрлым көп расталса, жауап соғұрлым тез келеді.',
      en: 'What is proven is answered sooner.',
    },
  },
} as const

const addressed: readonly PaperKind[] = ['claim', 'complaint', 'appeal', 'lawsuit', 'motion']
const demanding: readonly PaperKind[] = ['claim', 'complaint', 'lawsuit']

/** What is not known yet and why it matters, in the order of the interview. It never blocks a draft. */
export function missingFacts(values: PaperValues, kind: PaperKind, language: Language) {
  const { dispute, parties, addressee, exhibits } = values
  const told: Record<string, unknown> = { ...dispute, ...dispute.answers }
  const unanswered = questionsFor(kind, dispute.sphere).flatMap(({ code, needed }) =>
    needed && (told[code] === null || told[code] === undefined || told[code] === '') ? [{ code, ...needed }] : [],
  )
  const absent: (keyof typeof more)[] = [
    ...(parties.length === 0 && kind !== 'consent' ? (['parties'] as const) : []),
    ...(!addressee && addressed.includes(kind) ? (['addressee'] as const) : []),
    ...(dispute.demands.length === 0 && demanding.includes(kind) ? (['demands'] as const) : []),
    ...(dispute.lines.length === 0 && kind === 'lawsuit' ? (['lines'] as const) : []),
    ...(exhibits.length === 0 && demanding.includes(kind) ? (['exhibits'] as const) : []),
  ]
  return [...absent.map(code => ({ code, ...more[code] })), ...unanswered].map(({ code, fact, why }) => ({
    code,
    fact: say(fact, language),
    why: say(why, language),
  }))
}
