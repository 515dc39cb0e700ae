import type { Language } from '#platform/language.ts'
import { typstPdf } from './typst.ts'

/** A sheet of A4: its stamp above, and room under it for a page, or a title with what is to be put there by hand. */
export type Sheet = { readonly stamp: string; readonly title: string; readonly note: string | null }

/** Sheets on which enclosed pages are laid by `bindPdf` or a book. */
export const stampedSheets = (sheets: readonly Sheet[], title: string, language: Language): Promise<Uint8Array> =>
  typstPdf({ template: new URL('./stamped-sheets.typ', import.meta.url), title, language, data: { sheets } })
