import { command, query, type Route } from '#platform/routes.ts'
import { card, cardFor, cardHeldFor } from './card-subject.ts'
import { changeConsentText, draftConsentText, enforceConsentText } from './commands/keep-consent-text.ts'
import { recordConsent } from './commands/record-consent.ts'
import { withdrawConsent } from './commands/withdraw-consent.ts'
import * as contract from './consent-contract.ts'
import { printConsent } from './print/print-consent.ts'
import { consentTexts, findConsentText, textInForce } from './queries/consent-texts.ts'
import { consentsOf } from './queries/list-consents.ts'
import { suggestedConsent } from './suggested-consent.ts'

export const consentRoutes: readonly Route[] = [
  query(contract.listConsentTexts, {
    run: async (sql, { services }) => ({
      items: await consentTexts(sql),
      inForce: (await textInForce(sql, services.today()))?.id ?? null,
      suggested: suggestedConsent,
    }),
  }),
  command(contract.draftConsentText, { run: draftConsentText }),
  command(contract.changeConsentText, {
    subject: (sql, { params }) => findConsentText(sql, params.id),
    run: changeConsentText,
  }),
  command(contract.enforceConsentText, {
    subject: (sql, { params }) => findConsentText(sql, params.id),
    run: enforceConsentText,
  }),
  query(contract.listConsents, {
    subject: card,
    run: async (sql, { params }) => ({ items: await consentsOf(sql, params.id) }),
  }),
  command(contract.recordConsent, { subject: cardHeldFor('people.consent.record'), run: recordConsent }),
  command(contract.withdrawConsent, { subject: cardHeldFor('people.consent.withdraw'), run: withdrawConsent }),
  query(contract.printConsent, {
    subject: cardFor('people.consent.print'),
    run: printConsent,
    seen: (_reply, { params }) => [params.id],
  }),
]
