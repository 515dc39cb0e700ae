import { refusal } from '#platform/problem.ts'
import type { Constraints } from '#platform/refusals.ts'

export const alreadyMember = refusal('people.already_member', 409, {
  ru: 'Человек с этой почтой уже есть в списке сотрудников.',
  kk: 'Осы поштасы бар адам қызметкерлер тізімінде бар.',
  en: 'Somebody with this e-mail is already on the list of members.',
})
export const lastChair = refusal('people.last_chair', 409, {
  ru: 'Это единственный руководитель. Сначала дайте роль руководителя кому-то ещё.',
  kk: 'Бұл жалғыз басшы. Алдымен басшы рөлін басқа біреуге беріңіз.',
  en: 'This is the only head. Give the role of the head to somebody else first.',
})
export const memberHasLeft = refusal('people.member_has_left', 409, {
  ru: 'Этот человек здесь больше не работает. Чтобы вернуть, добавьте его ещё раз с той же почтой.',
  kk: 'Бұл адам мұнда енді жұмыс істемейді. Қайтару үшін сол поштамен қайта қосыңыз.',
  en: 'This person does not work here any more. To bring them back, add them again with the same e-mail.',
})
export const unknownOffice = refusal('people.unknown_office', 422, {
  ru: 'Такого кабинета нет: обновите страницу и выберите ещё раз.',
  kk: 'Мұндай кабинет жоқ: бетті жаңартып, қайта таңдаңыз.',
  en: 'There is no such office: reload the page and choose again.',
})
export const wrongSetUpCode = refusal('people.wrong_set_up_code', 403, {
  ru: 'Код не подходит. Он напечатан в окне сервера при запуске.',
  kk: 'Код сәйкес келмейді. Ол іске қосқанда сервер терезесінде басылып шығады.',
  en: 'The code is not right. The server prints it in its window when it starts.',
})
export const firstRunIsDone = refusal('people.first_run_is_done', 409, {
  ru: 'Организация уже создана. Войдите с почтой и паролем.',
  kk: 'Ұйым құрылған. Пошта мен құпиясөз арқылы кіріңіз.',
  en: 'The organisation is already founded. Sign in with e-mail and password.',
})

export const constraints: Constraints = { member_is_added_once: alreadyMember }
