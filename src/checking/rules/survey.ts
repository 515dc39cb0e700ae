import type { Quantity, Said, WrittenReport } from '../written-report.ts'
import { atNumber, type Rule, type Verdict } from './rule.ts'
import { addends, sum, textsOf } from './what-is-said.ts'

export const surveyRules: readonly Rule[] = [
  {
    id: 'R11',
    check: 'age-classes-leave-no-gap',
    identities: ['E15'],
    severity: 'error',
    asks: {
      ru: 'Возрастные группы идут подряд: без пропусков и пересечений.',
      kk: 'Жас топтары қатарынан келеді: аралықсыз және қиылыссыз.',
      en: 'Classes of age follow each other, without gaps and without overlaps.',
    },
    example: {
      ru: '«до 20 лет, от 21 до 40, от 51 и старше».',
      kk: '«20 жасқа дейін, 21–40, 51 және одан жоғары».',
      en: '“up to 20, 21 to 40, 51 and over”.',
    },
    fails: {
      ru: 'Возрастные группы {classes}: {wrong}. Исправьте границы, чтобы каждый возраст попадал ровно в одну группу.',
      kk: '{classes} жас топтары: {wrong}. Әр жас дәл бір топқа түсетіндей шектерін түзетіңіз.',
      en: 'The classes of age {classes}: {wrong}. Mend the ends so that every age falls into exactly one.',
    },
    *judge(report) {
      for (const group of ageGroups(report)) yield contiguous(group)
    },
  },
  {
    id: 'R12',
    check: 'survey-ages-fit-the-form',
    severity: 'note',
    asks: {
      ru: 'Возрастные группы опроса складываются в группы таблицы возраста, или хранится сам возраст.',
      kk: 'Сауалнаманың жас топтары жас кестесінің топтарына жинақталады немесе жастың өзі сақталады.',
      en: 'The classes of a survey add up to those of the form’s table, or ages themselves are kept.',
    },
    example: {
      ru: 'Опрос: 26–34, таблица: 23–27 и 28–32.',
      kk: 'Сауалнама: 26–34, кесте: 23–27 және 28–32.',
      en: 'The survey has 26–34, the table 23–27 and 28–32.',
    },
    fails: {
      ru: 'Группы опроса ({classes}) не складываются в группы таблицы возраста: по ним её нельзя заполнить. Записывайте возраст в годах.',
      kk: 'Сауалнама топтары ({classes}) жас кестесінің топтарына жинақталмайды: олар бойынша кестені толтыру мүмкін емес. Жасты жылмен жазыңыз.',
      en: 'The survey’s classes ({classes}) don’t add up to those of the table of age, which can’t be filled from them. Write down ages in years.',
    },
    *judge(report) {
      const form = report.statistics.find(({ key }) => key === 'age')?.classes.map(({ from }) => from) ?? []
      for (const group of ageGroups(report)) {
        const starts = group.numbers.map(({ ages }) => ages!.from).filter(from => from !== null)
        if (form.every(from => from === null)) continue
        yield {
          holds: starts.every(from => form.includes(from)),
          places: group.numbers.map(number => atNumber(group.said, number)),
          values: { classes: classesOf(group) },
        }
      }
    },
  },
  {
    id: 'R13',
    check: 'shares-of-ages-make-their-whole',
    identities: ['E15'],
    severity: 'error',
    asks: {
      ru: 'Доли возрастных групп складываются в долю, которую они делят.',
      kk: 'Жас топтарының үлестері өздері бөлетін үлеске жинақталады.',
      en: 'Shares of classes of age sum to the share that they divide.',
    },
    example: {
      ru: 'Мужчин 40 %, по возрастам 10 % + 15 % + 12 %.',
      kk: 'Ерлер 40 %, жасы бойынша 10 % + 15 % + 12 %.',
      en: '40% men, by age 10% + 15% + 12%.',
    },
    fails: {
      ru: 'Доли по возрастам {parts} = {sum} %, а делят они {whole} %. Исправьте доли.',
      kk: 'Жас бойынша үлестер {parts} = {sum} %, ал олар {whole} % бөледі. Үлестерді түзетіңіз.',
      en: 'The shares by age {parts} = {sum}%, while they divide {whole}%. Correct them.',
    },
    holds: {
      ru: 'Доли по возрастам {parts} дают {sum} %, как и сказано.',
      kk: 'Жас бойынша үлестер {parts} айтылғандай {sum} % береді.',
      en: 'The shares by age {parts} make {sum}%, as stated.',
    },
    judge: sharesOfAges,
  },
  {
    id: 'R13',
    check: 'two-shares-make-a-hundred',
    identities: ['E15'],
    severity: 'warning',
    asks: {
      ru: 'Доли мужчин и женщин вместе дают 100 %.',
      kk: 'Ерлер мен әйелдердің үлесі бірге 100 % береді.',
      en: 'The shares of men and women make 100%.',
    },
    example: { ru: 'Женщин 60 %, мужчин 30 %.', kk: 'Әйелдер 60 %, ерлер 30 %.', en: '60% women, 30% men.' },
    fails: {
      ru: 'Доли женщин и мужчин {parts} = {sum} %, а не 100 %. Исправьте или скажите, кто не указал пол.',
      kk: 'Әйелдер мен ерлер үлесі {parts} = {sum} %, 100 % емес. Түзетіңіз немесе кімнің жынысы көрсетілмегенін айтыңыз.',
      en: 'The shares of women and men {parts} = {sum}%, not 100%. Correct them, or say who didn’t state it.',
    },
    *judge(report) {
      for (const said of textsOf(report)) {
        const [women, men] = [/женщин|әйел|women/i, /мужчин|ерлер|еркек|(^|\W)men/i].map(word =>
          said.numbers.find(
            ({ unit, ages, counted, within }) => unit === 'percent' && !ages && !within && word.test(counted),
          ),
        )
        if (!women || !men || women === men) continue
        const numbers = [women.value, men.value]
        yield {
          holds: Math.abs(sum(numbers) - 100) < 0.5,
          places: [women, men].map(number => atNumber(said, number)),
          values: { parts: addends(numbers), sum: sum(numbers) },
        }
      }
    },
  },
]

