import { ProblemError } from '#platform/web/call.ts'
import { language } from '#platform/web/language.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { translator } from '#platform/web/words.ts'
import { words } from './words.ts'

/** The store keeps pictures and sound, too, and says so of what it refuses: who checks a report is told what is read. */
const said: Readonly<Record<string, 'noReport' | 'oldReport'>> = {
  file_is_unknown: 'noReport',
  file_is_program: 'noReport',
  file_is_script: 'noReport',
  file_is_svg: 'noReport',
  file_is_other_media: 'noReport',
  file_is_other_text: 'noReport',
  file_is_web_page: 'oldReport',
  file_has_macros: 'oldReport',
  file_is_old_office: 'oldReport',
}

/** Sends a report that is to be checked. */
export async function uploadReport(...sent: Parameters<typeof uploadFile>) {
  try {
    return await uploadFile(...sent)
  } catch (error) {
    const word = error instanceof ProblemError ? said[error.code] : undefined
    if (!word) throw error
    const { status, code } = error as ProblemError
    throw new ProblemError({ status, code, title: translator(words, language())(word) })
  }
}
