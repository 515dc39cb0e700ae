import type { Words } from '#platform/language.ts'
import type { AccessLine } from './person-contract.ts'

/** What somebody did with a person's data, without he or she. */
export const deedWords = {
  saw: { ru: 'просмотр', kk: 'қарау', en: 'looked at' },
  wrote: { ru: 'изменение', kk: 'өзгерту', en: 'written' },
  revealed: { ru: 'номер показан', kk: 'нөмір көрсетілді', en: 'number shown' },
  printed: { ru: 'печать', kk: 'басып шығару', en: 'printed' },
  exported: { ru: 'выдана копия данных', kk: 'деректердің көшірмесі берілді', en: 'copy of the data given' },
} as const satisfies Record<AccessLine['did'], Words>

/** What was done in particular; anything else is told by the kind of deed. */
const actionWords: Readonly<Record<string, Words>> = {
  'people.person.register': { ru: 'карточка заведена', kk: 'карточка ашылды', en: 'card registered' },
  'people.person.correct': { ru: 'карточка исправлена', kk: 'карточка түзетілді', en: 'card corrected' },
  'people.person.erase': { ru: 'данные удалены', kk: 'деректер жойылды', en: 'data erased' },
  'people.person.lock': { ru: 'карточка заблокирована', kk: 'карточка бұғатталды', en: 'card locked' },
  'people.person.read': { ru: 'карточка открыта', kk: 'карточка ашып қаралды', en: 'card opened' },
  'people.person.name': {
    ru: 'имя показано при поиске',
    kk: 'іздегенде аты-жөні көрсетілді',
    en: 'name shown in a search',
  },
  'people.merge.make': { ru: 'карточки объединены', kk: 'карточкалар біріктірілді', en: 'cards merged' },
  'people.merge.undo': { ru: 'карточки разъединены', kk: 'карточкалар ажыратылды', en: 'cards parted' },
  'people.duplicate.read': {
    ru: 'имя показано среди похожих карточек',
    kk: 'ұқсас карточкалар арасында көрсетілді',
    en: 'shown among likely duplicates',
  },
  'people.duplicate.dismiss': {
    ru: 'решено: это другой человек',
    kk: 'шешім: бұл басқа адам',
    en: 'decided: another person',
  },
  'people.kind.mark': {
    ru: 'отмечено, показан ли документ',
    kk: 'құжат көрсетілгені белгіленді',
    en: 'whether a document was seen',
  },
  'people.consent.record': { ru: 'согласие записано', kk: 'келісім жазылды', en: 'consent recorded' },
  'people.consent.withdraw': {
    ru: 'записан отзыв согласия',
    kk: 'келісімнің қайтарылғаны жазылды',
    en: 'withdrawal recorded',
  },
  'people.consent.print': {
    ru: 'форма согласия напечатана',
    kk: 'келісім нысаны басып шығарылды',
    en: 'consent form printed',
  },
  'reception.entry.read': {
    ru: 'имя показано в журнале',
    kk: 'аты-жөні журналда көрсетілді',
    en: 'name shown in the journal',
  },
  'reception.entry.register': {
    ru: 'запись журнала сделана',
    kk: 'журналға жазба енгізілді',
    en: 'journal entry made',
  },
  'reception.entry.correct': {
    ru: 'запись журнала исправлена',
    kk: 'журнал жазбасы түзетілді',
    en: 'journal entry corrected',
  },
  'reception.entry.close': { ru: 'запись журнала закрыта', kk: 'журнал жазбасы жабылды', en: 'journal entry closed' },
}
const fieldWords: Readonly<Record<string, Words>> = {
  iin: { ru: 'ИИН показан', kk: 'ЖСН көрсетілді', en: 'IIN shown' },
  phone: { ru: 'телефон показан', kk: 'телефон көрсетілді', en: 'phone shown' },
}

export const accessWords = ({ action, did, field }: Pick<AccessLine, 'action' | 'did' | 'field'>): Words =>
  (field ? fieldWords[field] : undefined) ?? actionWords[action] ?? deedWords[did]
