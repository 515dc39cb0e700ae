import { wordsOf } from '#platform/web/words.ts'

/** Addresses for calendars of telephones. */
export const feedWords = wordsOf('schedule.feeds', {
  ru: {
    feeds: 'Календарь в телефоне',
    feedsHint:
      'По секретному адресу телефон сам показывает часы приёма, записи и единые дни. В нём время и номера, имён нет.',
    make: 'Завести адрес',
    emptyFeeds: 'Адресов пока нет',
    emptyFeedsHint: 'Заведите адрес кабинета или свой, добавьте его в телефоне как подписку на календарь.',
    whose: 'Чей календарь',
    ofOffice: 'Кабинет',
    ofMe: 'Мой',
    ofLawyer: 'Юрист: {name}',
    language: 'Язык',
    madeBy: 'Кто завёл',
    madeAt: 'Когда',
    readOn: 'Последний раз читали',
    neverRead: 'ещё не читали',
    revoked: 'отозван {at}',
    standing: 'Состояние',
    works: 'работает',
    revoke: 'Отозвать',
    revokeAsk: 'Отозвать адрес: {name}?',
    revokeHint: 'Телефоны перестанут получать по нему календарь. Вернуть адрес нельзя, можно завести новый.',
    revokedDone: 'Адрес отозван',
    address: 'Адрес календаря',
    addressHint:
      'Показывается один раз. Кто знает адрес, видит время записей. Добавьте его в календарь телефона: «Подписка на календарь», «Добавить по ссылке».',
  },
  kk: {
    feeds: 'Телефондағы күнтізбе',
    feedsHint:
      'Құпия мекенжай бойынша телефон қабылдау сағаттарын, жазылуларды және бірыңғай күндерді өзі көрсетеді. Онда уақыт пен нөмірлер бар, есімдер жоқ.',
    make: 'Мекенжай жасау',
    emptyFeeds: 'Мекенжайлар әзірге жоқ',
    emptyFeedsHint:
      'Кабинеттің немесе өзіңіздің мекенжайыңызды жасап, оны телефонда күнтізбеге жазылу ретінде қосыңыз.',
    whose: 'Кімнің күнтізбесі',
    ofOffice: 'Кабинет',
    ofMe: 'Менікі',
    ofLawyer: 'Заңгер: {name}',
    language: 'Тілі',
    madeBy: 'Кім жасады',
    madeAt: 'Қашан',
    readOn: 'Соңғы рет оқылған',
    neverRead: 'әлі оқылмаған',
    revoked: '{at} жойылды',
    standing: 'Күйі',
    works: 'жұмыс істейді',
    revoke: 'Жою',
    revokeAsk: 'Мекенжайды жоясыз ба: {name}?',
    revokeHint:
      'Телефондар ол бойынша күнтізбе алмайтын болады. Мекенжайды қайтаруға болмайды, жаңасын жасауға болады.',
    revokedDone: 'Мекенжай жойылды',
    address: 'Күнтізбе мекенжайы',
    addressHint:
      'Бір рет көрсетіледі. Мекенжайды білетін адам жазылулардың уақытын көреді. Оны телефон күнтізбесіне қосыңыз: «Күнтізбеге жазылу», «Сілтеме бойынша қосу».',
  },
  en: {
    feeds: 'Calendars of telephones',
    feedsHint:
      'At a secret address a telephone shows hours, appointments and unified days by itself: times and numbers, no names.',
    make: 'Make an address',
    emptyFeeds: 'There are no addresses yet',
    emptyFeedsHint:
      'Make the address of an office or your own, and add it on the telephone as a calendar subscription.',
    whose: 'Whose calendar',
    ofOffice: 'An office’s',
    ofMe: 'Mine',
    ofLawyer: 'Lawyer: {name}',
    language: 'Language',
    madeBy: 'Made by',
    madeAt: 'When',
    readOn: 'Last read',
    neverRead: 'not read yet',
    revoked: 'revoked {at}',
    standing: 'State',
    works: 'works',
    revoke: 'Revoke',
    revokeAsk: 'Revoke the address: {name}?',
    revokeHint: 'Telephones will get no calendar from it. It can’t be brought back, but another can be made.',
    revokedDone: 'The address is revoked',
    address: 'Address of the calendar',
    addressHint:
      'Shown this once. Whoever knows the address sees the times of appointments. Add it to the telephone’s calendar: “Subscribe to calendar”, “Add by link”.',
  },
})
