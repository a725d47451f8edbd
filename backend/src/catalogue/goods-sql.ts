/** How many pieces of `p` were sold. */
export const SOLD = `left join lateral (
    select coalesce(sum(cl.quantity), 0)::int as pieces from consignment_line cl
      join consignment cs on cs.id = cl.consignment_id and cs.step <> 'refused' and cs.deleted_at is null
     where cl.product_id = p.id and cl.deleted_at is null
  ) sold on true`;

/**
 * One statement for cards and details. It reads tables of several modules on purpose: browse pages must not wait for
 * /store/products (decision 11), and the search index takes over with its own issue.
 * A product is shown when it is published, priced, and its cooperative is approved.
 */
export const GOODS_FROM = `
  from product p
  join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
  join cooperative c on c.id = l.cooperative_id and c.deleted_at is null and c.status = 'approved'
  join lateral (
    select min(s.price) as min_price, max(s.price) as max_price, sum(s.available) as available,
           json_agg(json_build_object('id', s.id, 'title', s.title, 'titleEn', s.title_en, 'price', s.price::text,
                                      'available', s.available) order by s.rank, s.price) as variants
    from (
      select v.id, v.title, v.metadata ->> 'titleEn' as title_en, coalesce(v.variant_rank, 0) as rank,
             (select pr.amount from product_variant_price_set ps
                join price pr on pr.price_set_id = ps.price_set_id and pr.deleted_at is null
               where ps.variant_id = v.id and ps.deleted_at is null and pr.currency_code = 'vnd'
                 and pr.price_list_id is null and pr.rules_count = 0
               order by pr.min_quantity nulls first limit 1) as price,
             (select coalesce(sum(il.stocked_quantity - il.reserved_quantity), 0)
                from product_variant_inventory_item vi
                join inventory_level il on il.inventory_item_id = vi.inventory_item_id and il.deleted_at is null
               where vi.variant_id = v.id and vi.deleted_at is null)::int as available
      from product_variant v where v.product_id = p.id and v.deleted_at is null
    ) s where s.price is not null
  ) v on v.variants is not null
  join lateral (
    select k.handle, k.name, k.metadata from product_category_product pk
      join product_category k on k.id = pk.product_category_id and k.parent_category_id is null and k.deleted_at is null
     where pk.product_id = p.id limit 1
  ) category on true
  left join lateral (
    select ct.stars, ct.decision_number, ct.issuer, ct.issued_on, ct.valid_until from certificate ct
     where ct.product_id = p.id and ct.deleted_at is null and ct.verified_at is not null
       and ct.issued_on <= now() and ct.valid_until >= now()
     order by ct.stars desc, ct.valid_until desc limit 1
  ) cert on true
  ${SOLD}
  left join review_score score on score.product_id = p.id
  where p.status = 'published' and p.deleted_at is null`;

/**
 * The same products without what is only shown of them: for counting, and for finding the few that are then read whole. Over
 * 20,000 products a count by GOODS_FROM reads every price, stock level and sale for nothing: seconds instead of tenths.
 */
export const SHOWN_FROM = `
  from product p
  join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
  join cooperative c on c.id = l.cooperative_id and c.deleted_at is null and c.status = 'approved'
  where p.status = 'published' and p.deleted_at is null
    and exists (
      select from product_variant v
        join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
        join price pr on pr.price_set_id = ps.price_set_id and pr.deleted_at is null and pr.currency_code = 'vnd'
         and pr.price_list_id is null and pr.rules_count = 0
       where v.product_id = p.id and v.deleted_at is null)
    and exists (
      select from product_category_product pk
        join product_category k on k.id = pk.product_category_id and k.parent_category_id is null and k.deleted_at is null
       where pk.product_id = p.id)`;

export const GOODS_COLUMNS = `
  p.id, p.handle, p.title, p.description, p.weight, p.metadata,
  c.id as cooperative_id, c.handle as cooperative_handle, c.name as cooperative_name, c.commune_code, c.province_code,
  category.handle as category_handle, v.min_price::text as min_price, v.max_price::text as max_price,
  v.available::int as available, v.variants, sold.pieces as sold_count,
  score.stars_sum, score.count as reviews_count,
  cert.stars, cert.decision_number, cert.issuer,
  to_char(cert.issued_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as issued_on,
  to_char(cert.valid_until at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as valid_until`;
