import { type Language, say, type Words } from '#platform/language.ts'
import { type Claim, differenceOf, type Sample } from './statistics.ts'

/** What may be claimed of the index, and what may not. */
const claimWords: Readonly<Record<Claim, Words>> = {
  nothing: {
    ru: 'Сказать об уровне грамотности пока нечего: нет ответов на вопросы о знании закона.',
    kk: 'Сауаттылық деңгейі туралы әзірге айтарлық дерек жоқ: заң білімі туралы сұрақтарға жауап жоқ.',
    en: 'Nothing can be said of literacy yet: there are no answers to questions about knowing the law.',
  },
  one_wave: {
    ru: 'Есть одна волна: она показывает уровень опрошенных и не доказывает роста. Для этого нужна вторая, с теми же вопросами.',
    kk: 'Бір ғана толқын бар: ол сұралғандардың деңгейін көрсетеді, бірақ өсуді дәлелдемейді. Ол үшін сол сұрақтармен екінші толқын керек.',
    en: 'There is one wave: it shows the level of those who were asked and proves no growth. That takes a second one with the same questions.',
  },
  too_few: {
    ru: 'Волны две, но в одной из них ответил лишь один человек: сравнивать нельзя.',
    kk: 'Екі толқын бар, бірақ бірінде тек бір адам жауап берген: салыстыруға болмайды.',
    en: 'There are two waves, but only one person answered in one of them: they can’t be compared.',
  },
  grew: {
    ru: 'Индекс вырос на {by} пункта (с 95-процентной вероятностью от {low} до {high}). Это сказано об опрошенных; причину роста опрос не доказывает.',
    kk: 'Индекс {by} тармаққа өсті (95 пайыздық ықтималдықпен {low}-ден {high}-ге дейін). Бұл сұралғандар туралы айтылған; өсудің себебін сауалнама дәлелдемейді.',
    en: 'The index grew by {by} points (with 95 % confidence by {low} to {high}). This is said of those who were asked; a survey doesn’t prove why.',
  },
  fell: {
    ru: 'Индекс снизился на {by} пункта (с 95-процентной вероятностью от {low} до {high}).',
    kk: 'Индекс {by} тармаққа төмендеді (95 пайыздық ықтималдықпен {low}-ден {high}-ге дейін).',
    en: 'The index fell by {by} points (with 95 % confidence by {low} to {high}).',
  },
  no_change_shown: {
    ru: 'Разница между волнами ({by} пункта) не больше случайной: говорить о росте нельзя.',
    kk: 'Толқындар арасындағы айырма ({by} тармақ) кездейсоқ айырмадан аспайды: өсу туралы айтуға болмайды.',
    en: 'The difference between the waves ({by} points) may be chance: growth can’t be claimed.',
  },
}

export function sayClaim(claim: Claim, before: Sample | null, after: Sample | null, language: Language): string {
  const difference = before && after && differenceOf(before, after)
  if (!difference) return say(claimWords[claim], language)
  const sign = claim === 'fell' ? -1 : 1
  const number = (value: number) => (sign * value).toFixed(1).replace('.', language === 'en' ? '.' : ',')
  const [low, high] = sign < 0 ? [difference.high, difference.low] : [difference.low, difference.high]
  return say(claimWords[claim], language, { by: number(difference.by), low: number(low), high: number(high) })
}
