/**
 * A cooperative's goods with their state. It reads tables of several modules on purpose, like the shop's own statement
 * (decision 11): a list of two thousand products must cost what a list of twenty does. Takes the cooperative's id.
 */
export const OWN_GOODS = `
  select g.*, case when g.status = 'published' then (case when g.available > 0 then 'selling' else 'out_of_stock' end)
                   when g.metadata ->> 'hiddenAt' is not null or g.held_because is not null then 'hidden' else 'draft' end as state
    from (
      select p.id, p.handle, p.title, p.status, p.metadata, p.created_at, h.reason as held_because,
             coalesce(s.available, 0)::int as available
        from product_product_cooperative_cooperative l
        join product p on p.id = l.product_id and p.deleted_at is null
        left join product_hold h on h.product_id = p.id and h.lifted_at is null
        left join (
          select v.product_id, sum(il.stocked_quantity - il.reserved_quantity) as available
            from product_product_cooperative_cooperative o
            join product_variant v on v.product_id = o.product_id and v.deleted_at is null
            join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
            join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null
           where o.cooperative_id = :cooperativeId and o.deleted_at is null group by v.product_id
        ) s on s.product_id = p.id
       where l.cooperative_id = :cooperativeId and l.deleted_at is null
    ) g`;

/** The sizes of the products :productIds, in the order the cooperative gave them. */
export const SIZES = `
  select v.product_id, v.id, v.title, coalesce(v.metadata ->> 'titleEn', '') as title_en, price.amount::text as price,
         stock.stocked::int as stock, coalesce(stock.reserved, 0)::int as reserved
    from product_variant v
    left join lateral (
      select pr.amount from product_variant_price_set ps
        join price pr on pr.price_set_id = ps.price_set_id and pr.deleted_at is null
       where ps.variant_id = v.id and ps.deleted_at is null and pr.currency_code = 'vnd' and pr.price_list_id is null
         and pr.rules_count = 0 order by pr.min_quantity nulls first limit 1
    ) price on true
    left join lateral (
      select sum(il.stocked_quantity) as stocked, sum(il.reserved_quantity) as reserved
        from product_variant_inventory_item vi
        join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null
       where vi.variant_id = v.id and vi.deleted_at is null
    ) stock on true
   where v.product_id = any(:productIds) and v.deleted_at is null
   order by coalesce(v.variant_rank, 0), v.created_at, v.id`;
