import type { Activity, PlanFactGroup, Stated } from '../written-report.ts'
import { at, atNumber, atText, type Rule } from './rule.ts'
import { isOver } from './under-way.ts'
import { isStated } from './what-is-said.ts'

const ngo = /(^|[^\p{L}])(нпо|үеұ|ngos?)($|[^\p{L}])|неправительственн|үкіметтік емес|non-governmental/iu

export const countedThingsRules: readonly Rule[] = [
  {
    id: 'R16',
    check: 'partners-are-listed',
    identities: ['E8'],
    severity: 'error',
    asks: {
      ru: 'Число партнёров в эффектах равно числу строк таблицы партнёров.',
      kk: 'Әсерлердегі серіктестер саны серіктестер кестесінің жолдар санына тең.',
      en: 'The number of partners in the effects is the number of rows of the table of partners.',
    },
    example: {
      ru: 'В эффектах 2 партнёра, в таблице 5.',
      kk: 'Әсерлерде 2 серіктес, кестеде 5.',
      en: '2 partners in the effects, 5 in the table.',
    },
    fails: {
      ru: 'Партнёров в эффектах {fact}, а в таблице партнёров {rows}. Исправьте число или таблицу.',
      kk: 'Әсерлерде серіктестер {fact}, ал серіктестер кестесінде {rows}. Санды немесе кестені түзетіңіз.',
      en: 'The effects state {fact} partners, and the table lists {rows}. Correct the number or the table.',
    },
    *judge({ effects, partners, tables }) {
      const fact = effects.find(({ key }) => key === 'partners')?.fact
      if (fact?.value == null || tables.partners !== 'read') return
      const rows = partners.filter(({ name }) => isStated(name))
      yield {
        holds: fact.value === rows.length,
        places: [at(fact), ...rows.map(({ name }) => atText(name))],
        values: { fact: fact.value, rows: rows.length },
      }
    },
  },
  {
    id: 'R16',
    check: 'ngos-have-one-count',
    identities: ['E9'],
    severity: 'error',
    asks: {
      ru: 'Число НПО у слушаний, в эффектах и в статистике не противоречит одно другому.',
      kk: 'Тыңдаудағы, әсерлердегі және статистикадағы ҮЕҰ саны бір-біріне қайшы келмейді.',
      en: 'The numbers of NGOs at the hearing, in the effects and in the statistics agree.',
    },
    example: {
      ru: 'На слушаниях 15 НПО, в эффектах 3, представителей организаций всего 8.',
      kk: 'Тыңдауда 15 ҮЕҰ, әсерлерде 3, ұйым өкілдері барлығы 8.',
      en: '15 NGOs at the hearing, 3 in the effects, 8 representatives of organisations in all.',
    },
    fails: {
      ru: 'НПО указаны по-разному: {seen} среди участников, {fact} в эффектах{others}. Если {seen} – организации, столько же должно быть в эффектах; если люди – они есть и в статистике. Разделите число людей и число организаций.',
      kk: 'ҮЕҰ әртүрлі көрсетілген: қатысушылар арасында {seen}, әсерлерде {fact}{others}. {seen} – ұйым болса, әсерлерде де сонша; адам болса – олар статистикада да бар. Адам саны мен ұйым санын бөліңіз.',
      en: 'NGOs are stated as {seen} among the participants and {fact} in the effects{others}. If {seen} are organisations, the effects must have as many; if people, the statistics must. Tell people and organisations apart.',
    },
    *judge({ activities, effects, statistics }) {
      const fact = effects.find(({ key }) => key === 'ngos_reached')?.fact
      if (fact?.value == null) return
      const classes = statistics.find(({ key }) => key === 'status')?.classes ?? []
      const people = classes.find(({ label }) => /обществен|қоғамдық|public organi|ngo/i.test(label.text))?.count
      for (const cell of activities.flatMap(({ participants }) => participants)) {
        const seen = ngo.test(cell.text) ? cell.within[0] : undefined
        if (!seen) continue
        const enough = (other: Stated | undefined) => other?.value != null && other.value >= seen.value
        yield {
          holds: enough(fact) || enough(people),
          places: [atNumber(cell, seen), at(fact), ...(people ? [at(people)] : [])],
          values: { seen: seen.value, fact: fact.value, others: othersIn(people) },
        }
      }
    },
  },
  {
    id: 'R16',
    check: 'regions-are-listed',
    identities: ['E6'],
    severity: 'warning',
    asks: {
      ru: 'Городов и районов перечислено столько, сколько заявлено.',
      kk: 'Мәлімделгендей қала мен аудан аталған.',
      en: 'As many cities and districts are listed as claimed.',
    },
    example: {
      ru: 'Заявлено 12 районов, в местах проведения названо 10.',
      kk: '12 аудан мәлімделген, өткізу орындарында 10 аталған.',
      en: '12 districts claimed, 10 named among the places.',
    },
    fails: {
      ru: 'Заявлено {stated} городов и районов, а в месте проведения перечислено {count}. Допишите недостающие или исправьте число.',
      kk: '{stated} қала мен аудан мәлімделген, ал өткізу орнында {count} аталған. Жетпейтінін толықтырыңыз немесе санды түзетіңіз.',
      en: '{stated} cities and districts are claimed, and {count} are listed as places. Add what is missing, or correct the number.',
    },
    holds: {
      ru: 'Городов и районов {stated}, и столько же перечислено в месте проведения.',
      kk: 'Қала мен аудан {stated}, өткізу орнында да сонша аталған.',
      en: 'There are {stated} cities and districts, and as many are listed as places.',
    },
    *judge(report) {
      const { activities, planFact } = report
      for (const [index, activity] of activities.entries()) {
        const stated = regionsIn(planFact.filter(group => group.activity === index))
        const listed = regionsListed(activity)
        if (stated?.value == null || stated.value < SEVERAL || listed.length < SEVERAL) continue
        // Where it isn't over, places that are to come are listed as well.
        const over = isOver(report, activity)
        yield {
          holds: over ? stated.value === listed.length : stated.value > listed.length ? false : null,
          places: [at(stated), atText(activity.places)],
          values: { stated: stated.value, count: listed.length },
        }
      }
    },
  },
  {
    id: 'R38',
    check: 'feedback-is-of-everybody',
    identities: ['E13'],
    severity: 'warning',
    asks: {
      ru: 'Анкет обратной связи столько, сколько людей закончили обучение.',
      kk: 'Кері байланыс сауалнамалары оқуды аяқтағандар санындай.',
      en: 'There are as many feedback forms as people who completed the course.',
    },
    example: {
      ru: 'Обучено 20 студентов, анкет обратной связи 16.',
      kk: '20 студент оқытылды, кері байланыс сауалнамасы 16.',
      en: '20 students trained, 16 feedback forms.',
    },
    fails: {
      ru: 'Обучено {people}, а анкет обратной связи {forms}. Напишите, почему не все заполнили анкету, или исправьте число.',
      kk: '{people} оқытылды, ал кері байланыс сауалнамасы {forms}. Неге бәрі толтырмағанын жазыңыз немесе санды түзетіңіз.',
      en: '{people} were trained, and there are {forms} feedback forms. Say why not everybody filled one in, or correct the number.',
    },
    *judge({ planFact }) {
      for (const { rows } of planFact) {
        const labelled = (pattern: RegExp) =>
          rows.find(({ label, fact }) => label && fact.value !== null && pattern.test(label.text))
        const forms = labelled(/обратной связи|кері байланыс|feedback/i)
        const people = labelled(
          /количество (студент|слушател|участник)|(студент|тыңдаушы|қатысушы)лар саны|number of (student|participant)/i,
        )
        if (!forms || !people || /анализ|талдау|analysis/i.test(forms.label!.text)) continue
        yield {
          holds: forms.fact.value === people.fact.value,
          places: [at(people.fact), at(forms.fact)],
          values: { people: people.fact.value!, forms: forms.fact.value! },
        }
      }
    },
  },
]

