/** Where one's own goods stand, from `status`, `available`, `is_hidden` and `held_because`. */
export const GOODS_STATE = `case when status = 'published' then (case when available > 0 then 'selling' else 'out_of_stock' end)
  when is_hidden or held_because is not null then 'hidden' else 'draft' end`;

/** What a cooperative wrote into `product p` that decides where its goods stand, for the cooperative :cooperativeId. */
export const OWN_PRODUCTS = `product_product_cooperative_cooperative l
  join product p on p.id = l.product_id and p.deleted_at is null
  left join product_hold h on h.product_id = p.id and h.lifted_at is null
 where l.cooperative_id = :cooperativeId and l.deleted_at is null`;

/** What `product_variant v` has free to sell. */
export const STOCK_OF_VARIANTS = `product_variant_inventory_item vi
  join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null`;

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
