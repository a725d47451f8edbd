import type { BankDesk, BankLineAct, BankLineView } from "@cho-phien/contract";
import { dongToWire, subtract } from "@cho-phien/money";
import { findBank } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readEnv } from "../boundary/env";
import { notHere } from "../boundary/refusal";
import { orderById, ordersWaitingFor, type TransferOrder } from "./awaited-order";

const PAGE_SIZE = 30;

const rows = z.array(
  z.object({
    id: z.string(),
    reference: z.string(),
    booked_at: z.date(),
    amount: z.string(),
    content: z.string(),
    payer_account: z.string().nullable(),
    payer_name: z.string().nullable(),
    came_by: z.enum(["file", "hook"]),
    outcome: z.enum(["exact", "under", "over", "late", "double", "unknown"]).nullable(),
    order_id: z.string().nullable(),
    taken: z.string(),
    held: z.string(),
    returned: z.string(),
    asked_at: z.date().nullable(),
    return_reference: z.string().nullable(),
  }),
);
type Row = z.infer<typeof rows>[number];

const sums = z.array(z.object({ count: z.number(), held_count: z.number(), held: z.string() }));

const SQL = `select l.*, l.amount::text, l.taken::text, l.held::text, l.returned::text,
    (select m.reference from bank_line_move m where m.line_id = l.id and m.kind = 'returned') as return_reference
  from bank_line l`;

type Asked = { readonly state: "held" | "all"; readonly q: string; readonly page: number };

/** One page of what the bank told of, newest first; what is held waits for a person. */
export async function readBankDesk(container: MedusaContainer, { state, q, page }: Asked): Promise<BankDesk> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const where = [
    state === "held" ? "l.held > 0" : "true",
    q === ""
      ? "true"
      : "(l.reference || ' ' || l.content || ' ' || coalesce(l.payer_name, '') || ' ' || l.amount) ilike ?",
  ].join(" and ");
  const values = q === "" ? [] : [`%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`];
  const [found, counted] = await Promise.all([
    knex.raw(
      `${SQL} where ${where} order by l.booked_at desc, l.id limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
      values,
    ),
    knex.raw(
      `select (select count(*)::int from bank_line l where ${where}) as count, count(*)::int as held_count,
              coalesce(sum(held), 0)::text as held from bank_line where held > 0`,
      values,
    ),
  ]);
  const { count, held_count: heldCount, held: heldDong } = sums.parse(counted.rows)[0] ?? NOTHING;
  const own = readEnv(process.env).bankAccount;
  return {
    lines: await Promise.all(rows.parse(found.rows).map((row) => viewOf(container, row))),
    ...{ count, heldCount, heldDong, pageSize: PAGE_SIZE },
    account: own && { bankName: findBank(own.bin)?.name ?? own.bin, number: own.number, holder: own.holder },
  };
}

const NOTHING = { count: 0, held_count: 0, held: "0" };

/** One line; not there for an id that never was. */
export async function readBankLine(container: MedusaContainer, id: string): Promise<BankLineView> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`${SQL} where l.id = ?`, [id.slice(0, 60)]);
  const [row] = rows.parse(found.rows);
  if (!row) throw notHere();
  return await viewOf(container, row);
}

async function viewOf(container: MedusaContainer, row: Row): Promise<BankLineView> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const order = row.order_id === null ? null : await orderById(knex, row.order_id);
  const isHeld = row.held !== "0";
  const isUnplaced = isHeld && row.outcome === "unknown";
  const proposals = isUnplaced ? await ordersWaitingFor(knex, row.held) : [];
  return {
    id: row.id,
    reference: row.reference,
    bookedAt: row.booked_at.toISOString(),
    amountDong: row.amount,
    content: row.content,
    payer: [row.payer_name, row.payer_account].filter(Boolean).join(" · ") || null,
    cameBy: row.came_by,
    outcome: row.outcome,
    order: order && {
      id: order.orderId,
      code: order.code,
      missingDong: order.state === "open" ? dongToWire(subtract(order.dueDong, order.heldDong)) : "0",
    },
    heldDong: row.held,
    takenDong: row.taken,
    returnedDong: row.returned,
    returnReference: row.return_reference,
    askedAt: row.asked_at?.toISOString() ?? null,
    proposals: proposals.map(({ code, placedAt }) => ({ code, placedAt: placedAt.toISOString() })),
    acts: isHeld ? actsOf(row, order) : [],
  };
}

function actsOf({ outcome }: Row, order: TransferOrder | null): readonly BankLineAct[] {
  return outcome === "under" && order?.state === "open" ? ["ask", "assign", "return"] : ["assign", "return"];
}