/** Fewer places are a list of addresses rather than of regions. */
const SEVERAL = 5
const regionWord = /регион|район|город|куст|өңір|аудан|қала|region|district|cities/i

function regionsIn(groups: readonly PlanFactGroup[]): Stated | undefined {
  const rows = groups.flatMap(({ rows }) => rows)
  return rows.find(({ plan, fact }) => fact.value !== null && (plan.unit === 'region' || regionWord.test(plan.text)))
    ?.fact
}

const placeWord = /район|аудан|(^|\s)(г|қ)\.|город|қаласы|district|city/iu
const oneName = /^\p{Lu}[\p{L}-]+$/u

/** Places of an activity, each once: «… район», «г. …», or a single name between commas, brackets and semicolons. */
function regionsListed({ places }: Activity): string[] {
  const items = places.text
    .split(/[,;:()\n]/)
    .map(item => item.trim())
    .filter(item => placeWord.test(item) || oneName.test(item))
  return [...new Set(items.map(item => item.toLowerCase()))]
}

const othersIn = (people: Stated | undefined) =>
  people?.value == null
    ? ''
    : {
        ru: `, ${people.value} представителей организаций в статистике`,
        kk: `, статистикада ${people.value} ұйым өкілі`,
        en: `, ${people.value} representatives of organisations in the statistics`,
      }
