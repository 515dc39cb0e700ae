import type { Words } from '#platform/language.ts'
import { wordsOf } from '#platform/web/words.ts'
import type { leftReasons } from '../batch-contract.ts'

/** What is open on the right of the list of cases. */
export const BATCH = 'batch'

/** Papers for every case of a list. */
export const batchWords = wordsOf('claims.batch', {
  ru: {
    open: 'Составить по списку',
    title: 'Бумаги по делам списка',
    hint: 'По каждому открытому делу из списка составляется черновик из образца для его вида спора. Где такая бумага уже есть, второй не будет.',
    most: 'За один раз – не больше {n} дел.',
    kind: 'Какая бумага',
    language: 'Язык',
    start: 'Составить',
    working: 'Бумаги составляются',
    written_one: 'Составлена {n} бумага',
    written_few: 'Составлены {n} бумаги',
    written_many: 'Составлено {n} бумаг',
    written_other: 'Составлено {n} бумаги',
    stopped: 'Остановлено. Что успели составить, осталось в делах.',
    failed: 'Не получилось: {why}',
    left: 'Без бумаги остались',
    zip: 'Скачать все Word-файлы',
    again: 'Составить ещё',
  },
  kk: {
    open: 'Тізім бойынша дайындау',
    title: 'Тізімдегі істер бойынша құжаттар',
    hint: 'Тізімдегі әр ашық іс бойынша дау түріне арналған үлгіден жоба дайындалады. Мұндай құжат бар істе екіншісі жасалмайды.',
    most: 'Бір жолы {n} істен аспайды.',
    kind: 'Қандай құжат',
    language: 'Тілі',
    start: 'Дайындау',
    working: 'Құжаттар дайындалуда',
    written_one: '{n} құжат дайындалды',
    written_other: '{n} құжат дайындалды',
    stopped: 'Тоқтатылды. Дайындалып үлгергені істерде қалды.',
    failed: 'Болмады: {why}',
    left: 'Құжатсыз қалғандар',
    zip: 'Барлық Word файлын жүктеп алу',
    again: 'Тағы дайындау',
  },
  en: {
    open: 'Write for the list',
    title: 'Papers for the cases of the list',
    hint: 'Every open case of the list gets a draft from the template for its kind of dispute. A case that has such a paper gets no second one.',
    most: '{n} cases at a time at most.',
    kind: 'Which paper',
    language: 'Language',
    start: 'Write',
    working: 'Papers are being written',
    written_one: '{n} paper was written',
    written_other: '{n} papers were written',
    stopped: 'Stopped. What was written by then is in the cases.',
    failed: 'It did not work: {why}',
    left: 'Without a paper',
    zip: 'Download all Word files',
    again: 'Write more',
  },
})

export const leftWords: Readonly<Record<(typeof leftReasons)[number], Words>> = {
  closed: { ru: 'дело закрыто', kk: 'іс жабық', en: 'the case is closed' },
  no_template: { ru: 'нет образца на этом языке', kk: 'бұл тілде үлгі жоқ', en: 'no template in this language' },
  no_seller: { ru: 'не указан продавец', kk: 'сатушы көрсетілмеген', en: 'no seller is named' },
  has_one: { ru: 'такая бумага уже есть', kk: 'мұндай құжат бар', en: 'has such a paper' },
  other_office: { ru: 'дело другого кабинета', kk: 'басқа кабинеттің ісі', en: 'a case of another office' },
  gone: { ru: 'дела больше нет', kk: 'іс жоқ', en: 'the case is gone' },
}
