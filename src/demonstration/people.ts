import { type StatusFacts, suggestedStatus } from '#people/social-status.ts'
import type { VulnerableKind } from '#people/vulnerable-kinds.ts'
import { type Association, idOf } from './founding.ts'
import type { Chance } from './random.ts'

/** Common names of the region, male and female side by side. Nobody in the demonstration is a living person. */
const kazakh = {
  surnames: [
    'Ахметов',
    'Бекенов',
    'Жұмабаев',
    'Кәрімов',
    'Нұрмағамбетов',
    'Оразов',
    'Сапаров',
    'Тілеуов',
    'Шәріпов',
    'Ысқақов',
    'Әбдіров',
    'Есенов',
    'Дүйсенов',
    'Мұқанов',
    'Қожахметов',
    'Байғарин',
  ],
  male: [
    'Айдос',
    'Бауыржан',
    'Ғалым',
    'Ербол',
    'Жандос',
    'Қайрат',
    'Марат',
    'Нұржан',
    'Серік',
    'Талғат',
    'Әлібек',
    'Ринат',
  ],
  female: [
    'Айжан',
    'Ботагөз',
    'Гүлмира',
    'Жанар',
    'Зәуре',
    'Қарлығаш',
    'Ләззат',
    'Мәдина',
    'Сәуле',
    'Шолпан',
    'Әсел',
    'Айгерім',
  ],
}
const russian = {
  surnames: [
    'Антонов',
    'Воробьёв',
    'Гончаров',
    'Дьяков',
    'Захаров',
    'Киселёв',
    'Лебедев',
    'Мельников',
    'Осипов',
    'Поляков',
    'Рябов',
    'Семёнов',
    'Тарасов',
    'Фомин',
    'Шевцов',
    'Яковлев',
  ],
  male: [
    'Александр',
    'Виктор',
    'Геннадий',
    'Дмитрий',
    'Евгений',
    'Игорь',
    'Николай',
    'Олег',
    'Пётр',
    'Сергей',
    'Юрий',
    'Фёдор',
  ],
  female: [
    'Анна',
    'Валентина',
    'Галина',
    'Екатерина',
    'Жанна',
    'Ирина',
    'Людмила',
    'Наталья',
    'Ольга',
    'Светлана',
    'Татьяна',
    'Юлия',
  ],
}
const fathers: readonly (readonly string[])[] = [
  ['Ахмет', 'ұлы', 'қызы'],
  ['Болат', 'ұлы', 'қызы'],
  ['Қайрат', 'ұлы', 'қызы'],
  ['Марат', 'ұлы', 'қызы'],
  ['Серік', 'ұлы', 'қызы'],
  ['Ермек', 'ұлы', 'қызы'],
]
const patronymics: readonly (readonly string[])[] = [
  ['Александр', 'ович', 'овна'],
  ['Владимир', 'ович', 'овна'],
  ['Иван', 'ович', 'овна'],
  ['Петр', 'ович', 'овна'],
  ['Никола', 'евич', 'евна'],
  ['Серге', 'евич', 'евна'],
]

const byOffice = {
  kostanay: [
    ['3910', 62],
    ['3954', 12],
    ['3968', 6],
    ['3932', 5],
    ['3956', 4],
    ['3950', 4],
    ['3962', 4],
    ['3966', 3],
  ],
  rudny: [
    ['3924', 64],
    ['3920', 12],
    ['3964', 8],
    ['3940', 6],
    ['3944', 5],
    ['3936', 5],
  ],
} as const

const ages: readonly (readonly [readonly [number, number], number])[] = [
  [[18, 22], 8],
  [[23, 27], 13],
  [[28, 32], 19],
  [[33, 45], 27],
  [[46, 58], 18],
  [[59, 84], 15],
]

export type Visitor = {
  readonly id: string
  readonly surname: string
  readonly given_name: string
  readonly patronymic: string
  readonly sex: 'female' | 'male'
  readonly birth_year: number
  readonly born_on: string | null
  readonly social_status: string
  readonly vulnerable_kinds: VulnerableKind[]
  readonly district: string
  readonly language: 'ru' | 'kk'
  readonly consent_on: string
  readonly consent_how: 'paper' | 'oral_recorded'
}

/** Their card as it is kept: made on the day on which they agreed to it. */
export const cardOf = ({ consent_on, consent_how: _how, ...card }: Visitor) => ({
  ...card,
  registered_at: `${consent_on}T05:00:00Z`,
})

/** An invented citizen who first came on a day; `vulnerable` when a unified day for vulnerable people brought them. */
export function visitor(
  chance: Chance,
  association: Association,
  index: number,
  office: keyof typeof byOffice,
  day: string,
  vulnerable: boolean,
): Visitor {
  const sex = chance.happens(0.64) ? 'female' : 'male'
  const isKazakh = chance.happens(0.52)
  const [from, to] = vulnerable && chance.happens(0.6) ? [59, 84] : chance.weighed(ages)
  const age = chance.between(from, to)
  const birthYear = 2020 - age
  const kinds = vulnerable || chance.happens(0.07) ? kindsOf(chance, age, sex) : []
  const names = isKazakh ? kazakh : russian
  const [father, son, daughter] = chance.pick(isKazakh ? fathers : patronymics)
  return {
    id: idOf(association.organisation, 'person', index),
    surname: `${chance.pick(names.surnames)}${sex === 'female' ? 'а' : ''}`,
    given_name: chance.pick(names[sex]),
    patronymic: `${father}${sex === 'female' ? daughter : son}`,
    sex,
    birth_year: birthYear,
    born_on: chance.happens(0.7)
      ? `${birthYear}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`
      : null,
    social_status: suggestedStatus({
      age: Math.max(age - 1, 18),
      disabled: kinds.includes('disability_1_2'),
      occupation: occupationOf(chance, age),
      on: day,
    }),
    vulnerable_kinds: kinds,
    district: chance.weighed(byOffice[office]),
    language: isKazakh && chance.happens(0.55) ? 'kk' : 'ru',
    consent_on: day,
    consent_how: chance.happens(0.6) ? 'paper' : 'oral_recorded',
  }
}

function kindsOf(chance: Chance, age: number, sex: 'female' | 'male'): VulnerableKind[] {
  if (age >= (sex === 'female' ? 60 : 63))
    return chance.happens(0.2) ? ['age_pensioner', 'disability_1_2'] : ['age_pensioner']
  return [
    chance.weighed<VulnerableKind>([
      ['disability_1_2', 30],
      ['low_income', 34],
      ['large_family', 16],
      ['incomplete_family', 12],
      ['disabled_child_family', 8],
    ]),
  ]
}

function occupationOf(chance: Chance, age: number): StatusFacts['occupation'] {
  if (age > 62) return null
  return chance.weighed<StatusFacts['occupation']>([
    [null, 38],
    ['unemployed', 26],
    ['budget_employees', 18],
    ['business_reps', 6],
    ['civil_servants', 5],
    ['public_organisation_reps', 3],
  ])
}
