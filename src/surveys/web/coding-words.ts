import { wordsOf } from '#platform/web/words.ts'

/** Saying what open answers are about. */
export const codingWords = wordsOf('surveys.coding', {
  ru: {
    code: 'Разобрать ответы',
    hint: 'Напишите код и нажмите Enter; стрелка вниз показывает те, что уже есть. Enter в пустом поле переводит к следующему ответу, Backspace убирает последний код.',
    codesOf: 'Коды ответа: {answer}',
    newCode: 'О чём этот ответ',
    done: 'Разобрано {n} из {all} показанных',
    none: 'Своими словами здесь ещё не ответили',
    noneHint: 'Ответы появятся, когда запишут анкеты, в которых на этот вопрос ответили.',
    more: 'Показать ещё',
    meanwhile: 'Пока вы писали, этот ответ разобрал другой человек: стоят его коды.',
    meanwhileLost:
      'Пока вы писали, этот ответ разобрал другой человек: стоят его коды. Ваше не записано: {codes}. Если нужно, добавьте ещё раз.',
  },
  kk: {
    code: 'Жауаптарды талдау',
    hint: 'Кодты жазып, Enter басыңыз; төмен бағыттауыш бұрыннан бар кодтарды көрсетеді. Бос өрістегі Enter келесі жауапқа өткізеді, Backspace соңғы кодты алып тастайды.',
    codesOf: 'Жауаптың кодтары: {answer}',
    newCode: 'Бұл жауап не туралы',
    done: 'Көрсетілгені {all}, талданғаны {n}',
    none: 'Мұнда әзірге ешкім өз сөзімен жауап берген жоқ',
    noneHint: 'Осы сұраққа жауап берілген сауалнамалар жазылғанда, жауаптар осында шығады.',
    more: 'Тағы көрсету',
    meanwhile: 'Сіз жазып жатқанда бұл жауапты басқа адам талдады: оның кодтары тұр.',
    meanwhileLost:
      'Сіз жазып жатқанда бұл жауапты басқа адам талдады: оның кодтары тұр. Сіздікі жазылмады: {codes}. Қажет болса, қайта қосыңыз.',
  },
  en: {
    code: 'Code the answers',
    hint: 'Write a code and press Enter; the down arrow shows those there are. Enter in an empty field goes to the next answer, Backspace takes the last code away.',
    codesOf: 'Codes of the answer: {answer}',
    newCode: 'What this answer is about',
    done: '{n} of the {all} shown are coded',
    none: 'Nobody has answered in their own words here',
    noneHint: 'Answers appear once questionnaires are written down in which this was answered.',
    more: 'Show more',
    meanwhile: 'While you were writing somebody else coded this answer: their codes stand.',
    meanwhileLost:
      'While you were writing somebody else coded this answer: their codes stand. Yours was not kept: {codes}. Add it again if it is needed.',
  },
})
