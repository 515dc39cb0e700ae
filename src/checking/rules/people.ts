import type { Stated, WrittenReport } from '../written-report.ts'
import { participantsFound, subsetsThatMake, total, ways } from './people-counted.ts'
import { notMore, sameEverywhere, sums } from './relations.ts'
import { at, atNumber, type Rule } from './rule.ts'
import { addends, numbersIn, sum, textsOf } from './what-is-said.ts'

/** People counted once each: then fewer than the activities have together, and rightly so. */
const countedOnce =
  /один раз|однократно|уникальн|без повтор|разных (человек|людей)|бір рет|бірегей|қайталан|counted once|unique|different people/i
const saysCountedOnce = (report: WrittenReport) => report.pieces.some(({ text }) => countedOnce.test(text))

export const peopleRules: readonly Rule[] = [
  {
    id: 'R01',
    check: 'beneficiaries-come-from-activities',
    identities: ['E1'],
    severity: 'error',
    asks: {
      ru: 'Прямых бенефициаров не больше, чем участников всех мероприятий вместе.',
      kk: 'Тікелей бенефициарлар барлық іс-шара қатысушыларының жиынынан көп емес.',
      en: 'There are no more direct beneficiaries than participants of all activities together.',
    },
    example: {
      ru: 'Бенефициаров 130, а в мероприятиях участвовали 80 + 40.',
      kk: 'Бенефициар 130, ал іс-шараларға 80 + 40 адам қатысқан.',
      en: '130 beneficiaries, while 80 + 40 people took part in the activities.',
    },
    fails: {
      ru: 'Прямых бенефициаров {total}, а участников по мероприятиям {parts} = {sum}: больше, чем было людей. Пересчитайте итог по спискам мероприятий и приложите расчёт.',
      kk: 'Тікелей бенефициарлар {total}, ал іс-шаралар бойынша қатысушылар {parts} = {sum}: адам санынан көп. Жиынын іс-шара тізімдері бойынша қайта есептеп, есептеуін қоса беріңіз.',
      en: 'There are {total} direct beneficiaries, yet the activities had {parts} = {sum} participants: more than there were people. Count the total anew from the lists and attach the computation.',
    },
    holds: {
      ru: 'Итог {total} получается из мероприятий: {parts}. Напишите этот расчёт в отчёте.',
      kk: '{total} жиыны іс-шаралардан шығады: {parts}. Осы есептеуді есепке жазыңыз.',
      en: 'The total {total} comes from the activities: {parts}. Write this computation into the report.',
    },
    *judge(report) {
      const whole = total(report)
      const people = participantsFound(report)
      if (whole?.value == null || people.length < 2) return
      const numbers = people.map(({ value }) => value!)
      const made = subsetsThatMake(whole.value, numbers)[0]
      const parts = made ?? numbers
      yield {
        holds: whole.value > sum(numbers) ? false : made ? true : null,
        places: [at(whole), ...people],
        values: { total: whole.value, parts: addends(parts), sum: sum(parts) },
      }
    },
  },
  {
    id: 'R01',
    check: 'beneficiaries-have-a-computation',
    identities: ['E1'],
    severity: 'warning',
    asks: {
      ru: 'Итог бенефициаров меньше суммы мероприятий только с расчётом: кто учтён один раз.',
      kk: 'Бенефициарлар жиыны іс-шаралар қосындысынан аз болса, есептеуі болуы керек: кім бір рет саналды.',
      en: 'A total of beneficiaries below the sum of activities comes with its computation: who is counted once.',
    },
    example: {
      ru: 'Бенефициаров 100, по мероприятиям 80 + 40, и нигде не сказано, что человек учтён один раз.',
      kk: 'Бенефициар 100, іс-шаралар бойынша 80 + 40, адамның бір рет саналғаны еш жерде айтылмаған.',
      en: '100 beneficiaries, 80 + 40 in the activities, and nowhere is it said that everybody is counted once.',
    },
    fails: {
      ru: 'Прямых бенефициаров {total}, а сумма мероприятий {parts} = {sum}. Напишите, как получен итог: кто участвовал дважды и учтён один раз.',
      kk: 'Тікелей бенефициарлар {total}, ал іс-шаралар қосындысы {parts} = {sum}. Жиынның қалай шыққанын жазыңыз: кім екі рет қатысып, бір рет саналды.',
      en: 'There are {total} direct beneficiaries, and the activities sum to {parts} = {sum}. Say how the total came about: who took part twice and is counted once.',
    },
    *judge(report) {
      const whole = total(report)
      const people = participantsFound(report)
      if (whole?.value == null || people.length < 2) return
      const numbers = people.map(({ value }) => value!)
      if (whole.value > sum(numbers)) return
      yield {
        holds: saysCountedOnce(report) || subsetsThatMake(whole.value, numbers).length > 0,
        places: [at(whole), ...people],
        values: { total: whole.value, parts: addends(numbers), sum: sum(numbers) },
      }
    },
  },
  {
    id: 'R01',
    check: 'no-activity-exceeds-the-total',
    identities: ['E1'],
    severity: 'error',
    asks: {
      ru: 'Ни в одном мероприятии нет больше людей, чем всего бенефициаров.',
      kk: 'Бірде-бір іс-шарада бенефициарлардың жалпы санынан көп адам жоқ.',
      en: 'No activity has more people than there are beneficiaries.',
    },
    example: {
      ru: 'Бенефициаров 100, а в одном мероприятии 120 участников.',
      kk: 'Бенефициар 100, ал бір іс-шарада 120 қатысушы.',
      en: '100 beneficiaries, and 120 participants in one activity.',
    },
    fails: {
      ru: 'В мероприятии {part} участников, а всего прямых бенефициаров {whole}. Исправьте одно из чисел.',
      kk: 'Іс-шарада {part} қатысушы, ал тікелей бенефициарлар барлығы {whole}. Сандардың бірін түзетіңіз.',
      en: 'The activity has {part} participants, and there are {whole} direct beneficiaries in all. Correct one of them.',
    },
    judge: notMore(function* (report) {
      const whole = total(report)
      if (whole) for (const part of participantsFound(report)) yield { part, whole: at(whole) }
    }),
  },
  {
    id: 'R04',
    check: 'classes-make-the-total',
    identities: ['E2'],
    severity: 'error',
    asks: {
      ru: 'В таблицах пола, статуса и возраста классы вместе дают всех участников.',
      kk: 'Жыныс, мәртебе және жас кестелеріндегі топтардың қосындысы барлық қатысушыны береді.',
      en: 'In the tables of sex, status and age the classes sum to all participants.',
    },
    example: {
      ru: 'Всего 100, мужчин 45, женщин 50.',
      kk: 'Барлығы 100, ерлер 45, әйелдер 50.',
      en: '100 in all, 45 men, 50 women.',
    },
    fails: {
      ru: 'Всего участников {total}, а по классам {parts} = {sum}: разница {difference}. Каждый человек стоит ровно в одном классе.',
      kk: 'Барлық қатысушы {total}, ал топтар бойынша {parts} = {sum}: айырма {difference}. Әр адам дәл бір топта тұрады.',
      en: 'There are {total} participants, and the classes give {parts} = {sum}: {difference} apart. Everybody stands in exactly one class.',
    },
    judge: sums(function* ({ statistics }) {
      for (const { total: whole, classes } of statistics) yield { whole, parts: classes.map(({ count }) => count) }
    }),
  },
  {
    id: 'R03',
    check: 'people-have-one-total',
    identities: ['E2'],
    severity: 'error',
    asks: {
      ru: 'Число прямых бенефициаров одно и то же в эффектах и во всех таблицах статистики.',
      kk: 'Тікелей бенефициарлар саны әсерлерде де, статистиканың барлық кестесінде де бірдей.',
      en: 'The number of direct beneficiaries is the same in the effects and in every table of the statistics.',
    },
    example: {
      ru: 'В эффектах 100 человек, в таблице возраста всего 98.',
      kk: 'Әсерлерде 100 адам, жас кестесінде барлығы 98.',
      en: '100 people in the effects, 98 in the table of age.',
    },
    fails: {
      ru: 'Участников всего указано по-разному: {different}. Число должно быть одно.',
      kk: 'Қатысушылардың жалпы саны әртүрлі көрсетілген: {different}. Сан біреу болуы керек.',
      en: 'The number of participants is stated as {different}. It must be one number.',
    },
    holds: {
      ru: 'Всего участников {first} – одинаково в эффектах и в таблицах статистики.',
      kk: 'Қатысушылардың жалпы саны {first} – әсерлерде де, статистика кестелерінде де бірдей.',
      en: 'There are {first} participants, the same in the effects and in the statistics.',
    },
    judge: sameEverywhere(function* (report) {
      const direct = report.effects.find(({ key }) => key === 'direct_beneficiaries')?.fact
      yield { places: [direct, ...report.statistics.map(table => table.total)].filter(isCell).map(at) }
    }),
  },
  {
    id: 'R02',
    check: 'part-not-added-to-its-whole',
    identities: ['E3'],
    severity: 'error',
    asks: {
      ru: 'Часть, введённая словами «в том числе», «из них», не прибавляется к своему целому.',
      kk: '«Оның ішінде» деген сөзбен енгізілген бөлік өз бүтініне қосылмайды.',
      en: 'A part introduced by “of them” is never added to its own whole.',
    },
    example: {
      ru: '«Помощь получили 80 человек, из них 30 пенсионеров» – и в другом месте «помощь получили 110».',
      kk: '«80 адам көмек алды, оның ішінде 30 зейнеткер» – ал басқа жерде «110 адам көмек алды».',
      en: '“80 people were helped, of them 30 pensioners”, and elsewhere “110 were helped”.',
    },
    fails: {
      ru: 'Здесь {part} – часть от {whole}, а число {total} = {parts} прибавляет её ещё раз. Решите, входит ли часть в целое: если входит, вместо {total} получается {right}.',
      kk: 'Мұнда {part} – {whole} ішіндегі бөлік, ал {total} = {parts} оны тағы бір рет қосады. Бөлік бүтінге кіре ме, шешіңіз: кірсе, {total} орнына {right} шығады.',
      en: '{part} is a part of {whole} here, and {total} = {parts} adds it once more. Decide whether the part is inside: then {total} becomes {right}.',
    },
    *judge(report) {
      const people = participantsFound(report).map(({ value }) => value!)
      for (const { whole, part } of ways(report)) {
        // Both must be among what activities add up from: a long text has thousands of numbers to try with.
        if (!people.includes(whole.number.value) || !people.includes(part.number.value)) continue
        for (const stated of numbersIn(textsOf(report))) {
          const { value, within } = stated.number
          if (within || value <= whole.number.value) continue
          const made = subsetsThatMake(value, people)
          const doubled = made.find(parts => parts.includes(whole.number.value) && parts.includes(part.number.value))
          if (!doubled || doubled.length < made[0]!.length) continue
          yield {
            holds: false,
            places: [stated, whole, part].map(({ said, number }) => atNumber(said, number)),
            values: {
              part: part.number.value,
              whole: whole.number.value,
              total: value,
              parts: addends(doubled),
              right: value - part.number.value,
            },
          }
        }
      }
    },
  },
]

const isCell = (cell: Stated | undefined): cell is Stated => cell !== undefined
