import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Personal, Text, Version } from '#platform/shapes.ts'
import { paperKinds } from './rules.ts'

export const paperStates = ['draft', 'sent', 'delivered', 'answered', 'silent'] as const
export const ways = ['hand', 'registered', 'email'] as const
export const answers = ['full', 'part', 'refusal'] as const
export const proofKinds = ['sending', 'receipt', 'answer'] as const
/** The office's papers are in one of the two official languages; the citizen gets information in both. */
export const paperLanguages = ['ru', 'kk'] as const

export const PaperKind = z.enum(paperKinds)
export const PaperState = z.enum(paperStates)
const File = z.object({ id: Id, name: z.string(), size: z.int(), mediaType: z.string(), hash: z.string() })

export const Paper = z.object({
  id: Id,
  case: Id,
  kind: PaperKind,
  language: z.enum(paperLanguages),
  title: z.string(),
  party: Id.nullable(),
  body: Id.nullable(),
  addressee: z.string().nullable().describe('name of the party, or of the institution'),
  template: Id.nullable(),
  templateVersion: z.int().nullable(),
  file: File.nullable(),
  draftedOn: Day,
  draftedByName: z.string(),
  state: PaperState,
  way: z.enum(ways).nullable(),
  tracking: z.string(),
  sentOn: Day.nullable(),
  receivedOn: Day.nullable(),
  forwardedOn: Day.nullable(),
  forwardedTo: z.string(),
  prolongedOn: Day.nullable(),
  answeredOn: Day.nullable(),
  answer: z.enum(answers).nullable(),
  answerNote: z.string(),
  silentOn: Day.nullable(),
  proofs: z.array(File.extend({ proves: z.enum(proofKinds) })),
  copyFor: Id.nullable().describe('the activity whose annex has a copy of it'),
  version: Version,
  may: z.array(z.string()),
})
export type Paper = z.infer<typeof Paper>

const One = z.strictObject({ id: Id })
const addressee = {
  party: Id.nullable().default(null),
  body: Id.nullable().default(null).describe('a state body, court or mediator of the directory'),
}
const eitherOr = {
  path: ['body'],
  params: {
    words: {
      ru: 'У бумаги один адресат: сторона дела или орган.',
      kk: 'Құжаттың бір ғана алушысы болады: іс тарапы немесе орган.',
      en: 'A paper has one addressee: a party of the case or a body.',
    },
  },
}
const oneAddressee = ({ party, body }: { party: string | null; body: string | null }) => !party || !body

export const draftPaper = endpoint({
  method: 'POST',
  path: '/claims/cases/:id/papers',
  permission: 'claims.paper.draft',
  summary: 'Draft a paper of a case: made elsewhere and uploaded, or still without a file',
  params: One,
  input: z
    .strictObject({
      id: Id,
      kind: PaperKind,
      language: z.enum(paperLanguages),
      title: Personal(Line(300)),
      ...addressee,
      file: Id.nullable().default(null),
      draftedOn: Day.optional().describe('today when absent'),
    })
    .refine(oneAddressee, eitherOr),
  reply: Paper,
})

export const correctDraft = endpoint({
  method: 'PUT',
  path: '/claims/papers/:id',
  permission: 'claims.paper.draft',
  summary:
    'Correct a draft: its title, addressee, day, or the file as it was edited in Word; a paper that was sent stays as it went out',
  params: One,
  input: z
    .strictObject({
      version: Version,
      title: Personal(Line(300)),
      ...addressee,
      file: Id.nullable().default(null),
      draftedOn: Day.optional().describe('as it is when absent'),
    })
    .refine(oneAddressee, eitherOr),
  reply: Paper,
})

export const dropDraft = endpoint({
  method: 'POST',
  path: '/claims/papers/:id/drop',
  permission: 'claims.paper.draft',
  summary: 'Throw a draft away; a paper that was sent stays',
  params: One,
  input: z.strictObject({ version: Version }),
  reply: z.object({ id: Id }),
})

