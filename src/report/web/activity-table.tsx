import { softHyphens } from '#platform/soft-hyphens.ts'
import { PageLink } from '#platform/web/address.tsx'
import type { ReportModel } from '../model.ts'
import { ReportFigure } from './figures.tsx'
import { useFormWords } from './form-language.ts'
import { Cell, type FormColumn, FormTable, GroupRow } from './form-table.tsx'
import classes from './report.module.css'
import { StatedMark } from './stated-mark.tsx'
import { UnitBeside } from './unit-beside.tsx'

type Groups = ReportModel['activities']
type Activity = Groups[number]['activities'][number]

const widths = {
  number: '4.5%',
  activity: '19%',
  dates: '10%',
  places: '12%',
  participants: '9%',
  categories: '10%',
  experts: '11%',
  completeness: '11%',
  annex: '14%',
} as const
const keys = Object.keys(widths) as (keyof typeof widths)[]

/** Table 1: nine columns, the activities by task and in the two groups that the contract demands. */
export function ActivityTable({ groups }: { groups: Groups }) {
  const t = useFormWords()
  const columns: FormColumn[] = keys.map(key => ({ key, label: t(key), width: widths[key] }))
  return (
    <>
      <FormTable title={t('section1')} columns={columns}>
        {groups.map(({ title, activities }) => (
          <tbody key={title}>
            <GroupRow columns={columns.length}>{title}</GroupRow>
            {activities.map(activity => (
              <ActivityCells key={activity.id} activity={activity} />
            ))}
          </tbody>
        ))}
      </FormTable>
      <StatedMark figures={groups.flatMap(group => group.activities.flatMap(({ participants }) => participants))} />
    </>
  )
}

function ActivityCells({ activity }: { activity: Activity }) {
  const t = useFormWords()
  return (
    <tr>
      <Cell label={t('number')}>{activity.number}</Cell>
      <Cell label={t('activity')} head>
        {activity.title}
      </Cell>
      <Cell label={t('dates')}>{activity.dates}</Cell>
      <Cell label={t('places')}>{activity.places}</Cell>
      <Cell label={t('participants')}>
        {activity.participants.map(figure => (
          <div key={figure.name}>
            <ReportFigure figure={figure} /> <UnitBeside figure={figure} />
          </div>
        ))}
      </Cell>
      <Cell label={t('categories')}>{activity.categories}</Cell>
      <Cell label={t('experts')}>{activity.experts}</Cell>
      <Cell label={t('completeness')}>{activity.completeness}</Cell>
      <Cell label={t('annex')}>
        <Annex annex={activity.annex} />
      </Cell>
    </tr>
  )
}

/** The annex's documents, and by name what nothing proves yet. */
function Annex({ annex: { number, documents, missing } }: { annex: Activity['annex'] }) {
  const t = useFormWords()
  return (
    <>
      <PageLink inherit to='/evidence'>
        {t('annexNumber', { number })}
      </PageLink>
      <ul className={classes.documents}>
        {documents.map((document, index) => (
          <li key={`${index} ${document}`}>{softHyphens(document)}</li>
        ))}
        {missing.map(label => (
          <li key={label} className={classes.lacking}>
            {t('notProved', { label })}
          </li>
        ))}
      </ul>
    </>
  )
}
