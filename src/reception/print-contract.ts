import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { Day, Instant } from '#platform/shapes.ts'

const One = z.strictObject({ id: Id })
const InLanguage = z.strictObject({ language: Language.optional().describe('the reader’s when absent') })

/** A print of an entry's coupon. The first is the coupon; a further one says on itself that it repeats it. */
export const CouponPrint = z.object({
  id: Id,
  entry: Id,
  number: z.int().describe('1: the coupon; 2, 3, …: repeated prints'),
  printedAt: Instant,
  printedBy: z.string(),
})
export type CouponPrint = z.infer<typeof CouponPrint>

export const printCoupon = endpoint({
  method: 'POST',
  path: '/reception/entries/:id/coupons',
  permission: 'reception.coupon.print',
  summary: 'Prints the coupon of an entry, and writes down that it was; read the PDF by the print’s id',
  params: One,
  input: z.strictObject({ id: Id.describe('made by the screen, so that a repeated submit is one print') }),
  reply: CouponPrint,
})
export const readCoupon = endpoint({
  method: 'GET',
  path: '/reception/coupons/:id',
  permission: 'reception.coupon.print',
  summary: 'A printed coupon as PDF, in Kazakh and Russian: for the visitor and for the office',
  params: One,
  reply: FileReply,
})
export const listCoupons = endpoint({
  method: 'GET',
  path: '/reception/entries/:id/coupons',
  permission: 'reception.entry.read',
  summary: 'When and by whom the coupon of an entry was printed, the first one first',
  params: One,
  reply: z.object({ items: z.array(CouponPrint) }),
})

export const printJournal = endpoint({
  method: 'GET',
  path: '/programmes/:programme/journal',
  permission: 'reception.entry.print',
  summary: 'The journal as PDF: of an office or of all, of a period or of a unified day',
  params: z.strictObject({ programme: Id }),
  search: InLanguage.extend({
    office: Id.optional(),
    from: Day.optional(),
    to: Day.optional(),
    receptionDay: Id.optional(),
  }),
  reply: FileReply,
})
export const printCard = endpoint({
  method: 'GET',
  path: '/reception/entries/:id/card',
  permission: 'reception.entry.print',
  summary: 'The reception card of an entry as PDF, in Kazakh and Russian',
  params: One,
  reply: FileReply,
})
export const printBlankCard = endpoint({
  method: 'GET',
  path: '/reception/offices/:id/card',
  permission: 'reception.entry.register',
  summary: 'A reception card to fill in by hand, as PDF in Kazakh and Russian',
  params: One,
  reply: FileReply,
})
export const printAnnouncement = endpoint({
  method: 'GET',
  path: '/reception/days/:id/announcement',
  permission: 'reception.office.read',
  summary: 'The announcement of a unified day as PDF, to be put up',
  params: One,
  reply: FileReply,
})