const Proofs = z.array(Id).max(20).default([])
const needed = {
  hand: {
    path: ['receivedOn'],
    params: {
      words: {
        ru: 'Вручённое под отметку получено в тот же день: укажите день отметки в обоих полях.',
        kk: 'Қолма-қол тапсырылған құжат сол күні алынды: белгі қойылған күнді екі өріске де жазыңыз.',
        en: 'What is handed over is received on the same day: give the day of the mark in both fields.',
      },
    },
  },
  order: {
    path: ['receivedOn'],
    params: {
      words: {
        ru: 'Получить раньше, чем отправили, нельзя: проверьте обе даты.',
        kk: 'Жіберілгенге дейін алу мүмкін емес: екі күнді де тексеріңіз.',
        en: 'It cannot be received before it was sent: check both days.',
      },
    },
  },
  registered: {
    path: ['tracking'],
    params: {
      words: {
        ru: 'Впишите номер заказного письма с почтовой квитанции.',
        kk: 'Пошта түбіртегіндегі тапсырысты хаттың нөмірін жазыңыз.',
        en: 'Give the number of the registered letter from the postal receipt.',
      },
    },
  },
}

/** How it went out and when it came; given again, the facts are corrected and the deadlines computed anew. */
export const recordSending = endpoint({
  method: 'PUT',
  path: '/claims/papers/:id/sending',
  permission: 'claims.paper.send',
  summary: 'Record how and when a paper was sent and received, with its proof; may be corrected',
  params: One,
  input: z
    .strictObject({
      version: Version,
      way: z.enum(ways),
      tracking: Text(60).default(''),
      sentOn: Day,
      receivedOn: Day.nullable().default(null),
      proofs: z.strictObject({ sending: Proofs, receipt: Proofs }).default({ sending: [], receipt: [] }),
    })
    .refine(({ way, sentOn, receivedOn }) => way !== 'hand' || receivedOn === sentOn, needed.hand)
    .refine(({ sentOn, receivedOn }) => !receivedOn || receivedOn >= sentOn, needed.order)
    .refine(({ way, tracking }) => way !== 'registered' || tracking !== '', needed.registered),
  reply: Paper,
})

export const recordAnswer = endpoint({
  method: 'PUT',
  path: '/claims/papers/:id/answer',
  permission: 'claims.paper.send',
  summary: 'Record the answer to a paper, with its scan; may be corrected',
  params: One,
  input: z.strictObject({
    version: Version,
    answeredOn: Day,
    answer: z.enum(answers),
    note: Personal(Text(4000)).default(''),
    proofs: Proofs,
  }),
  reply: Paper,
})

export const recordHandling = endpoint({
  method: 'PUT',
  path: '/claims/papers/:id/handling',
  permission: 'claims.paper.send',
  summary: 'Record that a state body forwarded an appeal to another one, or prolonged the term',
  params: One,
  input: z
    .strictObject({
      version: Version,
      forwardedOn: Day.nullable().default(null),
      forwardedTo: Text(300).default(''),
      prolongedOn: Day.nullable().default(null),
    })
    .refine(({ forwardedOn, forwardedTo }) => forwardedOn !== null || forwardedTo === '', {
      path: ['forwardedOn'],
      params: {
        words: {
          ru: 'Укажите день, которым орган перенаправил обращение.',
          kk: 'Орган өтінішті қай күні қайта жолдағанын көрсетіңіз.',
          en: 'Give the day on which the body forwarded the appeal.',
        },
      },
    }),
  reply: Paper,
})

export const countCopy = endpoint({
  method: 'PUT',
  path: '/claims/papers/:id/copy',
  permission: 'claims.paper.copy',
  summary: 'Say in which activity’s annex a copy of the paper is, or in none: a copy counts for one activity',
  params: One,
  input: z.strictObject({ version: Version, activity: Id.nullable() }),
  reply: Paper,
})
