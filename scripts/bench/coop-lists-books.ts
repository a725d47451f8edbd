import type { Client } from "pg";
import type { Copies } from "./copy-rows.ts";

/** How many orders' sales are entered in one statement; the ledger looks through a batch for doubles, so that larger ones cost more. */
const CHUNK = 50;

/** Enters the sales of the copied orders that were delivered and paid, two members sharing each line, as the job would. */
export async function postSales(client: Client, { from, to }: Copies, members: number): Promise<void> {
  for (let first = from; first <= to; first += CHUNK)
    await client.query({
      name: "post_sales",
      text: SALES,
      values: [first, Math.min(to, first + CHUNK - 1), members],
    });
}

const JOURNAL = `'id', gen_random_uuid(), 'cooperative_id', coop, 'channel', 'online', 'income_kind', 'sale_payout',
  'effective_at', at, 'actor_type', 'job', 'actor_id', 'bench'`;
const posting = (kind: string, amount: number) =>
  `jsonb_build_object('kind', '${kind}', 'cooperative_id', coop, 'amount', ${amount})`;
const memberPosting = (kind: string, member: string, amount: string) =>
  `jsonb_build_object('kind', '${kind}', 'cooperative_id', coop, 'member_id', ${member}, 'amount', ${amount},
     'commune_code', (select commune_code from member where id = ${member}))`;

/** 200,000 ₫ from the shopper, 180,000 ₫ for the cooperative, 72,000 ₫ for each of two members. */
const SALES = `
  with line as (
    select l.id, c.cooperative_id as coop, greatest(c.delivered_at, c.cash_received_at) as at,
           'mem_bench_' || n % $3::int + 1 as one, 'mem_bench_' || (n + 1 + $3::int / 2) % $3::int + 1 as other, n
      from consignment c join consignment_line l on l.consignment_id = c.id
      cross join lateral (select split_part(substr(c.order_code, 3), '-', 1)::int - 100000 as n) s
     where n between $1::int and $2::int and l.settled_at is not null
       and c.delivered_at is not null and c.cash_received_at is not null
  ), journal as (
    select n, id, 1 as turn, jsonb_build_object(${JOURNAL}, 'kind', 'sale.settled', 'idem_key', 'sale.settled:' || id,
      'source_type', 'consignment_line', 'source_id', id, 'postings', jsonb_build_array(${[
        ...[posting("clearing_cod", -200_000), posting("coop_due", 180_000), posting("platform_fee", 10_000)],
        ...[posting("shipping", 8_000), posting("tax_due", 2_000)],
        ...[posting("coop_claim", -180_000), posting("coop_income", 180_000)],
      ].join(", ")})) as it from line
    union all
    select n, id, 2, jsonb_build_object(${JOURNAL}, 'kind', 'member.accrued', 'idem_key', 'member.accrued:' || id,
      'source_type', 'consignment_line', 'source_id', id, 'postings', jsonb_build_array(${[
        ...[posting("coop_income", -180_000), posting("coop_retained", 27_000), posting("coop_fund", 9_000)],
        ...[memberPosting("member_due", "one", "72000"), memberPosting("member_due", "other", "72000")],
      ].join(", ")})) from line
  ) select count(income_post) from (select jsonb_agg(it order by n, id, turn) as batch from journal) b, income_post(b.batch)
     where b.batch is not null`;

/** Pay runs, one per month, each to up to a hundred members; three of five payouts are confirmed by their payees. */
export async function payMembers(client: Client, cooperativeId: string, { from, to }: Copies): Promise<void> {
  for (let run = from; run <= to; run++) {
    await client.query("begin");
    await client.query(PAYOUTS, [cooperativeId, run]);
    await client.query(LINKS, [`batch_bench_${run}`]);
    await client.query(MOVES({ kind: "payout.sent", from: "member_due", to: "member_in_transit", source: "payout" }), [
      `batch_bench_${run}`,
      5,
    ]);
    await client.query(EVIDENCE, [`batch_bench_${run}`]);
    await client.query(
      MOVES({ kind: "receipt.confirmed", from: "member_in_transit", to: "member_received", source: "receipt" }),
      [`batch_bench_${run}`, 3],
    );
    await client.query("commit");
  }
}

/** Each run pays a fiftieth of what stands open, so that any number of runs stays within what is due. */
const PAYOUTS = `
  insert into payout (id, batch_id, cooperative_id, member_id, amount, method, account_snapshot, sent_by_type, sent_by_id, sent_at)
  select 'payout_bench_' || $2::int || '_' || row_number() over (order by a.member_id), 'batch_bench_' || $2::int, $1, a.member_id,
         a.balance / 50, case when account.id is null then 'cash' else 'bank' end,
         case when account.id is not null then jsonb_build_object('bankBin', account.bank_bin,
           'accountNumber', account.account_number, 'holderName', account.holder_name) end, 'coop_staff', 'bench',
         now() - interval '1 hour' - ($2::int % 24) * interval '1 month'
    from income_account a
    left join member_bank_account account on account.member_id = a.member_id and account.cooperative_id = a.cooperative_id
   where a.cooperative_id = $1 and a.kind = 'member_due' and a.balance >= 50
   order by a.member_id limit 100`;

