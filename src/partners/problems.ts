import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

const supplierIsNoPartner = refusal('partners.supplier_is_no_partner', 409, {
  ru: 'Эта организация получает деньги гранта за товары или услуги. Поставщиков форма отчёта партнёрами не считает: их показывают в расходах.',
  kk: 'Бұл ұйым тауарлар немесе қызметтер үшін грант ақшасын алады. Есеп нысаны жеткізушілерді серіктес деп санамайды: олар шығыстарда көрсетіледі.',
  en: 'This organisation is paid from the grant for goods or services. The form counts no supplier as a partner: they stand among the expenses.',
})
const partnerTwice = refusal('partners.partner_twice', 409, {
  ru: 'Этот партнёр уже есть в списке. Откройте его запись и добавьте роль там.',
  kk: 'Бұл серіктес тізімде бар. Оның жазбасын ашып, рөлді сонда қосыңыз.',
  en: 'This partner is on the list already. Open its record and add the role there.',
})
export const institutionOrPerson = refusal('partners.institution_or_person', 422, {
  ru: 'Выберите организацию или назовите человека, который сам и есть партнёр.',
  kk: 'Ұйымды таңдаңыз немесе өзі серіктес болатын адамды атаңыз.',
  en: 'Choose an organisation, or name the person who is the partner.',
})
export const agreementHasNumberAndDay = refusal('partners.agreement_has_number_and_day', 422, {
  ru: 'Укажите и номер соглашения, и его дату. Если соглашения нет, оставьте пустыми оба поля.',
  kk: 'Келісімнің нөмірін де, күнін де көрсетіңіз. Келісім болмаса, екеуін де бос қалдырыңыз.',
  en: 'Say both the number of the agreement and its day. Without an agreement leave both empty.',
})
export const endsAfterItBegins = refusal('partners.ends_after_it_begins', 422, {
  ru: 'Последний день не может быть раньше первого.',
  kk: 'Соңғы күн бірінші күннен бұрын болмайды.',
  en: 'The last day can’t come before the first.',
})
export const roleTwice = refusal('partners.role_twice', 422, {
  ru: 'Эта роль в этом мероприятии уже названа.',
  kk: 'Бұл іс-шарадағы бұл рөл аталып қойған.',
  en: 'This role in this activity is named already.',
})
export const noPhone = refusal('partners.no_phone', 404, {
  ru: 'Телефона у этого партнёра нет.',
  kk: 'Бұл серіктестің телефоны жоқ.',
  en: 'This partner has no phone.',
})
export const partnerHasPapers = refusal('partners.partner_has_papers', 409, {
  ru: 'В приложениях лежат документы этого партнёра. Сначала уберите их оттуда, потом удаляйте запись.',
  kk: 'Қосымшаларда бұл серіктестің құжаттары жатыр. Алдымен оларды сол жерден алып, содан кейін жазбаны жойыңыз.',
  en: 'The annexes hold documents of this partner. Take them out first, then delete the record.',
})
export const delegatedByWhom = refusal('partners.delegated_by_whom', 422, {
  ru: 'Кого направила организация, у того выберите эту организацию.',
  kk: 'Ұйым жіберген адамға сол ұйымды таңдаңыз.',
  en: 'Of whoever was sent by an organisation, choose that organisation.',
})
const engagedTwice = refusal('partners.engaged_twice', 409, {
  ru: 'Этот человек в этой роли с этого дня уже записан. Исправьте ту запись.',
  kk: 'Бұл адам бұл рөлде осы күннен бастап жазылған. Сол жазбаны түзетіңіз.',
  en: 'This person is written down in this role from this day. Correct that record.',
})

export const constraints: Constraints = {
  partner_is_no_supplier: supplierIsNoPartner,
  partner_is_listed_once: partnerTwice,
  partner_person_is_listed_once: partnerTwice,
  partner_role_is_told_once: roleTwice,
  engagement_is_written_down_once: engagedTwice,
}
