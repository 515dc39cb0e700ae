/**
 * The architecture diagram, from the ground up. A part imports from the parts below it, and of a slice only by its
 * doors. Side by side (evidence knows people, reception knows evidence …) means: in this order, never back.
 */
export const floors = [
  { floor: 'ground', parts: ['platform'] },
  { floor: 'what the office knows', parts: ['directory', 'people', 'programme', 'evidence'] },
  {
    floor: 'the rooms',
    parts: [
      'reception',
      'schedule',
      'claims',
      'surveys',
      'events',
      'school',
      'proposals',
      'media',
      'partners',
      'money',
      'checking',
    ],
  },
  { floor: 'the roof', parts: ['report'] },
  { floor: 'above the house', parts: ['demonstration', 'app', 'cli', 'main'] },
] as const

/** The words of the office: each has a README.md that says what it is for. */
export const slices = floors.slice(1, 4).flatMap(({ parts }) => parts)

/** Doors of every slice, by the file's name. */
export const doors = /^(contract|[a-z-]+-contract|facts|rules)\.ts$/

/** Doors between screens: one record's state has one word, wherever it is shown. */
export const words = /^[a-z]+\/web\/([a-z]+-)*words\.ts$/

/** Doors by name: modules that a slice lends besides, and why. One that nobody uses any more has to go. */
export const moreDoors: Readonly<Record<string, string>> = {
  'checking/check-file.ts': 'the command line checks a written report as the page does',
  'checking/check.ts': 'pure: the rules judge the report that is made here as they judge anybody’s',
  'checking/finding.ts': 'pure: and what they found has one shape',
  'checking/checked-words.ts': 'pure: and says what was found in the same words',
  'checking/written-report.ts': 'pure: the report made from figures is judged in the same shape as one that was read',
  'checking/recognising/said.ts': 'pure: its texts are read as those of a document, numbers and dates too',
  'checking/recognising/names.ts': 'pure: and so are the names in them',
  'checking/commands/check-report.ts': 'the demonstration’s written report is checked as everybody’s',
  'claims/write-in-background.ts': 'the server writes the papers of many cases',
  'claims/clock.ts': 'the server winds the clock by which silence is noticed and deadlines are computed anew',
  'claims/reminders.ts': 'and the one by which lawyers are written to',
  'claims/commands/fill-paper.ts': 'the demonstration’s papers are filled as everybody’s',
  'claims/commands/settle-deadlines.ts': 'the demonstration’s deadlines are computed as everybody’s',
  'money/statement/take-statement.ts': 'the server takes bank statements in in the background',
  'money/rates.ts': 'pure: what is paid on wages; the demonstration’s payroll is computed as everybody’s',
  'claims/law.ts': 'pure: how sure a number of the law is, and whether it may be computed with',
  'claims/deadlines.ts': 'pure: where terms of the law end, in the demonstration too',
  'claims/spheres.ts': 'pure: kinds of dispute',
  'people/web/open-page.tsx': 'a page for whoever isn’t signed in: one thing to do, and the languages',
  'directory/web/find-institutions.ts': 'a search field: whoever names an institution finds it the same way',
  'directory/web/kind-words.ts': 'pure: what kinds of institutions are called, in a sheet as on the screen',
  'evidence/commands/add-item.ts': 'a post brings its screenshot into the annex of its activity',
  'evidence/web/kind-words.ts': 'pure: what kinds of documents are called, in the inventory as on the screen',
  'evidence/web/item-form.tsx': 'a form: a document on the web is attached to a record the same way as to an annex',
  'evidence/web/upload-list.tsx': 'what is on its way in, wherever files are attached',
  'evidence/web/use-uploads.ts': 'puts files into annexes, linked to whatever they were dropped for',
  'directory/occasions.ts': 'pure: what holidays are called',
  'directory/queries/calendar.ts': 'special days of a period, for whoever counts working days or opens by them',
  'directory/working-days.ts': 'pure: which days are worked, and where a term in working days ends',
  'people/grouped-phone.ts': 'pure: a phone as people read it out',
  'people/phone.ts': 'pure: E.164 of a phone as people say it',
  'reception/print/letterhead.ts': 'who prints and for which programme, the same on every print-out of an office',
  'reception/print/print-words.ts': 'pure: what print-outs call an office’s things',
  'reception/web/code-words.ts': 'pure: how channels are called, on the list for a day as on the screen',
  'reception/web/choice-row.tsx': 'a field: one of a few, in a row',
  'reception/web/expected-visitor.ts': 'the desk is told whom it is about to receive',
  'reception/web/fields.tsx': 'what a record says, in the same two columns everywhere',
  'reception/web/staff-name.ts': 'pure: a colleague’s name in a list',
  'reception/web/with-programme.tsx': 'the desk’s pages work inside a programme',
  'reception/queries/entries.ts': 'a case is found by the number of the entry that it grew from',
  'reception/queries/offices.ts': 'the schedule and claims act on the same offices and programmes',
  'people/age.ts': 'pure: classes of age, which the report counts by and the plan breaks values down by',
  'people/duplicates-job.ts': 'the server searches the register in the background',
  'people/certainty.ts': 'pure: how sure it is that a card is one person, in words',
  'people/suggested-consent.ts': 'pure: the consent text that the program ships; the demonstration has it in force',
  'people/social-status.ts': 'pure: the classes of the form’s status table',
  'people/vulnerable-kinds.ts': 'pure: the vocabulary of vulnerability',
  'people/name-mask.ts': 'pure: how a name is shown to who may not see it',
  'people/person-name.ts': 'pure: a card’s name in one line',
  'people/card-match.ts': 'pure: when two papers are of one person for certain, and when perhaps',
  'people/commands/take-cards.ts': 'an imported journal brings its visitors’ cards many at a time',
  'people/queries/member-actor.ts': 'background work does no more than whoever asked for it may',
  'people/queries/match-cards.ts':
    'an imported journal, or the list of a meeting, asks for many people at once whether they have cards',
  'reception/import/work-on-imports.ts': 'the server does the background work of imports',
  'people/web/person-code-words.ts': 'pure: how sex and language are called, in a sheet as on the screen',
  'people/person-problems.ts': 'pure: what is said of a phone that is none',
  'people/web/person-picker.tsx': 'a field: whoever writes down a visit chooses the card the same way',
  'people/web/person-line.tsx': 'a card in one line: what tells namesakes apart is the same wherever they are listed',
  'people/web/person-card.tsx': 'a card is put right where its person sits, without leaving the journal',
  'people/web/new-person.tsx': 'the form of a new card, in the middle of writing down a visit',
  'people/web/person-values.ts': 'what was searched begins the new card',
  'people/sealed-numbers.ts': 'the demonstration seals phone numbers as the desk does',
  'people/set-up-code.ts': 'the command line prints the code by which the first organisation is founded',
  'programme/effect-words.ts': 'pure: the nine effects as the form names them',
  'reception/codes.ts': 'pure: what the journal keeps as codes',
  'reception/commands/register-entry.ts': 'a question asked at an event becomes a matter of the journal',
  'reception/commands/close-matter.ts':
    'a case that ends closes the matter it grew from, and its money stands in the journal',
  'reception/counted.ts': 'the one condition of every count: money of cases is a part of the journal’s',
  'reception/web/use-places.ts': 'a hook: cities and districts by code, wherever one is chosen or named',
  'reception/web/use-topics.ts': 'a hook: what a topic is called, wherever a list names one',
  'directory/holidays.ts': 'pure: the shipped calendar, which the demonstration approves',
  'schedule/feed/token.ts': 'the demonstration makes a calendar’s address as the desk does',
  'schedule/reminders.ts': 'the server winds the clock by which those are listed who are to be called',
  'events/web/find-events.ts': 'a search field: at which event a recommendation was made',
  'events/commands/keep-events.ts': 'a lesson of the school is an event',
  'events/commands/mark-present.ts': 'and its roll is called on the event’s list',
  'school/badge/credential.ts': 'pure: what a badge is, and how its key is told',
  'school/codes.ts': 'the demonstration makes certificates’ codes and timetables’ addresses as the school does',
  'school/print/bind-job.ts': 'the server prints batches of certificates in the background',
  'surveys/link.ts': 'the demonstration makes a wave’s address as the desk does',
  'report/model.ts': 'pure: the report as one typed value; what the demonstration writes has its shape',
  'report/build-model.ts': 'the demonstration reads what the rules ask about its report',
  'report/claims/claims.ts': 'and supports what its report claims to have changed',
  'report/findings/accept-finding.ts': 'and answers for it as the office does',
  'report/annexes/bundle-job.ts': 'the server puts annexes into one file in the background',
  'report/figures/measure.ts': 'the command line prints facts as the report measures them',
  'report/monitor/token.ts': 'the demonstration makes a monitor’s address as the report does',
  'report/queries/print-report.ts': 'the command line prints the report as the screen does',
  'report/versions/commands/freeze-version.ts': 'the demonstration freezes its interim report as the office does',
  'report/versions/commands/make-step.ts': 'and signs it, sends it, has it returned and accepted',
  'report/versions/commands/answer-remark.ts': 'and answers the operator’s remark',
  'report/versions/queries/find-version.ts': 'and finds the version that it acts on',
  'demonstration/load.ts': 'the command line loads it',
  'demonstration/sign-ins.ts': 'the command line says who may sign in',
}

/** What the one file that knows every slice puts together. */
export const forTheApp = /^[a-z]+\/([a-z]+-)?(routes|problems|facts|holdings|diary)\.ts$/

/** What the one list of pages, and the router, put together. */
export const forTheScreens = /^[a-z]+\/web\/([a-z]+-)?pages\.tsx?$/
