import type { Words } from '#platform/language.ts'
import type { Permission } from '#platform/permissions.ts'

type Right = Extract<Permission, `partners.${string}` | `proposals.${string}`>

/** Partners and whoever is engaged; what is proposed to state bodies and for the next grant. */
export const partnersRightWords: Readonly<Record<Right, Words>> = {
  'partners.engagement.read': {
    ru: 'Смотреть, кто работал и кого привлекали',
    kk: 'Кім жұмыс істегенін және кім тартылғанын қарау',
    en: 'Read who works and who was engaged',
  },
  'partners.engagement.write': {
    ru: 'Вести работников, специалистов и экспертов',
    kk: 'Қызметкерлерді, мамандар мен сарапшыларды жүргізу',
    en: 'Keep staff, specialists and experts',
  },
  'partners.partner.read': {
    ru: 'Смотреть партнёров',
    kk: 'Серіктестерді қарау',
    en: 'Read partners',
  },
  'partners.partner.write': {
    ru: 'Вести партнёров',
    kk: 'Серіктестерді жүргізу',
    en: 'Keep partners',
  },
  'partners.phone.reveal': {
    ru: 'Видеть телефон партнёра целиком',
    kk: 'Серіктестің телефонын толық көру',
    en: 'See a partner’s phone in full',
  },
  'proposals.project.read': {
    ru: 'Смотреть предложения будущих проектов',
    kk: 'Болашақ жобалар ұсыныстарын қарау',
    en: 'Read proposals of future projects',
  },
  'proposals.project.write': {
    ru: 'Вести предложения будущих проектов',
    kk: 'Болашақ жобалар ұсыныстарын жүргізу',
    en: 'Keep proposals of future projects',
  },
  'proposals.recommendation.read': {
    ru: 'Смотреть рекомендации госорганам',
    kk: 'Мемлекеттік органдарға ұсынымдарды қарау',
    en: 'Read recommendations to state bodies',
  },
  'proposals.recommendation.write': {
    ru: 'Вести рекомендации госорганам',
    kk: 'Мемлекеттік органдарға ұсынымдарды жүргізу',
    en: 'Keep recommendations to state bodies',
  },
}
