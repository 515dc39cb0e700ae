import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { inEachLanguage } from '#platform/language.ts'
import { type Problem, refusal } from '#platform/problem.ts'
import { mergeTag, structureFindings } from './check-template.ts'
import { openWord, readPart, type WordParts, writePart } from './open-word.ts'
import { readyToFill } from './tag-lines.ts'
import type { TemplateFinding } from './template-finding.ts'
import { finishCells, marks } from './word-cells.ts'
import { identifiersOnce } from './word-identifiers.ts'
import { fillingFailed } from './word-problems.ts'
import { templatedParts } from './word-tags.ts'
import { isBalanced, xmlText } from './xml.ts'

/**
 * Fills a Word form. The form holds plain tags and nothing that is executed: `{name}` prints a value (a missing one
 * prints nothing), `{#name}…{/name}` repeats a list or prints its inside when there is something, `{^name}…{/name}`
 * prints it when there is nothing, `{merge}` at the start of a cell merges it with equal cells above. Inside a loop a
 * paragraph of nothing but empty tags is left out. No tag ever stays in the document: the filling refuses instead.
 */
export function fillWord(template: Uint8Array, data: object): Uint8Array {
  const parts = openWord(template)
  const [broken] = structureFindings(parts)
  if (broken) throw brokenForm(broken)
  const listed = templatedParts(readPart(parts, '[Content_Types].xml')).map(({ name }) => name)
  const names = listed.filter(name => parts.has(name))
  for (const name of names) writePart(parts, name, readyToFill(readPart(parts, name)))
  const zip = render(parts, names, data)
  for (const name of names) zip.file(name, finish(zip.file(name)!.asText()))
  for (const part of Object.values(zip.files)) part.date = NO_DAY
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 4 } })
}

/** The same form and the same data give the same bytes whenever they are printed: the archive's parts have no time of their own. */
const NO_DAY = new Date(1980, 0, 1)

/** The structural finding as the reader sees it: what is wrong and where. */
export function brokenForm({ code, what, where }: TemplateFinding): Problem {
  return refusal(
    `word_${code}`,
    422,
    inEachLanguage(language => `${what[language]} ${where[language]}`),
  )()
}

type Config = { baseModules: (() => { name: string })[] }
const { FileTypeConfig } = Docxtemplater as unknown as { FileTypeConfig: { docx(): Config } }

function render(parts: WordParts, names: readonly string[], data: object): PizZip {
  const zip = new PizZip()
  // The list of contents goes first: programs that guess a file's kind look at its first bytes.
  for (const name of ['[Content_Types].xml', ...parts.keys()]) zip.file(name, parts.get(name)!)
  const config = FileTypeConfig.docx()
  try {
    const word = new Docxtemplater<PizZip>(zip, {
      // Raw XML from data is nobody's business, and comments of the form's author are not part of the form.
      fileTypeConfig: { ...config, baseModules: config.baseModules.filter(make => make().name !== 'RawXmlModule') },
      modules: [
        {
          name: 'TheseParts',
          getFileType({ doc }) {
            doc.targets = [...names]
          },
        },
      ],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      parser: name => plainName(name),
      nullGetter: (part, scopes) => (part.module || scopes.scopePath.length === 0 ? '' : marks.empty),
    })
    return word.render(data).getZip()
  } catch (error) {
    throw fillingFailed({ what: explain(error) })
  }
}

type Context = { readonly scopePath: readonly string[]; readonly meta: { readonly part: { readonly module?: string } } }

/** Reads a name from the data and does nothing else: no paths, no expressions, nothing that objects inherit. */
function plainName(name: string) {
  return {
    get(scope: unknown, { scopePath, meta }: Context): unknown {
      const printing = !meta.part.module
      if (printing && name === mergeTag) return marks.merge
      const own = typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)
      const value = own ? (scope as Record<string, unknown>)[name] : undefined
      if (!printing || value === undefined || value === null) return value
      const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
      return text === '' && scopePath.length > 0 ? marks.empty : printable(text)
    },
  }
}

/** Braces of the data are marked, so that a brace seen after the filling can only be a tag that was left over. */
function printable(text: string): string {
  return xmlText(text).replaceAll('{', marks.openBrace).replaceAll('}', marks.closeBrace)
}

function finish(filled: string): string {
  const left = filled.match(/<(?:w:t|a:t|m:t|dc:\w+|cp:\w+)(?:\s[^>]*)?>([^<]*[{}][^<]*)</)
  if (left) throw fillingFailed({ what: left[1] })
  const xml = identifiersOnce(finishCells(filled))
  if (!isBalanced(xml)) throw fillingFailed({ what: 'XML' })
  return xml.replaceAll(marks.openBrace, '{').replaceAll(marks.closeBrace, '}')
}

/** docxtemplater's own words, the most exact of them: seen only where our checks before it missed something. */
function explain(error: unknown): string {
  const { properties, message } = error as {
    message?: string
    properties?: { errors?: { properties?: { explanation?: string } }[]; explanation?: string }
  }
  return properties?.errors?.[0]?.properties?.explanation ?? properties?.explanation ?? message ?? 'Word'
}
