import { Select } from '@mantine/core'
import * as z from 'zod'
import { Id } from '#platform/identifier.ts'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { listOffices } from '../office-contract.ts'
import { measures, readBreakdown } from '../picture-contract.ts'
import classes from './picture.module.css'
import { DistrictPicture } from './picture-districts.tsx'
import { AgePicture, ListPicture, MonthPicture } from './picture-parts.tsx'
import { pictureWords } from './picture-words.ts'
import { WithProgramme } from './with-programme.tsx'

const Search = z.object({
  fact: z.enum(measures).optional(),
  office: Id.optional(),
  consumer: z.enum(['yes', 'no']).optional(),
})

export default function PicturePage() {
  return <WithProgramme>{programme => <Pictures programme={programme} />}</WithProgramme>
}

/** The year of the offices at a glance. What is counted, and of which office and questions, stands in the address. */
function Pictures({ programme }: { programme: ProgrammeName }) {
  const t = useWords(pictureWords)
  const may = useMay()
  const [{ fact = 'reception.consultations', ...filters }, setSearch] = useAddress(Search)
  const offices = useRead(listOffices, { params: { programme: programme.id } })
  const params = { programme: programme.id }
  const months = useRead(
    readBreakdown,
    { params, search: { fact, by: 'office', and: 'month', ...filters } },
    { keep: true },
  )
  const asked = { programme, fact, filters }
  const filtered = Boolean(filters.office ?? filters.consumer)
  return (
    <>
      <PageHead title={t('picture')} note={t('hint')} />
      <div className={classes.bar}>
        <Select
          label={t('measure')}
          allowDeselect={false}
          value={fact}
          onChange={next => setSearch({ fact: (next ?? undefined) as typeof fact })}
          data={measures.map(value => ({ value, label: t(value.split('.')[1] as 'people') }))}
        />
        <Select
          label={t('office')}
          placeholder={t('allOffices')}
          clearable
          value={filters.office ?? null}
          onChange={next => setSearch({ office: next ?? undefined })}
          data={(offices.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          label={t('topics')}
          placeholder={t('allTopics')}
          clearable
          value={filters.consumer ?? null}
          onChange={next => setSearch({ consumer: (next ?? undefined) as 'yes' | undefined })}
          data={[
            { value: 'yes', label: t('consumer') },
            { value: 'no', label: t('other') },
          ]}
        />
      </div>
      <Loaded read={months}>
        {found =>
          found.total === 0 && !filtered ? (
            <EmptyState
              title={t('empty')}
              hint={t('emptyHint')}
              action={may('reception.entry.register') && <ButtonLink to='/journal/new'>{t('toDesk')}</ButtonLink>}
            />
          ) : (
            <div className={classes.grid}>
              <MonthPicture {...asked} title={t('byMonth')} />
              <ListPicture {...asked} title={t('byTopic')} by='topic' />
              <ListPicture {...asked} title={t('byOutcome')} by='outcome' />
              <ListPicture {...asked} title={t('byChannel')} by='channel' />
              <ListPicture {...asked} title={t('byHelp')} by='help' />
              <DistrictPicture {...asked} title={t('byDistrict')} />
              <AgePicture {...asked} title={t('byAge')} />
              <ListPicture {...asked} title={t('byStatus')} by='status' />
              <ListPicture {...asked} title={t('byKind')} by='kind' />
              <ListPicture {...asked} title={t('byCertainty')} by='certainty' />
              <ListPicture {...asked} title={t('byLanguage')} by='language' />
            </div>
          )
        }
      </Loaded>
    </>
  )
}
