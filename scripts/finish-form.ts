import PizZip from 'pizzip'
import { standIns } from './form-styles.ts'

/** What the library leaves out or makes anew each time: stand-ins for the fonts, and dates, so that a redraw is the same file. */
export function finished(bytes: Uint8Array): Uint8Array {
  const drawn = new PizZip(bytes)
  const fonts = Object.entries(standIns).map(
    ([name, standIn]) => `<w:font w:name="${name}"><w:altName w:val="${standIn}"/></w:font>`,
  )
  const changes: Readonly<Record<string, (xml: string) => string>> = {
    'word/fontTable.xml': xml =>
      xml.replace(/(<w:fonts\b[^>]*?)(?:\/>|>[\s\S]*<\/w:fonts>)/, (_, open) => `${open}>${fonts.join('')}</w:fonts>`),
    'docProps/core.xml': xml =>
      xml.replace(/Un-named/g, 'Quqyq').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2020-01-01T00:00:00Z'),
  }
  const made = new PizZip()
  const date = new Date(Date.UTC(2020, 0, 1))
  for (const name of Object.keys(drawn.files).filter(each => !drawn.files[each]!.dir)) {
    const change = changes[name]
    made.file(name, change ? change(drawn.file(name)!.asText()) : drawn.file(name)!.asUint8Array(), {
      date,
      createFolders: false,
    })
  }
  return made.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
