import { atLeast, exactly, type PlannedIndicator } from './plan-shapes.ts'

const networks = ['Facebook', 'Instagram', 'Одноклассники']
const inRussian = 'на русском языке'

/** Activities 7 to 12: media, hearing, information work. */
export const publicIndicators: Readonly<Record<number, readonly PlannedIndicator[]>> = {
  7: [
    {
      code: 'I40',
      label: 'Лайфхаки-публикации',
      note: inRussian,
      unit: 'item',
      plan: atLeast(30),
      fact: 'media.items',
      filters: { kind: 'lifehack', language: 'ru', activity: 7 },
    },
    {
      code: 'I41',
      label: 'Схематические инфографики',
      note: inRussian,
      unit: 'item',
      plan: atLeast(2),
      fact: 'media.items',
      filters: { kind: 'infographic', language: 'ru', activity: 7 },
      explanation: 'Третья инфографика сделана своими силами: о возврате билетов на отменённые мероприятия.',
    },
    {
      code: 'I42',
      label: 'Публикации',
      unit: 'publication',
      plan: atLeast(20),
      fact: 'media.publications',
      filters: { kind: 'post', activity: 7 },
    },
    {
      code: 'I43',
      label: 'Канал распространения',
      list: networks,
      unit: 'channel',
      plan: ['of_list', 3],
      fact: 'media.channels',
      filters: { activity: 7 },
    },
  ],
  8: [
    {
      code: 'I44',
      label: 'Сценарий',
      unit: 'script',
      plan: exactly(2),
      fact: 'media.scripts',
    },
    {
      code: 'I45',
      label: 'Анимационный ролик',
      note: inRussian,
      unit: 'video',
      plan: atLeast(2),
      fact: 'media.videos',
      filters: { language: 'ru' },
    },
  ],
  9: [
    {
      code: 'I46',
      label: 'Количество просмотров',
      unit: 'view',
      plan: atLeast(100),
      fact: 'media.views',
      filters: { kind: 'rubric' },
      explanation: 'План был рассчитан на одну публикацию, а рубрику показали партнёры в трёх социальных сетях.',
    },
    {
      code: 'I47',
      label: 'Количество лайков',
      unit: 'like',
      plan: atLeast(20),
      fact: 'media.likes',
      filters: { kind: 'rubric' },
      explanation: 'Отметок больше, чем ожидалось, потому что просмотров больше, чем ожидалось.',
    },
  ],
  10: [
    {
      code: 'I48',
      label: 'Запись эфира',
      unit: 'recording',
      plan: atLeast(9),
      fact: 'media.recordings',
    },
  ],
  11: [
    {
      code: 'P11',
      place: 'participants',
      label: 'Участники',
      unit: 'person',
      plan: atLeast(5),
      fact: 'events.attendees',
      filters: { kind: 'hearing' },
      explanation: 'Слушания прошли онлайн, и в них участвовали НПО других городов.',
    },
    {
      code: 'H01',
      label: 'Публичная презентация результатов',
      unit: 'document',
      plan: exactly(1),
      fact: 'events.papers',
      filters: { kind: 'hearing', paper: 'presentation' },
    },
    {
      code: 'H02',
      label: 'Выработанные рекомендации',
      unit: 'item',
      plan: atLeast(3),
      fact: 'proposals.recommendations',
      filters: { origin: 'hearing' },
    },
  ],
  12: [
    {
      code: 'M01',
      label: 'Публикации о ходе проекта',
      note: '2 в месяц, 9 месяцев',
      unit: 'publication',
      plan: atLeast(18),
      fact: 'media.publications',
      filters: { activity: 12 },
    },
    {
      code: 'M02',
      label: 'Месяцы, в которых вышло не менее двух публикаций',
      unit: 'month',
      plan: exactly(9),
      fact: 'media.months',
    },
  ],
}
