import { xmlText } from '#platform/documents/xml.ts'

/** A piece of XML that is whole in itself; texts become one only by `text`, so none is taken for a tag. */
export type Xml = { readonly xml: string }
type Attributes = Readonly<Record<string, string | number | null | undefined>>

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (words: string) => xmlText(words).replace(/[&<>"]/g, sign => signs[sign]!)

export const text = (words: string): Xml => ({ xml: escaped(words) })

/** An element; an attribute without a value is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly (Xml | readonly Xml[])[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const inside = children
    .flat()
    .map(({ xml }) => xml)
    .join('')
  return { xml: inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>` }
}

export const narrative = (words: string): Xml => element('narrative', {}, text(words))
