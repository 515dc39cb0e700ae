import { Select } from '@mantine/core'
import { useState } from 'react'
import * as z from 'zod'
import { newId } from '#platform/identifier.ts'
import { useAddress, useGo, useParam } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Case, readCase } from '../contract.ts'
import { nextPaper, type PaperKind, paperKinds } from '../rules.ts'
import { listTemplates, type Template } from '../template-contract.ts'
import { AddresseeChoice } from './addressee-choice.tsx'
import classes from './claims.module.css'
import { Interview, mayTell, useInterview } from './interview.tsx'
import { paperFormWords } from './paper-form-words.ts'
import { PaperPreview } from './paper-preview.tsx'
import { paperKindWords } from './paper-words.ts'

const Search = z.object({
  kind: z.enum(paperKinds).optional(),
  template: z.string().optional(),
  party: z.string().optional(),
  body: z.string().optional(),
  /** The draft that is made anew. */
  paper: z.string().optional(),
})

/** Plain questions on the left, the paper as it would be now on the right. */
export default function InterviewPage() {
  const id = useParam('id')
  const found = useRead(readCase, { params: { id } })
  const templates = useRead(listTemplates, {})
  return (
    <Loaded read={found}>
      {one => <Loaded read={templates}>{({ items }) => <Writing key={one.id} found={one} templates={items} />}</Loaded>}
    </Loaded>
  )
}

function Writing({ found, templates }: { found: Case; templates: readonly Template[] }) {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const go = useGo()
  const [search, setSearch] = useAddress(Search)
  const [id] = useState(() => search.paper ?? newId())
  const form = useInterview(found)
  const { sphere } = form.values
  const offered = templates.filter(one => !one.retiredOn && (!one.sphere || one.sphere === sphere))
  const kind = search.kind ?? nextPaper({ state: found.state, sphere })
  const template = offered.find(one => one.id === search.template) ?? firstFor(offered, kind, language)
  const first = template && forParty(template) ? found.parties[0]?.id : undefined
  const party = search.party ?? (search.body ? undefined : first)
  return (
    <>
      <PageHead
        title={p('write')}
        note={`${found.number} · ${found.personName}`}
        actions={
          <ButtonLink to={`/cases/${found.id}`} variant='default'>
            {p('back')}
          </ButtonLink>
        }
      />
      <div className={classes.bar}>
        <Select
          label={p('template')}
          w='32rem'
          maw='100%'
          searchable
          allowDeselect={false}
          value={template?.id ?? null}
          onChange={next => setSearch({ template: next ?? undefined })}
          data={groupsOf(offered, kind => paperKindWords[kind][language])}
        />
        <AddresseeChoice
          parties={found.parties}
          party={party}
          body={search.body}
          onChange={change => setSearch(change)}
        />
      </div>
      {template ? (
        <div className={classes.interview}>
          {mayTell(found) && <Interview form={form} kind={template.kind} written={template.language} />}
          <div className={classes.beside}>
            <PaperPreview
              found={found}
              form={form}
              id={id}
              input={{ template: template.id, party: party ?? null, body: search.body ?? null }}
              again={Boolean(search.paper)}
              onMade={() => go(`/cases/${found.id}`)}
            />
          </div>
        </div>
      ) : (
        <NoTemplate kind={kind} />
      )}
    </>
  )
}

/** None is written for this kind, or all were retired: the library is where the next one comes from. */
function NoTemplate({ kind }: { kind: PaperKind }) {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const title = p('noTemplate', { kind: paperKindWords[kind][language] })
  const toLibrary = <ButtonLink to='/templates'>{p('toLibrary')}</ButtonLink>
  return <EmptyState title={title} hint={p('noTemplateHint')} action={toLibrary} />
}

/** Claims go to a party; everything above goes to a body. */
const forParty = ({ kind }: Template) => kind === 'claim' || kind === 'settlement'

/** Of this kind, written for this dispute before one for any, in the reader's language before the other. */
const firstFor = (templates: readonly Template[], kind: PaperKind, language: string) => {
  const rank = (one: Template) => Number(!one.sphere) * 2 + Number(one.language !== language)
  return templates.filter(one => one.kind === kind).toSorted((one, other) => rank(one) - rank(other))[0]
}

function groupsOf(templates: readonly Template[], called: (kind: Template['kind']) => string) {
  const label = ({ title, language }: Template) => `${title} · ${language.toUpperCase()}`
  return paperKinds
    .map(kind => ({
      group: called(kind),
      items: templates.filter(one => one.kind === kind).map(one => ({ value: one.id, label: label(one) })),
    }))
    .filter(({ items }) => items.length > 0)
}
