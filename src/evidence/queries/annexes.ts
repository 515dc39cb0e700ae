import type { Sql } from '#platform/database.ts'
import type { Annex, Missing } from '../contract.ts'

type Product = Missing & { readonly proved: boolean }
type Row = Omit<Annex, 'missing' | 'products'> & { readonly products: readonly Product[] }

/**
 * The annexes of a programme, one per activity of the plan, and what each still lacks: a product indicator that no
 * document is linked to. A sub-target is proved with the indicator that it is inside of, and a product that the operator
 * consented to drop (its plan is 0) needs no proof.
 */
export async function annexesOf(sql: Sql, programme: string): Promise<Annex[]> {
  const rows = await sql<Row[]>`
    select a.id as activity, a.number, a.title,
      coalesce(i.items, 0) as items, coalesce(i.pages, 0) as pages, coalesce(p.products, '[]') as products
    from activities a
    left join lateral (
      select count(*) as items, sum(pages) as pages from evidence_items i
      where i.organisation = a.organisation and i.activity = a.id) i on true
    left join lateral (
      select json_agg(json_build_object('indicator', d.id, 'code', d.code, 'label', d.label, 'proved', exists (
          select from evidence_links l where l.organisation = d.organisation and l.target = d.id)) order by d.position, d.code) as products
      from indicators d
      where d.organisation = a.organisation and d.programme = a.programme and d.activity = a.id
        and d.place = 'product' and d.parent is null and d.plan is distinct from 0) p on true
    where a.programme = ${programme}
    order by a.number limit 1000`
  return rows.map(({ products, ...annex }) => ({
    ...annex,
    products: products.map(plain),
    missing: products.filter(({ proved }) => !proved).map(plain),
  }))
}

const plain = ({ indicator, code, label }: Product): Missing => ({ indicator, code, label })
