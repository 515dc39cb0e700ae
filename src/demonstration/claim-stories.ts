import type { Sql } from '#platform/database.ts'
import { dayAfter } from '#platform/day.ts'
import { type Association, idOf } from './founding.ts'
import { demonstrationDay } from './sign-ins.ts'

/** Stories of three closed cases, by the question that brought them: told without names. */
const stories = [
  {
    question: /крыша/i,
    title: 'Крыша, которую переделали',
    text: 'После капитального ремонта в многоквартирном доме снова текла крыша, а подрядчик не отвечал на звонки. Жильцы сфотографировали протечки, юрист кабинета помог составить общую претензию с перечнем недостатков. Подрядчик получил её под отметку и переделал работу за свой счёт, до суда дело не дошло.',
  },
  {
    question: /концерт/i,
    title: 'Деньги за отменённый концерт',
    text: 'Концерт перенесли без новой даты, а билетный сервис предлагал только ждать. Зрительница сохранила электронные билеты и переписку, и мы направили претензию организатору и оператору билетов. Через несколько дней стоимость билетов вернулась на карту.',
  },
  {
    question: /телевизор/i,
    title: 'Телевизор проработал месяц',
    text: 'Новый телевизор перестал включаться через месяц, магазин отправлял покупателя в сервис. Мы объяснили, что при недостатке товара выбирает покупатель, и составили претензию о возврате уплаченного. Магазин согласился, не дожидаясь жалобы.',
  },
] as const

/** Each with the citizen's consent to publish it, given on the day on which the case ended. */
export async function layStories(sql: Sql, { organisation, programme, member }: Association): Promise<void> {
  for (const { question, title, text } of stories) {
    const [found] = await sql<{ id: string; person: string; closedOn: string }[]>`
      select id, person, closed_on from cases
      where violation ~* ${question.source} and outcome in ('refund_full', 'repaired', 'refund_part') and closed_on < ${dayAfter(demonstrationDay, -14)}
      order by closed_on, id limit 1`
    const { id, person, closedOn } = found!
    const writtenOn = dayAfter(closedOn, 7)
    await sql`
      insert into consents (organisation, id, person, given_on, how, things, recorded_by)
      values (${organisation}, ${idOf(organisation, 'consent to publish', id)}, ${person}, ${closedOn}, 'paper', '{processing,publication}', ${member.lawyer})`
    await sql`
      insert into stories (organisation, id, programme, case_id, language, title, text, written_by, written_on, published_on)
      values (${organisation}, ${idOf(organisation, 'story', id)}, ${programme}, ${id}, 'ru', ${title}, ${text}, ${member.editor},
        ${writtenOn}, ${dayAfter(writtenOn, 3)})`
  }
}
