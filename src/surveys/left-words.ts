import type { Words } from '#platform/language.ts'
import type { LeftKind } from './xlsform/form-of-sheets.ts'

/** Why something of a sheet was not taken over. */
export const leftWords: Readonly<Record<LeftKind, Words>> = {
  type: {
    ru: 'такого вида ответа у нас нет, вопрос не берём.',
    kk: 'бізде мұндай жауап түрі жоқ, сұрақ алынбайды.',
    en: 'we have no answers of this kind, the question is not taken.',
  },
  group: {
    ru: 'разделов у нас нет; вопросы раздела берём, условие раздела – нет.',
    kk: 'бізде бөлімдер жоқ; бөлімнің сұрақтары алынады, шарты алынбайды.',
    en: 'we have no groups; its questions are taken, its condition is not.',
  },
  repeat: {
    ru: 'повторять вопросы мы не умеем; спросим по одному разу.',
    kk: 'сұрақтарды қайталай алмаймыз; әрқайсысы бір рет қойылады.',
    en: 'we can’t repeat questions; each is asked once.',
  },
  no_label: {
    ru: 'нет текста вопроса, вопрос не берём.',
    kk: 'сұрақтың мәтіні жоқ, сұрақ алынбайды.',
    en: 'it has no text, the question is not taken.',
  },
  one_language: {
    ru: 'текст на одном языке; он встанет на место обоих, пока не переведёте.',
    kk: 'мәтін бір тілде; аударғанша екі тілдің де орнында тұрады.',
    en: 'the text is in one language; it stands for both until you translate it.',
  },
  condition: {
    ru: 'такого условия мы не понимаем; вопрос будут задавать всегда.',
    kk: 'мұндай шартты түсінбейміз; сұрақ әрдайым қойылады.',
    en: 'we don’t understand this condition; the question is always asked.',
  },
  constraint: {
    ru: 'такого ограничения мы не понимаем; ответ не ограничен.',
    kk: 'мұндай шектеуді түсінбейміз; жауап шектелмейді.',
    en: 'we don’t understand this constraint; the answer has no bounds.',
  },
  calculation: {
    ru: 'вычислений у нас нет.',
    kk: 'бізде есептеулер жоқ.',
    en: 'we have no calculations.',
  },
  or_other: {
    ru: 'вариант «другое» сам не появится: добавьте его.',
    kk: '«басқа» нұсқасы өзі пайда болмайды: оны қосыңыз.',
    en: 'a choice “other” doesn’t come by itself: add it.',
  },
  choice_filter: {
    ru: 'варианты не отбираются по другому ответу; покажем все.',
    kk: 'нұсқалар басқа жауапқа қарай іріктелмейді; бәрін көрсетеміз.',
    en: 'choices aren’t picked by another answer; all are shown.',
  },
  default: {
    ru: 'готовых ответов у нас нет.',
    kk: 'бізде дайын жауаптар жоқ.',
    en: 'we have no answers given beforehand.',
  },
}
