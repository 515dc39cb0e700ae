import { atLeast, exactly, oneEach, type PlannedIndicator, type PlannedValue, stated } from './plan-shapes.ts'

const networks = ['Facebook', 'Instagram', 'Одноклассники']
const months = ['март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь']
const byMonth = (values: readonly number[]) => values.map((value, index) => ({ label: months[index]!, value }))
const byNetwork = (values: readonly number[]) => values.map((value, index) => ({ label: networks[index]!, value }))
const editor = (value: PlannedValue): PlannedValue => ({ ...value, by: 'editor' })
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
      stated: editor(stated(31, 'Реестр публикаций № 1, раздел «Лайфхаки»', '2020-11-30')),
    },
    {
      code: 'I41',
      label: 'Схематические инфографики',
      note: inRussian,
      unit: 'item',
      plan: atLeast(2),
      stated: editor(stated(3, 'Реестр публикаций № 1, раздел «Инфографики»', '2020-11-30')),
      explanation: 'Третья инфографика сделана своими силами: о возврате билетов на отменённые мероприятия.',
    },
    {
      code: 'I42',
      label: 'Публикации',
      unit: 'publication',
      plan: atLeast(20),
      stated: editor(
        stated(20, 'Реестр публикаций № 1, раздел «Публикации»', '2020-11-30', byMonth([3, 2, 2, 2, 2, 2, 2, 2, 3])),
      ),
    },
    {
      code: 'I43',
      label: 'Канал распространения',
      list: networks,
      unit: 'channel',
      plan: ['of_list', 3],
      stated: editor(stated(3, 'Снимки страниц, приложение 7.4', '2020-11-30', oneEach(networks))),
    },
  ],
  8: [
    {
      code: 'I44',
      label: 'Сценарий',
      unit: 'script',
      plan: exactly(2),
      stated: stated(2, 'Сценарии роликов, приложение 8.1', '2020-11-09'),
    },
    {
      code: 'I45',
      label: 'Анимационный ролик',
      note: inRussian,
      unit: 'video',
      plan: atLeast(2),
      stated: stated(2, 'Акт выполненных работ № 33', '2020-11-20'),
    },
  ],
  9: [
    {
      code: 'I46',
      label: 'Количество просмотров',
      unit: 'view',
      plan: atLeast(100),
      stated: editor(
        stated(2512, 'Статистика страниц, снимки от 31 марта 2020 года', '2020-03-31', byNetwork([768, 1204, 540])),
      ),
      explanation: 'План был рассчитан на одну публикацию, а рубрику показали партнёры в трёх социальных сетях.',
    },
    {
      code: 'I47',
      label: 'Количество лайков',
      unit: 'like',
      plan: atLeast(20),
      stated: editor(
        stated(72, 'Статистика страниц, снимки от 31 марта 2020 года', '2020-03-31', byNetwork([19, 41, 12])),
      ),
      explanation: 'Отметок больше, чем ожидалось, потому что просмотров больше, чем ожидалось.',
    },
  ],
  10: [
    {
      code: 'I48',
      label: 'Запись эфира',
      unit: 'recording',
      plan: atLeast(9),
      stated: editor(
        stated(9, 'Эфирная справка радио «Рудный дауысы» № 41', '2020-11-27', byMonth([1, 1, 1, 1, 1, 1, 1, 1, 1])),
      ),
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
      stated: stated(1, 'Презентация слушаний, приложение 11.8', '2020-11-26'),
    },
    {
      code: 'H02',
      label: 'Выработанные рекомендации',
      unit: 'item',
      plan: atLeast(3),
      stated: stated(3, 'Протокол слушаний № 1', '2020-11-26'),
    },
  ],
  12: [
    {
      code: 'M01',
      label: 'Публикации о ходе проекта',
      note: '2 в месяц, 9 месяцев',
      unit: 'publication',
      plan: atLeast(18),
      stated: editor(
        stated(19, 'Дайджест публикаций, приложение 12.3', '2020-11-30', byMonth([2, 2, 2, 2, 2, 2, 2, 2, 3])),
      ),
    },
    {
      code: 'M02',
      label: 'Месяцы, в которых вышло не менее двух публикаций',
      unit: 'month',
      plan: exactly(9),
      stated: editor(stated(9, 'Дайджест публикаций, приложение 12.3', '2020-11-30', oneEach(months))),
    },
  ],
}
