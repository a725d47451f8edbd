/** What can be asked in SQL: the connection, or a transaction on it. */
export type Asking = { raw(sql: string, values: readonly unknown[]): Promise<{ readonly rows: unknown }> };

/** Lines with what was sold, what came back, and what open requests speak for. Needs a where. */
export const LINES = `
  select l.id, l.consignment_id, l.product_title as name, c.cooperative_id, c.order_code, o.phone, c.delivered_at,
         coalesce(c.paid_at, c.cash_received_at) is not null as is_paid, l.quantity as sold,
         (select coalesce(sum(r.quantity), 0)::int from consignment_refund r where r.line_id = l.id) as back,
         (select coalesce(sum(q.quantity), 0)::int from return_request_line q
           where q.line_id = l.id and not exists (select from return_decision d
             where d.request_id = q.request_id and d.state in ('upheld', 'taken_back', 'waived'))) as asked
    from consignment_line l join consignment c on c.id = l.consignment_id and c.deleted_at is null
    join cooperative o on o.id = c.cooperative_id`;
