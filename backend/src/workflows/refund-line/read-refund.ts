import type { Journal, ReturnCause } from "@cho-phien/income";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { INCOME_MODULE } from "../../modules/income";

const row = z.array(
  z.object({
    line_id: z.string(),
    quantity: z.number(),
    sold: z.number(),
    /** The pieces of earlier returns by the order of the facts, not of their journals: whichever is entered first, the parts agree. */
    before: z.number(),
    taken_by: z.string(),
    reason: z.enum(["damaged", "wrong_goods", "not_as_described", "changed_mind", "other"]),
    at: z.date(),
    asked_at: z.date(),
  }),
);

/** A return ready for the books: the fact and the journals it mirrors. */
export type ReadyRefund = {
  readonly refundId: string;
  readonly lineId: string;
  readonly cooperativeId: string;
  readonly pieces: { readonly sold: number; readonly before: number; readonly returned: number };
  readonly takenBy: string;
  readonly reason: ReturnCause;
  /** The day whose rule decides about the shipping. */
  readonly askedAt: string;
  readonly effectiveAt: string;
  readonly settled: Journal;
  readonly accrued: Journal | null;
};

/** The return with the sale it undoes; null when there is no such fact, its sale is not in the books, or it was entered. */
export async function readReadyRefund(container: MedusaContainer, refundId: string): Promise<ReadyRefund | null> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.line_id, r.quantity, l.quantity as sold, r.taken_by, r.reason, r.at,
            coalesce((select q.asked_at from return_request q where q.id = r.request_id), r.at) as asked_at,
            (select coalesce(sum(e.quantity), 0)::int from consignment_refund e
              where e.line_id = r.line_id and (e.at, e.id) < (r.at, r.id)) as before
       from consignment_refund r join consignment_line l on l.id = r.line_id where r.id = ?`,
    [refundId],
  );
  const [fact] = row.parse(answer.rows);
  if (!fact) return null;
  const income = container.resolve(INCOME_MODULE);
  const [journals, entered] = await Promise.all([
    income.journals({ sourceIds: [fact.line_id] }),
    income.journals({ idemKeys: [refundKey(fact.line_id, refundId)] }),
  ]);
  const settled = journals.find((it) => it.kind === "sale.settled");
  if (!settled?.cooperativeId || entered.length > 0) return null;
  const reversals = await income.journals({ reversesIds: journals.map((it) => it.id) });
  const undone = new Set(reversals.map((it) => it.reversesId));
  return {
    refundId,
    lineId: fact.line_id,
    cooperativeId: settled.cooperativeId,
    pieces: { sold: fact.sold, before: fact.before, returned: fact.quantity },
    takenBy: fact.taken_by,
    reason: fact.reason,
    askedAt: fact.asked_at.toISOString(),
    effectiveAt: fact.at.toISOString(),
    settled,
    accrued: journals.findLast((it) => it.kind === "member.accrued" && !undone.has(it.id)) ?? null,
  };
}

/** The key packages/income gives the journal of a return. */
function refundKey(lineId: string, refundId: string): string {
  return `sale.refunded:${lineId}:${refundId}`;
}
