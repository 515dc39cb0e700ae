import { unzip } from './unzip.ts'
import { notWord, strictWord, wordFromElsewhere, wordMacros } from './word-problems.ts'
import { attribute, xmlPieces } from './xml.ts'

/** The parts of a Word file by their name in the archive (`word/document.xml`). */
export type WordParts = Map<string, Uint8Array>

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const templateType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
const contentTypes = '[Content_Types].xml'

/** Fields that bring in a file or start a program when the document is opened or converted. */
const reachingFields = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\b/

/**
 * Opens a Word file from outside and vouches for it: small enough, transitional, without macros, entities and anything
 * that is fetched from elsewhere (LibreOffice would fetch it from our server).
 */
export function openWord(bytes: Uint8Array): WordParts {
  const parts = unzip(bytes)
  const types = readPart(parts, contentTypes)
  if (/macroEnabled|vbaProject|activeX/i.test(types)) throw wordMacros()
  if (!types.includes(mainType) && !types.includes(templateType)) throw notWord()
  for (const [name, part] of parts) {
    if (/vbaProject|vbaData|activeX/i.test(name)) throw wordMacros()
    if (!name.startsWith('word/media/') && looksLikeXml(part)) checkXml(name, readPart(parts, name))
  }
  dropAttachedTemplate(parts)
  // A template (.dotx) is filled into a document: Word refuses a .docx that says it is a template.
  if (types.includes(templateType)) writePart(parts, contentTypes, types.replaceAll(templateType, mainType))
  return parts
}

export function readPart(parts: WordParts, name: string): string {
  const bytes = parts.get(name)
  if (!bytes) throw notWord()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw notWord()
  }
}

export function writePart(parts: WordParts, name: string, text: string) {
  parts.set(name, new TextEncoder().encode(text))
}

/** By content, since any name can be declared a part of the document. */
function looksLikeXml(part: Uint8Array): boolean {
  return /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</.test(Buffer.from(part.subarray(0, 64)).toString('latin1'))
}

function checkXml(name: string, xml: string) {
  const encoding = xml.slice(0, 200).match(/^\ufeff?<\?xml[^>]*encoding\s*=\s*["']([^"']+)/)?.[1]
  if (xml.includes('\0') || (encoding && !/^(utf-8|us-ascii)$/i.test(encoding))) throw notWord()
  // No entities: a few of them unfold to gigabytes, others read files of the server.
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw notWord()
  if (xml.includes('http://purl.oclc.org/ooxml/')) throw strictWord()
  if (name.endsWith('.rels')) checkRelations(xml)
  else if (name.startsWith('word/')) checkFields(xml)
}

/** Links that a reader clicks stay; what a program follows by itself does not. */
function checkRelations(xml: string) {
  for (const piece of xmlPieces(xml)) {
    if (piece.name !== 'Relationship' && !piece.name.endsWith(':Relationship')) continue
    const type = (attribute(piece.raw, 'Type') ?? '').split('/').at(-1)
    const outside = attribute(piece.raw, 'TargetMode') === 'External'
    if (type === 'aFChunk' || type === 'subDocument') throw wordFromElsewhere({ what: type })
    if (outside && type !== 'hyperlink' && type !== 'attachedTemplate') {
      throw wordFromElsewhere({ what: (attribute(piece.raw, 'Target') ?? '').slice(0, 120) })
    }
  }
}

function checkFields(xml: string) {
  if (!/instrText|fldSimple/.test(xml)) return
  let instruction = ''
  let inside = false
  for (const piece of xmlPieces(xml)) {
    if (piece.name === 'w:instrText') inside = piece.kind === 'open'
    else if (piece.kind === 'text' && inside) instruction += piece.raw
    else if (piece.name === 'w:fldChar') instruction += '\n'
    else if (piece.name === 'w:fldSimple') instruction += `\n${attribute(piece.raw, 'w:instr') ?? ''}\n`
  }
  const found = instruction.split('\n').map(line => line.trim().match(/^\w+/)?.[0]?.toUpperCase() ?? '')
  const reaching = found.find(word => reachingFields.test(word))
  if (reaching) throw wordFromElsewhere({ what: reaching })
}

/** Word remembers the template a document was made from, by its place on somebody's disk: nobody else needs it. */
function dropAttachedTemplate(parts: WordParts) {
  const relations = 'word/_rels/settings.xml.rels'
  if (!parts.has(relations) || !parts.has('word/settings.xml')) return
  writePart(
    parts,
    relations,
    readPart(parts, relations).replace(/<Relationship\b[^>]*\/attachedTemplate"[^>]*\/>/g, ''),
  )
  writePart(
    parts,
    'word/settings.xml',
    readPart(parts, 'word/settings.xml').replace(/<w:attachedTemplate\b[^>]*\/>/g, ''),
  )
}
