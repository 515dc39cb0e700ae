import { SheetRefused } from './sheet-refused.ts'

const starts = (bytes: Uint8Array, signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign)
const ascii = (text: string) => [...text].map(sign => sign.charCodeAt(0))
const wide = (text: string) => Buffer.from(text, 'utf16le')

/** A book of today is an archive; everything else that is no text is refused by what it really is. */
export function fileKind(bytes: Uint8Array): 'xlsx' | 'text' {
  if (bytes.length === 0) throw new SheetRefused('empty')
  if (starts(bytes, ascii('PK'))) return 'xlsx'
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new SheetRefused(oldOffice(bytes))
  if (starts(bytes, ascii('%PDF'))) throw new SheetRefused('pdf')
  if (isPicture(bytes)) throw new SheetRefused('picture')
  if (starts(bytes, ascii('Rar!')) || starts(bytes, [0x37, 0x7a, 0xbc, 0xaf]) || starts(bytes, [0x1f, 0x8b]))
    throw new SheetRefused('archive')
  return 'text'
}

const isPicture = (bytes: Uint8Array) =>
  starts(bytes, [0xff, 0xd8, 0xff]) ||
  starts(bytes, [0x89, ...ascii('PNG')]) ||
  starts(bytes, ascii('GIF8')) ||
  starts(bytes, ascii('BM')) ||
  (starts(bytes, ascii('RIFF')) && starts(bytes.subarray(8), ascii('WEBP'))) ||
  starts(bytes.subarray(4), ascii('ftyp'))

/** The old container of Office: a book of 1997-2003, or a book of today that was locked with a password. */
export function oldOffice(bytes: Uint8Array): 'password' | 'old_excel' | 'other' {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.includes(wide('EncryptedPackage'))) return 'password'
  return view.includes(wide('Workbook')) || view.includes(wide('Book')) ? 'old_excel' : 'other'
}

/** Programs give out tables of web pages, and of Excel 2003, under the name of a book. */
export function refusePage(text: string) {
  const start = text.trimStart().slice(0, 4096).toLowerCase()
  if (/^(<!doctype|<html|<head|<body|<table|<\?xml|<meta|<style|<!--|mime-version)/.test(start))
    throw new SheetRefused('web_page')
}
