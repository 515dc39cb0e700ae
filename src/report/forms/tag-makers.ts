import type { Tag } from '#platform/documents/check-template.ts'
import type { Words } from '#platform/language.ts'

type Rest = Pick<Tag, 'in' | 'required'>
type Make = (name: string, ru: string, kk: string, en: string, rest?: Rest) => Tag

export const words = (ru: string, kk: string, en: string): Words => ({ ru, kk, en })

const maker =
  (kind: Tag['kind']): Make =>
  (name, ru, kk, en, rest = {}) => ({ name, kind, meaning: words(ru, kk, en), ...rest })

export const value = maker('value')
export const loop = maker('loop')
export const condition = maker('condition')

/** Prints the legend of the mark `*` under a table that has stated values. */
export function stated(name: string, { ru, kk, en }: Words): Tag {
  return condition(
    name,
    `есть значения по документу-источнику: ${ru}`,
    `дереккөз құжаттан алынған мәндер бар: ${kk}`,
    `there are stated values: ${en}`,
  )
}

export const must = { required: true } as const
