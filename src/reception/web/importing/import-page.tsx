import { Button } from '@mantine/core'
import * as z from 'zod'
import { Id } from '#platform/identifier.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { addressOf } from '#platform/web/call.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { journalSample, readImport } from '../../import-contract.ts'
import { WithProgramme } from '../with-programme.tsx'
import { BookPage } from './book-page.tsx'
import { EarlierImports } from './earlier-imports.tsx'
import { importWords } from './import-words.ts'
import { NewBook } from './new-book.tsx'

const Chosen = z.object({ book: Id.optional() })

export default function ImportPage() {
  return <WithProgramme>{programme => <Import key={programme.id} programme={programme} />}</WithProgramme>
}

/** A paper journal comes in: a file, what was understood of it, and only then the lines. The book stands in the address. */
function Import({ programme }: { programme: ProgrammeName }) {
  const t = useWords(importWords)
  const language = useLanguage()
  const [{ book }, choose] = useAddress(Chosen)
  const params = { id: book ?? '' }
  const read = useRead(readImport, { params }, { enabled: Boolean(book) })
  if (book) return <Loaded read={read}>{loaded => <BookPage key={book} book={loaded} />}</Loaded>
  return (
    <>
      <PageHead
        title={t('title')}
        note={t('note')}
        actions={
          <>
            <Button component='a' variant='default' href={addressOf(journalSample, { search: { language } })}>
              {t('sample')}
            </Button>
            <ButtonLink to='/journal' variant='subtle'>
              {t('toJournal')}
            </ButtonLink>
          </>
        }
      />
      <NewBook programme={programme.id} onBegun={({ id }) => choose({ book: id })} />
      <EarlierImports programme={programme.id} onOpen={({ id }) => choose({ book: id })} />
    </>
  )
}
