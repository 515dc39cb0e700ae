import type { Sql } from '#platform/database.ts'
import { type Association, idOf } from './founding.ts'

const direction = 'Защита прав и законных интересов граждан и организаций'

/** What is proposed for the next grants: five offices in the centres of the clusters, and a course for sellers. */
const projects = [
  {
    name: 'Кабинеты в районных центрах',
    justification:
      'Журнал показал, что сельские жители обращаются вдвое реже городских: приехать в город и вернуться с претензией успевает не каждый.',
    goal: 'Жители сёл получают юридическую помощь потребителям в своём районе.',
    tasks: 'Открыть пять кабинетов в центрах кустов; обучить местных юристов; провести две волны опроса, до и после.',
    description:
      'Приём два дня в неделю, онлайн-связь с областным кабинетом, единые дни приёма, правовая школа для сельских колледжей.',
    results: 'Не менее 1 000 консультаций; измеренное изменение правовой грамотности между двумя волнами.',
    ...{ unit: 'кабинет', unit_sum: 3_000_000, units: 5, places: ['39', '3910', '3916', '3936', '3944', '3968'] },
  },
  {
    name: 'Честный продавец: курс для малого бизнеса',
    justification:
      'Треть споров кончается, как только продавец узнаёт о своих сроках: он не отказывает, а не знает закона.',
    goal: 'Малый бизнес двух городов решает споры с покупателями до претензии.',
    tasks:
      'Составить курс с палатой предпринимателей; провести занятия; выдать участникам знак и опубликовать их список.',
    description: 'Шесть занятий для продавцов и владельцев магазинов, памятки у кассы, линия вопросов юристу.',
    results: 'Не менее 120 участников; образцы ответов на претензии у каждого.',
    ...{ unit: 'город', unit_sum: 1_850_000, units: 2, places: ['3910', '3924'] },
  },
] as const

export async function layProjects(sql: Sql, { organisation, programme }: Association): Promise<void> {
  for (const [index, { places, ...project }] of projects.entries()) {
    const id = idOf(organisation, 'project', index)
    const own = { organisation, id, programme, number: index + 1, direction, currency: 'KZT' }
    await sql`insert into project_proposals ${sql({ ...own, ...project })}`
    await sql`insert into project_places ${sql(places.map(place => ({ organisation, project: id, place })))}`
  }
}
