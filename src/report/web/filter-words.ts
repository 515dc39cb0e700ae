import { type AgeClass, ageClassWords } from '#people/age.ts'
import { type SocialStatus, socialStatusWords } from '#people/social-status.ts'
import type { Formats } from '#platform/formats.ts'
import type { Language } from '#platform/language.ts'
import { translator, wordsOf } from '#platform/web/words.ts'
import type { Channel } from '#reception/codes.ts'
import { channelWords } from '#reception/web/code-words.ts'

const words = wordsOf('report filters', {
  ru: {
    unifiedDays: 'только единые дни приёма',
    vulnerable: 'только социально уязвимые',
    consumer: 'только вопросы потребителей',
    anonymous: 'только обращения без имени',
    except: 'кроме: {what}',
    male: 'мужчины',
    female: 'женщины',
    status: 'статус: {value}',
    age: 'возраст: {value}',
    channel: 'способ: {value}',
    topic: 'тема: {value}',
    office: 'один кабинет',
  },
  kk: {
    unifiedDays: 'тек бірыңғай қабылдау күндері',
    vulnerable: 'тек әлеуметтік осал адамдар',
    consumer: 'тек тұтынушылардың сұрақтары',
    anonymous: 'тек аты-жөнсіз өтініштер',
    except: 'мынадан басқа: {what}',
    male: 'ерлер',
    female: 'әйелдер',
    status: 'мәртебесі: {value}',
    age: 'жасы: {value}',
    channel: 'тәсілі: {value}',
    topic: 'тақырыбы: {value}',
    office: 'бір кабинет',
  },
  en: {
    unifiedDays: 'unified reception days only',
    vulnerable: 'socially vulnerable people only',
    consumer: 'consumer questions only',
    anonymous: 'advice without a name only',
    except: 'except: {what}',
    male: 'men',
    female: 'women',
    status: 'status: {value}',
    age: 'age: {value}',
    channel: 'channel: {value}',
    topic: 'topic: {value}',
    office: 'one office',
  },
})

type Channels = (typeof Channel)['_output']

type Saying = { readonly language: Language; readonly formats: Formats; readonly topicOf: (code: string) => string }

/** Which records a figure counts, as words; a filter that a later slice brings is said by its own names. */
export function filterWords(filters: Readonly<Record<string, unknown>>, { language, formats, topicOf }: Saying) {
  const t = translator(words, language)
  const said = (key: string, value: unknown): string => {
    if (key === 'unifiedDays' || key === 'vulnerable' || key === 'consumer' || key === 'anonymous')
      return value ? t(key) : t('except', { what: t(key) })
    if (key === 'sex') return t(value === 'male' ? 'male' : 'female')
    if (key === 'status') return t('status', { value: socialStatusWords[value as SocialStatus][language] })
    if (key === 'age') return t('age', { value: ageClassWords[value as AgeClass][language] })
    if (key === 'channel') return t('channel', { value: channelWords[value as Channels][language] })
    if (key === 'topic') return t('topic', { value: topicOf(String(value)) })
    if (key === 'month') return formats.month(`${value}-01`)
    if (key === 'office') return t('office')
    return `${key}: ${value}`
  }
  return Object.entries(filters)
    .map(([key, value]) => said(key, value))
    .join(', ')
}