type AgeGroup = { readonly said: Said; readonly numbers: readonly Quantity[] }

/** Rows of classes that are told one after another in a text. A row ends where ages begin anew. */
function ageGroups(report: WrittenReport): AgeGroup[] {
  return textsOf(report).flatMap(said => {
    const groups: Quantity[][] = []
    for (const number of said.numbers.filter(({ ages }) => ages)) {
      const last = groups.at(-1)?.at(-1)?.ages
      const goesOn = last && (number.ages!.from ?? -1) > (last.from ?? -1)
      if (goesOn) groups.at(-1)!.push(number)
      else groups.push([number])
    }
    return groups.filter(numbers => numbers.length >= 3).map(numbers => ({ said, numbers }))
  })
}

const endsOf = ({ from, to }: NonNullable<Quantity['ages']>) => `${from ?? '…'}–${to ?? '…'}`
const classesOf = ({ numbers }: AgeGroup) => numbers.map(({ ages }) => endsOf(ages!)).join(', ')

function contiguous(group: AgeGroup): Verdict {
  const wrong = group.numbers.slice(1).flatMap(({ ages }, index) => {
    const end = group.numbers[index]!.ages!.to
    if (end === null || ages!.from === null || ages!.from === end + 1) return []
    // «До 25, от 25» leaves nobody out where the ends are told so loosely.
    if (ages!.from === end) return []
    return ages!.from > end ? [{ from: end + 1, to: ages!.from - 1 }] : [{ from: ages!.from, to: end }]
  })
  const first = wrong[0]
  const ends = first ? endsOf(first) : ''
  const gap =
    first && !group.numbers.some(({ ages }) => (ages!.from ?? -1) <= first.from && (ages!.to ?? Infinity) >= first.to)
  return {
    holds: wrong.length === 0,
    places: group.numbers.map(number => atNumber(group.said, number)),
    values: {
      classes: classesOf(group),
      wrong: gap
        ? { ru: `нет возраста ${ends}`, kk: `${ends} жас жоқ`, en: `the ages ${ends} are missing` }
        : {
            ru: `возраст ${ends} попал в две группы`,
            kk: `${ends} жас екі топқа түскен`,
            en: `the ages ${ends} are in two classes`,
          },
    },
  }
}

/** Each row of classes divides one of the shares told before it; which one is known when there are as many of them. */
function* sharesOfAges(report: WrittenReport): Iterable<Verdict> {
  for (const [said, groups] of Map.groupBy(ageGroups(report), ({ said }) => said)) {
    const wholes = said.numbers.filter(({ unit, ages }) => unit === 'percent' && !ages)
    if (groups.some(({ numbers }) => numbers.some(({ unit }) => unit !== 'percent'))) continue
    const left = new Set(wholes)
    for (const { numbers } of groups) {
      const shares = numbers.map(({ value }) => value)
      const own = [...left].find(({ value }) => Math.abs(value - sum(shares)) < 0.5)
      if (own) left.delete(own)
      else if (wholes.length !== groups.length) continue
      const whole = own ?? nearest([...left], sum(shares))
      if (!whole) continue
      yield {
        holds: own !== undefined,
        places: [whole, ...numbers].map(number => atNumber(said, number)),
        values: { parts: addends(shares), sum: sum(shares), whole: whole.value },
      }
    }
  }
}

const nearest = (numbers: readonly Quantity[], value: number) =>
  numbers.toSorted((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))[0]
