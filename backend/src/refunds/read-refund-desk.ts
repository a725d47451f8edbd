import type { RefundDesk, RefundDeskRow, RefundDeskState } from "@cho-phien/contract";
import { findBank } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readRequests, requestView } from "./read-requests";
import type { Asking } from "./returnable";

const PAGE_SIZE = 20;

/** What each queue of the desk holds, as SQL over a refund `p`, its payment `d` and its order's account `a`. */
const QUEUES = {
  due: "p.way = 'transfer' and d.payout_id is null and a.order_id is not null",
  no_account: "p.way = 'transfer' and d.payout_id is null and a.order_id is null",
  card: "p.way = 'card' and d.payout_id is null",
  paid: "d.payout_id is not null",
} as const;

/** A cooperative said no, and the operator has not looked yet. */
const DECLINED = `exists (select from return_decision d where d.request_id = q.id and d.state = 'declined')
  and not exists (select from return_decision d where d.request_id = q.id and d.state in ('overruled', 'upheld'))`;

const FROM = `
  from refund_payout p join consignment c on c.id = p.consignment_id join cooperative o on o.id = c.cooperative_id
  left join refund_payment d on d.payout_id = p.id left join refund_account a on a.order_id = p.order_id`;

const rows = z.array(
  z.object({
    id: z.string(),
    order_id: z.string(),
    order_code: z.string(),
    cooperative_name: z.string(),
    amount: z.string(),
    way: z.enum(["transfer", "card"]),
    made_at: z.date(),
    paid_at: z.date().nullable(),
    bank_reference: z.string().nullable(),
    bank_bin: z.string().nullable(),
    account_number: z.string().nullable(),
    holder_name: z.string().nullable(),
    photos: z.array(z.string()),
  }),
);
const counted = z.array(z.object({ state: z.string(), count: z.number() }));
const names = z.array(z.object({ id: z.string(), order_code: z.string(), cooperative_name: z.string() }));

type Asked = { readonly state: RefundDeskState; readonly page: number };

/** One queue of the operator's refunds, oldest first, with how many wait in each. */
export async function readRefundDesk(container: MedusaContainer, { state, page }: Asked): Promise<RefundDesk> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const slice = [PAGE_SIZE, (page - 1) * PAGE_SIZE];
  const counts = await readCounts(knex);
  if (state === "declined")
    return { counts, refunds: [], pageSize: PAGE_SIZE, requests: await readDeclined(knex, slice) };
  const found = await knex.raw(
    `select p.id, p.order_id, c.order_code, o.name as cooperative_name, p.amount::text, p.way, p.made_at, d.paid_at,
            d.bank_reference, a.bank_bin, a.account_number, a.holder_name,
            (select coalesce(jsonb_agg(f.id order by f.at), '[]') from refund_photo f where f.payout_id = p.id) as photos
       ${FROM} where ${QUEUES[state]} order by ${state === "paid" ? "d.paid_at desc" : "p.made_at"}, p.id limit ? offset ?`,
    slice,
  );
  return { counts, requests: [], pageSize: PAGE_SIZE, refunds: rows.parse(found.rows).map(deskRow) };
}

async function readDeclined(knex: Asking, slice: readonly number[]): Promise<RefundDesk["requests"]> {
  const [limit, offset] = slice;
  const waiting = await readRequests(knex, {
    where: `q.id in (select q.id from return_request q where ${DECLINED} order by q.asked_at, q.id limit ? offset ?)`,
    values: [limit, offset],
  });
  const found = await knex.raw(
    `select c.id, c.order_code, o.name as cooperative_name from consignment c join cooperative o on o.id = c.cooperative_id
      where c.id = any(?)`,
    [waiting.map((it) => it.consignment_id)],
  );
  const named = names.parse(found.rows);
  return waiting.map((row) => {
    const parcel = named.find((it) => it.id === row.consignment_id);
    return {
      ...requestView(row),
      orderId: row.order_id,
      orderCode: parcel?.order_code ?? "",
      cooperativeName: parcel?.cooperative_name ?? "",
    };
  });
}

async function readCounts(knex: Asking): Promise<RefundDesk["counts"]> {
  const found = await knex.raw(
    `select case ${Object.entries(QUEUES)
      .map(([name, where]) => `when ${where} then '${name}'`)
      .join(" ")} end as state, count(*)::int as count ${FROM} group by 1
     union all select 'declined', count(*)::int from return_request q where ${DECLINED}`,
    [],
  );
  const counts = counted.parse(found.rows);
  const of = (state: RefundDeskState) => counts.find((it) => it.state === state)?.count ?? 0;
  return { declined: of("declined"), due: of("due"), no_account: of("no_account"), card: of("card"), paid: of("paid") };
}

function deskRow(row: z.infer<typeof rows>[number]): RefundDeskRow {
  const { bank_bin: bin, account_number: accountNumber, holder_name: holderName } = row;
  return {
    id: row.id,
    amountDong: row.amount,
    way: row.way,
    madeAt: row.made_at.toISOString(),
    paidAt: row.paid_at?.toISOString() ?? null,
    bankReference: row.bank_reference,
    orderId: row.order_id,
    orderCode: row.order_code,
    cooperativeName: row.cooperative_name,
    account:
      bin && accountNumber && holderName ? { bankName: findBank(bin)?.name ?? bin, accountNumber, holderName } : null,
    // ASCII, as banks pass it on.
    transferNote: `HOAN TIEN ${row.order_code.replace("-", " ")}`,
    photoIds: row.photos,
  };
}
