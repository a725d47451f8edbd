import { z } from "@medusajs/framework/zod";
import { clock } from "../../boundary/clock";
import { refuseByRule } from "../../boundary/ledger-refusal";
import { notHere, refuse } from "../../boundary/refusal";
import { digest } from "../../boundary/secret-digest";
import type { TakeReturn } from "./index";

/** A transaction whose other facts stand or fall with the return. */
type Transaction = { raw(sql: string, values: readonly unknown[]): Promise<{ readonly rows: unknown }> };

const lineRow = z.array(z.object({ quantity: z.number(), is_paid: z.boolean(), asked: z.number() }));
const returnRow = z.array(z.object({ id: z.string(), line_id: z.string(), quantity: z.number(), reason: z.string() }));

/** What a line sold, whether it is paid, and the pieces other shopper's requests speak for. */
const LINE = `
  select l.quantity, c.delivered_at is not null and coalesce(c.paid_at, c.cash_received_at) is not null as is_paid,
         (select coalesce(sum(q.quantity), 0)::int from return_request_line q
           where q.line_id = l.id and q.request_id is distinct from ? and not exists (select from return_decision d
             where d.request_id = q.request_id and d.state in ('upheld', 'taken_back', 'waived'))) as asked
    from consignment_line l join consignment c on c.id = l.consignment_id
   where l.id = ? and c.id = ? and c.cooperative_id = ? and l.deleted_at is null`;

/**
 * Writes the fact under the line's lock, so that two returns at once can't bring back more than was sold, nor what a
 * shopper's open request speaks for. Answers its id; the same key with the same pieces is the same fact.
 */
export async function keepReturn(trx: Transaction, input: TakeReturn): Promise<string> {
  const { cooperativeId, consignmentId, lineId, quantity, reason, staffId, key, requestId = null } = input;
  const id = `ret_${digest(`${cooperativeId}\n${key}`).toString("hex").slice(0, 26)}`;
  // Apart from the reading: what a statement reads beside a row it waits for is from before it waited.
  await trx.raw("select from consignment_line where id = ? for update", [lineId]);
  const found = await trx.raw(LINE, [requestId, lineId, consignmentId, cooperativeId]);
  const [line] = lineRow.parse(found.rows);
  if (!line) throw notHere();
  if (!line.is_paid) throw refuse("not_settled_yet");
  const others = await trx.raw(
    "select id, line_id, quantity, reason from consignment_refund where line_id = ? or id = ?",
    [lineId, id],
  );
  const standing = returnRow.parse(others.rows);
  const before = standing.find((it) => it.id === id);
  if (before) {
    const isSame = before.line_id === lineId && before.quantity === quantity && before.reason === reason;
    if (!isSame) throw refuse("same_key_other_body");
    return id;
  }
  const returned = standing.reduce((pieces, it) => pieces + it.quantity, 0);
  if (returned + quantity > line.quantity) {
    throw refuseByRule({
      refused: "returned_above_sold",
      returnedPieces: BigInt(quantity),
      alreadyReturnedPieces: BigInt(returned),
      soldPieces: BigInt(line.quantity),
    });
  }
  if (returned + quantity + line.asked > line.quantity) throw refuse("return_asked_for", { count: String(line.asked) });
  await trx.raw(
    `insert into consignment_refund (id, consignment_id, line_id, quantity, reason, taken_by, at, request_id)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, consignmentId, lineId, quantity, reason, staffId, clock.now(), requestId],
  );
  return id;
}
