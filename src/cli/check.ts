import { readFile } from 'node:fs/promises'
import { checkFile } from '#checking/check-file.ts'
import { asJson, readable } from '#checking/checked-words.ts'
import { type Language, languages, say } from '#platform/language.ts'
import { Problem } from '#platform/problem.ts'
import { CliRefusal, type Options, WrongUse } from './command.ts'

/** Checks a written report: exit code 0 no errors, 1 errors were found or the file is refused. */
export async function check([file]: string[], { json, lang = 'ru' }: Options): Promise<number> {
  const language = languages.find(each => each === lang)
  if (!language) throw new WrongUse('--lang takes ru, kk or en')
  const checked = await checkedFile(file!, language)
  process.stdout.write(json ? `${JSON.stringify(asJson(checked, language), null, 2)}\n` : readable(checked, language))
  return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function checkedFile(file: string, language: Language) {
  try {
    return await checkFile(await readFile(file))
  } catch (error) {
    if (error instanceof Problem) throw new CliRefusal(say(error.words, language, error.values))
    const { code } = error as { code?: string }
    if (code === 'ENOENT') throw new CliRefusal(`there is no file ${file}`)
    if (code === 'EISDIR' || code === 'EACCES') throw new CliRefusal(`${file} can't be read`)
    throw error
  }
}
