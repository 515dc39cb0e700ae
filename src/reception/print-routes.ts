import { command, query, type Route } from '#platform/routes.ts'
import { printCoupon } from './commands/print-coupon.ts'
import { announcementPdf } from './print/announcement.ts'
import { blankCardPdf, entryCardPdf } from './print/card.ts'
import { couponPdf } from './print/coupon.ts'
import { journalPdf } from './print/journal.ts'
import * as contract from './print-contract.ts'
import { couponById, couponsOf } from './queries/coupons.ts'
import { entryForUpdate, findEntry } from './queries/entries.ts'
import { officeAtWork, programmeRow } from './queries/offices.ts'
import { receptionDayById } from './queries/reception-days.ts'

export const printRoutes: Route[] = [
  command(contract.printCoupon, {
    subject: (sql, { params, actor }) => entryForUpdate(sql, params.id, actor),
    run: printCoupon,
  }),
  query(contract.readCoupon, {
    subject: (sql, { params }) => couponById(sql, params.id),
    run: (sql, { subject, actor }) => couponPdf(sql, subject, actor),
    seen: ({ persons = [] }) => persons,
  }),
  query(contract.printJournal, {
    subject: (sql, { params }) => programmeRow(sql, params.programme),
    run: (sql, { params, search, actor, language }) =>
      journalPdf(sql, { ...params, search }, actor, search.language ?? language),
    seen: ({ persons = [] }) => persons,
  }),
  query(contract.printCard, {
    subject: (sql, { params, actor }) => findEntry(sql, params.id, actor),
    run: (sql, { params, actor }) => entryCardPdf(sql, params.id, actor),
    seen: ({ persons = [] }) => persons,
  }),
  query(contract.printBlankCard, {
    subject: (sql, { params }) => officeAtWork(sql, params.id),
    run: (sql, { params }) => blankCardPdf(sql, params.id),
  }),
  query(contract.printAnnouncement, {
    subject: (sql, { params, actor }) => receptionDayById(sql, params.id, actor),
    run: (sql, { subject }) => announcementPdf(sql, subject),
  }),
  query(contract.listCoupons, {
    subject: (sql, { params, actor }) => findEntry(sql, params.id, actor),
    run: async (sql, { params }) => ({ items: await couponsOf(sql, params.id) }),
  }),
]
