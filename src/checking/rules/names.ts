import type { EffectKey } from '#programme/plan-contract.ts'
import type { Name, WrittenReport } from '../written-report.ts'
import { allOf } from './relations.ts'
import { at, atText, type Rule } from './rule.ts'
import { isStated } from './what-is-said.ts'

export const nameRules: readonly Rule[] = [
  {
    id: 'R18',
    check: 'name-has-one-spelling',
    severity: 'warning',
    asks: {
      ru: 'Одно название пишется везде одинаково.',
      kk: 'Бір атау барлық жерде бірдей жазылады.',
      en: 'A name is spelt the same everywhere.',
    },
    example: {
      ru: 'Акция «Жол» и акция «Жoл» с латинской буквой; Инстаграм и Инстаграмм.',
      kk: '«Жол» акциясы және латын әрпімен «Жoл»; Инстаграм және Инстаграмм.',
      en: 'Instagram and Instagramm.',
    },
    fails: {
      ru: 'Одно название написано по-разному: {spellings}. Выберите одно написание.',
      kk: 'Бір атау әртүрлі жазылған: {spellings}. Бір жазылуын таңдаңыз.',
      en: 'One name is spelt in several ways: {spellings}. Choose one.',
    },
    *judge({ names }) {
      for (const spellings of variants(names)) {
        yield {
          holds: false,
          places: spellings.map(({ text, where }) => ({ place: where, text, value: null })),
          values: { spellings: spellings.map(({ text }) => `«${text}»`) },
        }
      }
    },
  },
  {
    id: 'R35',
    check: 'experts-are-named',
    severity: 'warning',
    asks: {
      ru: 'Каждый эксперт назван по имени.',
      kk: 'Әр сарапшының аты-жөні аталған.',
      en: 'Every expert is named.',
    },
    example: {
      ru: '«Ахметов А. Б., психолог, специалисты отделов».',
      kk: '«Ахметов А. Б., психолог, бөлім мамандары».',
      en: '“A. Akhmetov, a psychologist, specialists of departments”.',
    },
    fails: {
      ru: 'Эксперты без имён ({count}): {first}. Впишите фамилию, должность и организацию каждого.',
      kk: 'Аты-жөні жоқ сарапшылар ({count}): {first}. Әрқайсысының тегін, лауазымын және ұйымын жазыңыз.',
      en: 'Experts without names ({count}): {first}. Write each one’s name, position and organisation.',
    },
    *judge({ activities }) {
      const cells = activities.map(({ experts }) => experts).filter(isStated)
      const bare = cells.filter(({ text }) => nameless(text).length > 0)
      yield allOf(bare.map(atText), cells, { first: `«${bare.flatMap(({ text }) => nameless(text)).join(', ')}»` })
    },
  },
  {
    id: 'R35',
    check: 'experts-are-counted',
    severity: 'warning',
    asks: {
      ru: 'Названных экспертов не больше, чем работников и специалистов в эффектах.',
      kk: 'Аталған сарапшылар әсерлердегі қызметкерлер мен мамандардан көп емес.',
      en: 'No more experts are named than staff and specialists are counted in the effects.',
    },
    example: {
      ru: 'Названы 9 человек, а в эффектах 2 работника и 3 специалиста.',
      kk: '9 адам аталған, ал әсерлерде 2 қызметкер және 3 маман.',
      en: '9 people are named; the effects have 2 staff and 3 specialists.',
    },
    fails: {
      ru: 'Среди экспертов названо разных людей: {named}, а в эффектах {staff} работников и {engaged} специалистов. Исправьте число специалистов или скажите, кто участвовал без оплаты.',
      kk: 'Сарапшылар арасында аталған әртүрлі адам: {named}, ал әсерлерде {staff} қызметкер және {engaged} маман. Мамандар санын түзетіңіз немесе кім ақысыз қатысқанын айтыңыз.',
      en: 'There are {named} different people among the experts; the effects have {staff} staff and {engaged} specialists. Correct the number, or say who took part unpaid.',
    },
    *judge(report) {
      const [staff, engaged] = (['staff', 'engaged_specialists'] as const).map(key => factOf(report, key))
      const named = namesOfExperts(report)
      if (staff?.value == null || engaged?.value == null || named.length === 0) return
      yield {
        holds: named.length <= staff.value + engaged.value,
        places: [
          at(staff),
          at(engaged),
          ...report.activities
            .map(({ experts }) => experts)
            .filter(isStated)
            .map(atText),
        ],
        values: { named: named.length, staff: staff.value, engaged: engaged.value },
      }
    },
  },
]