const LINKS = `insert into receipt_link (payout_id, token_sha256) select id, sha256(id::bytea) from payout where batch_id = $1`;

const EVIDENCE = `
  insert into receipt_evidence (id, payout_id, way, level, stated, writer_type, writer_id, account_holder_is_member,
    phone_owner, stated_at)
  select 'receipt_' || id, id, 'link_code', 3, amount, 'member', member_id, false, 'self', sent_at + interval '1 hour'
    from payout where batch_id = $1 and substring(id from '[0-9]+$')::int % 5 < 3`;

type Move = {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly source: "payout" | "receipt";
};

/** Moves the first so many of every five payouts of a run on, and ties the journals to them. */
const MOVES = ({ kind, from, to, source }: Move) => `
  with paid as (
    select p.*, p.cooperative_id as coop, p.sent_at as at, p.member_id as who, gen_random_uuid() as journal from payout p
     where p.batch_id = $1 and substring(p.id from '[0-9]+$')::int % 5 < $2::int
  ), posted as materialized (
    select count(income_post) as n from (
      select jsonb_agg(jsonb_build_object(${JOURNAL}, 'kind', '${kind}', 'source_type', '${source}',
        'idem_key', '${kind}:' || id, 'source_id', ${source === "payout" ? "id" : "'receipt_' || id"},
        'postings', jsonb_build_array(${memberPosting(from, "who", "-amount")}, ${memberPosting(to, "who", "amount")}))
        || jsonb_build_object('id', journal)) as batch from paid) b, income_post(b.batch) where b.batch is not null
  ) insert into payout_item (journal_id, payout_id) select paid.journal, paid.id from paid, posted where posted.n > 0`;

/** Sales outside the platform: every tenth today, the others spread over two years; a few the stock cannot explain. */
export async function recordSales(
  client: Client,
  { cooperativeId, productId }: { readonly cooperativeId: string; readonly productId: string },
  { from, to }: Copies,
): Promise<void> {
  await client.query(
    `insert into recorded_sale (id, cooperative_id, channel, product_id, variant_id, quantity, amount, sold_at, recorded_by,
       sale_key, line_no, stock_moved_at)
     select 'sale_bench_' || n, $1, (array['fair', 'shop', 'wholesale', 'other'])[n % 4 + 1], v.product_id, v.id, 2, 150000,
            case when n % 10 = 0 then now() - (n % 60) * interval '1 minute' else now() - interval '2 days' - n % 700 * interval '1 day' end,
            'bench', 'sale-key-' || n, 1, now()
       from generate_series($3::int, $4::int) n,
            lateral (select id, product_id from product_variant where product_id = 'prod_' || lpad((n % 15 + 1)::text, 10, '0') || right($2, 16)
                      order by id limit 1) v`,
    [cooperativeId, productId, from, to],
  );
  await client.query(
    `insert into stock_movement (recorded_sale_id, act, cooperative_id, variant_id, quantity, moved)
     select id, 'sold', cooperative_id, variant_id, quantity, case when substr(id, 12)::int % 40 = 0 then 1 else 2 end
       from recorded_sale where cooperative_id = $1 and substr(id, 12)::int between $2::int and $3::int`,
    [cooperativeId, from, to],
  );
  for (let first = from; first <= to; first += CHUNK)
    await client.query(RECORDED, [cooperativeId, first, Math.min(to, first + CHUNK - 1)]);
}

const RECORDED = `
  select count(income_post) from (
    select jsonb_agg(jsonb_build_object(${JOURNAL}, 'kind', 'sale.recorded', 'idem_key', 'sale.recorded:' || id,
      'source_type', 'recorded_sale', 'source_id', id, 'postings', jsonb_build_array(
        jsonb_build_object('kind', 'cash_at_coop', 'cooperative_id', coop, 'amount', -amount),
        jsonb_build_object('kind', 'coop_income', 'cooperative_id', coop, 'amount', amount)))
      || jsonb_build_object('channel', channel) order by id) as batch
      from (select s.id, s.channel, s.amount, s.cooperative_id as coop, s.sold_at as at from recorded_sale s
             where s.cooperative_id = $1 and substr(s.id, 12)::int between $2::int and $3::int) sold) b, income_post(b.batch)`;
