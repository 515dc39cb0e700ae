import { wordsOf } from '#platform/web/words.ts'

export const checkInWords = wordsOf('events.check-in', {
  ru: {
    title: 'Отметиться',
    note: '{title} · {day} · {host}',
    name: 'Фамилия, имя, отчество',
    nameHint: 'Как в документе: так вас узнают в списке.',
    body: 'От какой организации',
    send: 'Я здесь',
    purpose: 'Имя увидят только сотрудники организации: по списку они отчитываются, сколько человек пришло.',
    done: 'Спасибо, вы в списке',
    doneHint: 'Страницу можно закрыть. Рядом сидит ещё кто-то без телефона?',
    another: 'Отметить ещё одного',
    shut: 'Отметиться здесь нельзя',
    shutHint:
      'Отметку закрыли, или адрес неполный. Наведите камеру на код ещё раз; если не выходит, скажите ведущему, что вы здесь.',
  },
  kk: {
    title: 'Белгілену',
    note: '{title} · {day} · {host}',
    name: 'Тегі, аты, әкесінің аты',
    nameHint: 'Құжаттағыдай: тізімде сізді осылай таниды.',
    body: 'Қай ұйымнан',
    send: 'Мен осындамын',
    purpose: 'Атыңызды ұйым қызметкерлері ғана көреді: олар тізім бойынша қанша адам келгенін есеп береді.',
    done: 'Рақмет, сіз тізімдесіз',
    doneHint: 'Бетті жабуға болады. Қасыңызда телефоны жоқ біреу бар ма?',
    another: 'Тағы біреуді белгілеу',
    shut: 'Мұнда белгілену мүмкін емес',
    shutHint:
      'Белгіленуді жауып қойған немесе мекенжай толық емес. Камераны кодқа қайта бағыттаңыз; болмаса, осында екеніңізді жүргізушіге айтыңыз.',
  },
  en: {
    title: 'Check in',
    note: '{title} · {day} · {host}',
    name: 'Full name',
    nameHint: 'As in your document: that is how the list knows you.',
    body: 'Organisation you came for',
    send: 'I am here',
    purpose: 'Only the organisation’s staff see your name: by the list they report how many people came.',
    done: 'Thank you, you are on the list',
    doneHint: 'You can close this page. Is somebody beside you without a phone?',
    another: 'Check in another person',
    shut: 'You cannot check in here',
    shutHint:
      'Check-in is shut, or the address is incomplete. Point the camera at the code once more; if it still fails, tell the host that you are here.',
  },
})
