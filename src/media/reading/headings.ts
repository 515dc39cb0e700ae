import { type Columns, plain } from '#platform/sheets/columns.ts'
import type { ColumnRole } from '../reach-contract.ts'

/** How networks call their columns: Meta (Facebook, Instagram), OK, Telegram, YouTube, in Russian, Kazakh and English. */
const called: Readonly<Record<ColumnRole, readonly string[]>> = {
  address: [
    'permalink',
    'post link',
    'link',
    'url',
    'постоянная ссылка',
    'ссылка',
    'ссылка на публикацию',
    'ссылка на пост',
    'ссылка на тему',
    'адрес',
    'content',
    'контент',
    'video',
    'видео',
    'сілтеме',
    'тұрақты сілтеме',
    'мекенжай',
  ],
  title: [
    'title',
    'description',
    'post',
    'название',
    'заголовок',
    'описание',
    'публикация',
    'тема',
    'video title',
    'название видео',
    'атауы',
  ],
  day: ['as of', 'data as of', 'snapshot date', 'дата снимка', 'дата выгрузки', 'на дату', 'деректер күні'],
  reach: [
    'reach',
    'people reached',
    'accounts reached',
    'post reach',
    'охват',
    'охваченные аккаунты',
    'охват публикации',
    'қамту',
  ],
  view: [
    'views',
    'impressions',
    'video views',
    'plays',
    '3 second video views',
    'просмотры',
    'показы',
    'просмотров',
    'қаралым',
    'қаралымдар',
  ],
  like: [
    'likes',
    'reactions',
    'likes and reactions',
    'reactions likes',
    'нравится',
    'отметки нравится',
    'реакции',
    'классы',
    'лайки',
    'класс',
    'ұнату',
    'реакциялар',
  ],
  share: ['shares', 'forwards', 'reposts', 'репосты', 'поделились', 'поделиться', 'пересылки', 'репост', 'бөлісу'],
  comment: ['comments', 'comments added', 'комментарии', 'комментарий', 'пікірлер', 'пікір'],
}

/** Which column is what, as far as its heading says so; the first of several that say the same. */
export function recognised(headings: readonly string[]): Columns<ColumnRole> {
  const found: Columns<ColumnRole> = {}
  for (const [role, names] of Object.entries(called) as [ColumnRole, readonly string[]][]) {
    const at = names.map(name => headings.findIndex(heading => plain(heading) === name)).find(index => index >= 0)
    if (at !== undefined) found[role] = at
  }
  return found
}
