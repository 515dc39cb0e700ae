import { registerPerson } from '#people/person-contract.ts'
import { newId } from '#platform/identifier.ts'
import { registerEntry } from '#reception/contract.ts'
import type { Office, Worker } from '../../../tests/story.ts'
import { type Case, keepParties, openCase, readCase, tellCase } from '../contract.ts'
import { draftPaper, type Paper, recordSending } from '../paper-contract.ts'
import type { PaperKind } from '../rules.ts'
import type { Sphere } from '../spheres.ts'
import type { PaperValues } from '../templates/paper-values.ts'

type Told = {
  readonly office?: 'kostanay' | 'rudny'
  readonly sphere?: Sphere
  readonly receivedOn?: string
  readonly parties?: number
}

/** A visitor with a card and their question in the journal of an office. */
export async function aVisit({ as, home }: Office, { office = 'kostanay', receivedOn = '2020-11-02' }: Told = {}) {
  const chair = as('chair')
  const person = newId()
  await chair.call(registerPerson, {
    input: {
      id: person,
      surname: 'Ермекова',
      givenName: 'Динара',
      patronymic: 'Болатовна',
      sex: 'female',
      socialStatus: 'other',
    },
  })
  return chair.call(registerEntry, {
    input: {
      id: newId(),
      office: home.office[office],
      lawyer: home.member[office === 'kostanay' ? 'lawyer' : 'lawyer2'],
      receivedOn,
      channel: 'in_person',
      person,
      topic: 'retail.defective',
      otherParty: 'ТОО «Алтын дән»',
      amountTenge: 150_000,
      question: 'Пароочиститель перестал греть через неделю.',
      answer: 'Составлена претензия.',
    },
  })
}

/** A case with a seller who can be written to. */
export async function aCase(office: Office, told: Told = {}): Promise<Case> {
  const entry = await aVisit(office, told)
  const chair = office.as('chair')
  const { sphere } = told
  const opened = await chair.call(openCase, { params: { id: entry.id }, input: sphere ? { sphere } : {} })
  const { id, version, parties: known } = opened
  const parties = [
    { ...known[0]!, address: 'г. Костанай, пр. Абая, 28', email: 'shop@example.kz' },
    ...Array.from({ length: (told.parties ?? 1) - 1 }, (_, index) => ({
      id: newId(),
      role: 'manufacturer' as const,
      name: `Завод ${index + 1}`,
      address: 'г. Рудный, ул. Парковая, 4',
    })),
  ]
  return chair.call(keepParties, { params: { id }, input: { version, parties } })
}

/** What a case is told with, as it stands. */
export const toldOf = ({
  version,
  lawyer,
  sphere,
  bought,
  boughtOn,
  priceTenge,
  paidBy,
  noticedOn,
  violation,
  demands,
  lines,
  answers,
}: Case) => ({
  version,
  lawyer,
  sphere,
  bought,
  boughtOn,
  priceTenge,
  paidBy,
  noticedOn,
  violation,
  demands,
  lines,
  answers,
})

export const tell = async (worker: Worker, found: Case, more: object) =>
  worker.call(tellCase, { params: { id: found.id }, input: { ...toldOf(found), ...more } })

type Drafted = {
  readonly kind?: PaperKind
  readonly party?: string | null
  readonly body?: string | null
  readonly draftedOn?: string
}
export const draft = (
  worker: Worker,
  found: Case,
  { kind = 'claim', draftedOn = '2020-11-02', ...to }: Drafted = {},
): Promise<Paper> =>
  worker.call(draftPaper, {
    params: { id: found.id },
    input: { id: newId(), kind, language: 'ru', title: 'Претензия', party: found.parties[0]!.id, draftedOn, ...to },
  })

/** Handed over: received on the day on which it was sent. */
export const handOver = (worker: Worker, { id, version }: Paper, on: string): Promise<Paper> =>
  worker.call(recordSending, { params: { id }, input: { version, way: 'hand', sentOn: on, receivedOn: on } })

export const again = (worker: Worker, { id }: { id: string }): Promise<Case> =>
  worker.call(readCase, { params: { id } })

/** A paper's values while nobody has told anything of the dispute. */
export const bareValues: PaperValues = {
  today: '2020-11-30',
  place: { ru: 'Костанай', kk: 'Қостанай' },
  organisation: { name: 'ОО «Көмек»', bin: null },
  lawyer: 'Юрист',
  citizen: {
    surname: 'Ермекова',
    givenName: 'Динара',
    patronymic: '',
    full: 'Ермекова Динара',
    sex: 'female',
    iin: null,
    phone: null,
  },
  addressee: null,
  parties: [],
  dispute: {
    sphere: 'other_service',
    bought: '',
    boughtOn: null,
    priceTenge: null,
    paidBy: null,
    noticedOn: null,
    violation: '',
    demands: [],
    lines: [],
    answers: {},
  },
  exhibits: [],
  earlier: [],
  law: [],
}
