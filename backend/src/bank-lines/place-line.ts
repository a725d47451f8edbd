import { matchLine, type Match } from "@cho-phien/settlement";
import { dongFromWire, dongToWire, formatDong, type Dong } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { textShopper } from "../consignments/text-shopper";
import { orderById, ordersNamedIn, type TransferOrder } from "./awaited-order";
import { holdOrder } from "./hold-order";

export type Actor = { readonly type: "job" | "operator"; readonly id: string };

const lineRow = z.object({
  id: z.string(),
  amount: z.string(),
  content: z.string(),
  outcome: z.string().nullable(),
  order_id: z.string().nullable(),
  held: z.string(),
});
type Line = z.infer<typeof lineRow>;

/**
 * Looks at a new line: for the one order whose code it carries, or held as nobody's. Two orders named in one transfer are
 * for a person to tell apart. Answers the order it concerns; a line that was looked at before is left as it is.
 */
export async function placeLine(container: MedusaContainer, lineId: string): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return await knex.transaction(async (trx) => {
    const named = await ordersNamedIn(trx, (await readLine(trx, lineId)).content);
    const only = named.length === 1 ? named[0] : undefined;
    if (only) await holdOrder(trx, only.orderId);
    const line = await readLine(trx, lineId, { isHeld: true });
    if (line.outcome !== null) return line.order_id;
    const order = only ? await orderById(trx, only.orderId) : null;
    const match = matchLine(dongFromWire(line.amount), order);
    await keepMatch(trx, { line, order, match, actor: { type: "job", id: "bank-lines" } });
    return match.orderId;
  });
}

/** A person says which order a held line is for; what it does there is the same rule. */
export async function assignLine(
  container: MedusaContainer,
  { lineId, orderId, actor }: { readonly lineId: string; readonly orderId: string; readonly actor: Actor },
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (trx) => {
    await holdOrder(trx, orderId);
    const line = await readLine(trx, lineId, { isHeld: true });
    const order = await orderById(trx, orderId);
    if (!order || order.state === "other") throw refuse("bank_order_unknown", {}, "code");
    if (line.held === "0") throw refuse("bank_line_done");
    if (order.state !== "open") throw refuse(`bank_order_${order.state}`, { code: order.code }, "code");
    // What it already holds for this order is not counted a second time.
    const isItsOwn = line.order_id === orderId && line.outcome === "under";
    if (isItsOwn) throw refuse("bank_line_there_already", { code: order.code }, "code");
    await keepMatch(trx, { line, order, match: matchLine(dongFromWire(line.held), order), actor });
  });
}

async function readLine(trx: Knex, lineId: string, { isHeld = false } = {}): Promise<Line> {
  const found = await trx.raw(
    `select id, amount::text, content, outcome, order_id, held::text from bank_line where id = ? ${isHeld ? "for update" : ""}`,
    [lineId],
  );
  const line = z.array(lineRow).parse(found.rows)[0];
  if (!line) throw notHere();
  return line;
}

type Kept = { readonly line: Line; readonly order: TransferOrder | null; readonly match: Match; readonly actor: Actor };

/** What a match changes: the line, the moves of held money, the earlier lines it completes, and what the shopper is told. */
async function keepMatch(trx: Knex, { line, order, match, actor }: Kept): Promise<void> {
  const at = clock.now();
  const isNew = line.outcome === null;
  await trx.raw(
    `update bank_line set outcome = ?, order_id = ?, taken = taken + ?, held = ?, matched_at = ? where id = ?`,
    [match.outcome, match.orderId, dongToWire(match.takenDong), dongToWire(match.heldDong), at, line.id],
  );
  const move = { line_id: line.id, actor_type: actor.type, actor_id: actor.id, at };
  if (isNew && match.heldDong > 0n) {
    await trx("bank_line_move").insert({
      ...move,
      id: `bank.held:${line.id}`,
      kind: "held",
      amount: dongToWire(match.heldDong),
    });
  }
  if (match.takenDong === 0n || match.orderId === null) {
    if (order && match.outcome === "under") await tellShopper(trx, order, match);
    return;
  }
  const share = { line_id: line.id, order_id: match.orderId, amount: dongToWire(match.takenDong), at };
  await trx("bank_line_share").insert(share);
  if (!isNew) await keepTaken(trx, { ...move, amount: dongToWire(match.takenDong), order_id: match.orderId });
  await takeEarlier(trx, { orderId: match.orderId, move });
  if (order) await tellShopper(trx, order, match);
}

type Move = { readonly line_id: string; readonly actor_type: string; readonly actor_id: string; readonly at: Date };

async function keepTaken(
  trx: Knex,
  move: Move & { readonly amount: string; readonly order_id: string },
): Promise<void> {
  const id = `bank.taken:${move.line_id}:${move.order_id}`;
  await trx("bank_line_move").insert({ ...move, id, kind: "taken" });
}

const earlier = z.array(z.object({ id: z.string(), held: z.string() }));

/** The lines an order held because they were not enough are its own now, whole. */
async function takeEarlier(trx: Knex, { orderId, move }: { readonly orderId: string; readonly move: Move }) {
  const found = await trx.raw(
    `select id, held::text from bank_line where order_id = ? and outcome = 'under' and held > 0 and id <> ?
      order by id for update`,
    [orderId, move.line_id],
  );
  for (const { id, held } of earlier.parse(found.rows)) {
    await trx.raw("update bank_line set taken = taken + held, held = 0 where id = ?", [id]);
    await trx("bank_line_share").insert({ line_id: id, order_id: orderId, amount: held, at: move.at });
    await keepTaken(trx, { ...move, line_id: id, amount: held, order_id: orderId });
  }
}

async function tellShopper(trx: Knex, { phone, code }: TransferOrder, { outcome, heldDong, missingDong }: Match) {
  const sum = (amount: Dong) => formatDong(amount, "vi");
  const body =
    outcome === "under"
      ? `Chợ Phiên nhận ${sum(heldDong)} cho đơn ${code}, còn thiếu ${sum(missingDong)}. Mở trang đơn hàng để chuyển nốt.`
      : outcome === "over"
        ? `Chợ Phiên đã nhận đủ tiền đơn ${code}. Bạn chuyển thừa ${sum(heldDong)}, chợ sẽ trả lại bạn.`
        : `Chợ Phiên đã nhận đủ tiền đơn ${code}. Hợp tác xã bắt đầu gói hàng.`;
  await textShopper(trx, { to: phone, body });
}
