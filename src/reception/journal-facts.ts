import { certaintyRule, certaintyWords } from '#people/certainty.ts'
import { socialStatusWords } from '#people/social-status.ts'
import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import { inEachLanguage } from '#platform/language.ts'
import { counted } from './counted.ts'
import { EntryFilters } from './entry-filters.ts'
import { dayChoices, journalDimensions, lawyerChoices, placeChoices, topicChoices } from './journal-dimensions.ts'
import { matching } from './matching.ts'
import { offices } from './paper-facts.ts'
import { channelWords, helpWords, languageWords, noneWords, outcomeWords, unknownWords } from './web/code-words.ts'

/** The journal's lines that count. The two joins cost nothing where nothing of them is asked for. */
const journal: Source = {
  name: 'reception.entries',
  from: (sql, programme) => sql`
    entries e join programmes g on g.organisation = e.organisation and g.id = e.programme
    left join topics t on t.organisation = e.organisation and t.code = e.topic
    left join persons p on p.organisation = e.organisation and p.id = e.person
    where e.programme = ${programme} and ${counted(sql)}`,
  person: sql => sql`e.person`,
  on: sql => sql`e.received_on`,
  row: sql => sql`
    e.id as record, 'reception.entry' as kind, e.received_on as "on",
    (select o.code from offices o where o.organisation = e.organisation and o.id = e.office) || '-' || e.year || '/' || e.number as label,
    e.topic as detail`,
  participation: true,
  dimensions: journalDimensions,
}

/** Every measure of the journal takes the same filters. */
const ofJournal = {
  source: journal,
  filters: EntryFilters,
  where: matching,
  choices: {
    office: offices,
    topic: topicChoices,
    subtopic: topicChoices,
    receptionDay: dayChoices,
    lawyer: lawyerChoices,
    district: placeChoices,
  },
  words: {
    channel: channelWords,
    kind: vulnerableKindWords,
    sex: { ...sexWords, unknown: unknownWords },
    status: { ...socialStatusWords, unknown: unknownWords },
    language: languageWords,
    help: { ...helpWords, none: noneWords },
    outcome: { ...outcomeWords, none: noneWords },
    certainty: certaintyWords,
  },
} satisfies Omit<Fact<typeof EntryFilters>, 'name' | 'title' | 'rule' | 'unit' | 'measure'>

const consultations = fact({
  ...ofJournal,
  name: 'reception.consultations',
  title: {
    ru: 'Консультации по журналу приёма',
    kk: 'Қабылдау журналы бойынша консультациялар',
    en: 'Consultations in the reception journal',
  },
  rule: {
    ru: 'Каждая запись журнала за период программы, на которую дан ответ, кроме аннулированных, пробных и повторных; приёмы единых дней входят в это число.',
    kk: 'Бағдарлама кезеңіндегі журналдың жауап берілген әр жазбасы, күші жойылған, сынама және қайталанған жазбалардан басқа; бірыңғай күндердегі қабылдаулар осы санға кіреді.',
    en: 'Every answered journal entry of the programme’s period, except annulled, test and duplicate ones; entries of unified days are inside this number.',
  },
  unit: 'consultation',
  measure: 'rows',
})

const people = fact({
  ...ofJournal,
  name: 'reception.people',
  title: { ru: 'Люди на приёме', kk: 'Қабылдауда болған адамдар', en: 'People received' },
  rule: inEachLanguage(
    language =>
      `${
        {
          ru: 'Разные люди: карточка считается один раз, сколько бы раз человек ни пришёл; обращения без имени не входят.',
          kk: 'Әртүрлі адамдар: адам қанша рет келсе де, карточкасы бір рет саналады; аты-жөнсіз өтініштер кірмейді.',
          en: 'Distinct people: a card counts once however often the person came; advice without a name is left out.',
        }[language]
      } ${certaintyRule[language]}`,
  ),
  unit: 'person',
  measure: 'people',
})

const matters = fact({
  ...ofJournal,
  name: 'reception.matters',
  title: { ru: 'Дела', kk: 'Істер', en: 'Matters' },
  rule: {
    ru: 'Разные дела: повторный приём по тому же вопросу продолжает дело и не прибавляет нового.',
    kk: 'Әртүрлі істер: сол мәселе бойынша қайта келу істі жалғастырады, жаңасын қоспайды.',
    en: 'Distinct matters: a repeated visit about the same continues a matter and adds none.',
  },
  unit: 'matter',
  measure: {
    distinct: {
      by: sql => sql`e.matter`,
      kind: 'reception.matter',
      label: sql => sql`(
        select o.code || '-' || m.year || '/' || m.number from entries m
        join offices o on o.organisation = m.organisation and o.id = m.office where m.id = e.matter)`,
    },
  },
})

const services = fact({
  ...ofJournal,
  name: 'reception.services',
  title: { ru: 'Оказанная помощь', kk: 'Көрсетілген көмек', en: 'Help given' },
  rule: {
    ru: 'Каждый вид помощи каждой учтённой записи: консультация с претензией – две услуги.',
    kk: 'Есептелетін әр жазбадағы көмектің әр түрі: кеңес пен наразылық – екі қызмет.',
    en: 'Each kind of help of each counted entry: advice with a claim is two services.',
  },
  unit: 'service',
  measure: { sum: (sql, { help }) => (help && help !== 'none' ? sql`1` : sql`cardinality(e.help)`) },
  where: (sql, filters) => sql`${matching(sql, filters)} and e.help <> '{}'`,
})

const moneyDisputed = fact({
  ...ofJournal,
  name: 'reception.money_disputed',
  title: { ru: 'Сумма споров', kk: 'Даулар сомасы', en: 'Money in dispute' },
  rule: {
    ru: 'Суммы, о которых спорят в учтённых записях журнала, целые тенге; у одного дела сумма повторяется столько раз, сколько её записали.',
    kk: 'Журналдың есептелетін жазбаларындағы дау сомалары, бүтін теңге; бір істің сомасы қанша рет жазылса, сонша рет қосылады.',
    en: 'Amounts in dispute of counted journal entries, whole tenge; a matter’s amount adds up as often as it was written down.',
  },
  unit: 'KZT',
  measure: { sum: sql => sql`e.amount_tenge` },
  where: (sql, filters) => sql`${matching(sql, filters)} and e.amount_tenge is not null`,
})

const moneyReturned = fact({
  ...ofJournal,
  name: 'reception.money_returned',
  title: { ru: 'Возвращено гражданам', kk: 'Азаматтарға қайтарылды', en: 'Returned to citizens' },
  rule: {
    ru: 'Сумма возвратов по закрытым учтённым записям журнала, целые тенге.',
    kk: 'Жабылған есептелетін жазбалар бойынша қайтарылған сома, бүтін теңге.',
    en: 'Sum returned by closed journal entries that count, whole tenge.',
  },
  unit: 'KZT',
  measure: { sum: sql => sql`e.returned_tenge` },
  where: (sql, filters) => sql`${matching(sql, filters)} and e.returned_tenge is not null`,
})

export const journalFacts = [consultations, people, matters, services, moneyDisputed, moneyReturned]
