import * as z from 'zod'

/**
 * Characters that hide text or turn it round, and control characters, which break Word's XML. The joiner stays where
 * it joins pictures: 👩‍⚖️ is one sign.
 */
const INVISIBLE =
  /(?!\u200d)[[\p{Cc}\p{Cf}\ufffe\uffff]--[\t\n]]|(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d/gv

const clean = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim()

/** A line of text that must not be empty: NFC, trimmed, without invisible characters. */
export const Line = (max = 300) =>
  z
    .string()
    .max(max * 4)
    .transform(clean)
    .pipe(z.string().min(1).max(max))

/** Text that may be empty or have several lines. */
export const Text = (max = 10_000) =>
  z
    .string()
    .max(max * 4)
    .transform(clean)
    .pipe(z.string().max(max))

/** A calendar day of the office, `2020-03-05`. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A time of the day on the office's clock. */
export const Clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('HH:MM')
export type Clock = z.infer<typeof Clock>

/** An instant, RFC 3339. */
export const Instant = z.iso.datetime({ offset: true })

/** Whole tenge: the programme's papers know no tiyn. */
export const Tenge = z.int().min(0).max(1_000_000_000_000)

/** Grows by one with each change; a change names the version it was made from. */
export const Version = z.int().min(1)

/** One page of a list: what came, and where the next page starts (absent on the last). */
export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() })

/** Marks fields that name or reach a person: they are kept out of logs and of the audit's details. */
export const personal = z.registry<{ personal: true }>()

/** A shape of its own, so that a shared one (`Day`) is not personal wherever else it stands. What is said of it goes inside. */
export function Personal<Shape extends z.ZodType>(shape: Shape): Shape {
  const own = shape.clone() as Shape
  personal.add(own, { personal: true })
  return own
}