const factOf = ({ effects }: WrittenReport, wanted: EffectKey) => effects.find(({ key }) => key === wanted)?.fact

/** A surname with initials, either way round, or names in full. */
const person =
  /\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,}){1,2}/gu
/** Capitalised words may be of a place or a body: initials or a patronymic make them somebody's. */
const surelyPerson =
  /\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll}+(?:вич|вна|ұлы|қызы|улы|кызы)(?!\p{L})/gu
const role =
  /психолог|юрист|специалист|консультант|эксперт|лектор|маман|заңгер|кеңесші|сарапшы|psychologist|lawyer|specialist|consultant|expert/i

/** Roles that nobody in the cell is named for. The one after a name is that person's. */
function nameless(text: string): string[] {
  return text.split(';').flatMap(part => {
    const last = [...part.matchAll(person)].at(-1)
    const rest = (last ? part.slice(last.index + last[0].length) : part).split(',').filter(each => role.test(each))
    return (last ? rest.slice(1) : rest).map(each => each.trim())
  })
}

/** «Каримова А. С.» and «Каримова Айша Сериковна» are one: the surname and the first initial. */
const namesOfExperts = ({ activities }: WrittenReport) => [
  ...new Set(
    activities.flatMap(({ experts }) =>
      [...experts.text.matchAll(surelyPerson)].map(([name]) => {
        const words = name.split(/[\s.]+/).filter(Boolean)
        const surname = words.find(word => word.length > 1)!
        return `${surname} ${words.find(word => word !== surname)?.[0] ?? ''}`.toLowerCase()
      }),
    ),
  ),
]

/**
 * Spellings of one name: of one kind, said of the same thing («акция», «радио»), and only a few letters apart after
 * letters that look or sound alike are made one. Written alike but for capitals, cases and quotes is one spelling.
 */
function variants(names: readonly Name[]): Name[][] {
  const spellings = [
    ...new Map(names.filter(({ kind }) => kind !== 'person').map(name => [exact(name.text), name])).values(),
  ]
  const groups: Name[][] = []
  for (const name of spellings) {
    const group = groups.find(others => others.some(other => isVariant(name, other)))
    if (group) group.push(name)
    else groups.push([name])
  }
  return groups.filter(group => group.length > 1)
}

const exact = (text: string) =>
  text
    .replace(/[\s.«»"“”-]+/g, ' ')
    .trim()
    .toLowerCase()

const alike: Readonly<Record<string, string>> = {
  ...{ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', k: 'к', i: 'и', q: 'қ', u: 'у', m: 'м', t: 'т', r: 'р' },
  ...{ ə: 'а', ә: 'а', ө: 'о', ү: 'у', ұ: 'у', ў: 'у', ı: 'и', і: 'и', ы: 'и', й: 'и', ң: 'н', ғ: 'г', қ: 'к', һ: 'х' },
  ...{ ё: 'е', э: 'е', s: 'с', n: 'н', b: 'б', d: 'д', g: 'г', l: 'л', f: 'ф', v: 'в', z: 'з', h: 'х' },
}
const fold = (text: string) => {
  const once = (letters: string) => [...letters].map(letter => alike[letter] ?? letter).join('')
  return once(once(text.toLowerCase().replace(/[^\p{L}\d]/gu, '')))
}

function isVariant(one: Name, other: Name): boolean {
  if (one.kind !== other.kind || one.is !== other.is) return false
  const [a, b] = [fold(one.text), fold(other.text)]
  if (a.length < 5 || b.length < 5) return false
  if (a !== b && exact(one.text).slice(0, 4) === exact(other.text).slice(0, 4) && isInflected(a, b)) return false
  // Districts beside each other may be called almost the same.
  const few = one.kind !== 'place' && Math.max(a.length, b.length) >= 8 ? 2 : 1
  return distance(a, b, few) <= few
}

/** A case changes the end of a name: «Рудный», «Рудного». */
const ending = /^(|[аеиоую]\p{L}{0,2}|[дтн]\p{L}{1,3})$/u
function isInflected(a: string, b: string): boolean {
  let common = 0
  while (common < a.length && a[common] === b[common]) common++
  return common >= 4 && ending.test(a.slice(common)) && ending.test(b.slice(common))
}

/** How many letters have to be changed, added or left out. */
function distance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) > enough) return enough + 1
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === other ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
