import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx'
import { type Language, locales } from '../src/platform/language.ts'
import { cm } from './form-parts.ts'

/**
 * Noto has every Kazakh letter and the tenge sign, which Liberation lacks. Where it is not installed Word takes the
 * named stand-in (see `standIns`), which on Windows has them too.
 */
const text = 'Noto Serif'
const small = 'Noto Sans'
export const standIns = { [text]: 'Times New Roman', [small]: 'Arial' } as const

/** Half-points, as Word writes sizes. */
const points = (size: number) => size * 2

export function formStyles(language: Language): IStylesOptions {
  const table = { basedOn: 'Normal', quickFormat: true, run: { font: small, size: points(8.5) } }
  return {
    default: {
      document: {
        run: { font: text, size: points(11), language: { value: locales[language] } },
        paragraph: { spacing: { after: 100, line: 264 } },
      },
      title: {
        run: { font: text, size: points(14), bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 240 } },
      },
      heading1: {
        run: { font: text, size: points(12), bold: true, color: '000000' },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
      },
      heading2: {
        run: { font: text, size: points(11), bold: true, color: '000000' },
        paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
      },
      heading3: {
        run: { font: text, size: points(11), bold: true, italics: true, color: '000000' },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'ListBullet',
        name: 'List Bullet',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: 'Instruction',
        name: 'Form instruction',
        basedOn: 'Normal',
        quickFormat: true,
        run: { italics: true, color: '3F4A54' },
        paragraph: { keepNext: true, spacing: { after: 120 } },
      },
      { id: 'TableText', name: 'Table text', ...table, paragraph: { spacing: { before: 0, after: 0, line: 240 } } },
      {
        id: 'TableHead',
        name: 'Table head',
        ...table,
        run: { font: small, size: points(8), bold: true },
        paragraph: { spacing: { before: 20, after: 20, line: 240 }, keepNext: true },
      },
      {
        id: 'TableGroup',
        name: 'Table group',
        ...table,
        run: { font: small, size: points(8.5), bold: true },
        paragraph: { spacing: { before: 20, after: 20, line: 240 }, keepNext: true },
      },
      {
        id: 'TableSub',
        name: 'Table sub-target',
        ...table,
        paragraph: { spacing: { before: 0, after: 0, line: 240 }, indent: { left: cm(0.4) } },
      },
      { id: 'TableBullet', name: 'Table bullet', ...table, paragraph: { spacing: { before: 0, after: 0, line: 240 } } },
      {
        id: 'TableNote',
        name: 'Table note',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: small, size: points(8), color: '3F4A54' },
        paragraph: { spacing: { before: 60, after: 160, line: 240 } },
      },
      {
        id: 'Caption',
        name: 'Line caption',
        basedOn: 'Normal',
        run: { font: small, size: points(8), color: '3F4A54' },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, line: 240 } },
      },
    ],
  }
}

const bullet = (left: number, hanging: number) => ({
  level: 0,
  format: LevelFormat.BULLET,
  text: '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: cm(left), hanging: cm(hanging) } } },
})

export const formNumbering = {
  config: [
    { reference: 'bullet', levels: [bullet(0.9, 0.5)] },
    { reference: 'table-bullet', levels: [bullet(0.35, 0.35)] },
  ],
}
