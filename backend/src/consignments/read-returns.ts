import type { ReturnView } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

export type Returned = { readonly lineId: string; readonly view: ReturnView };

const rows = z.array(
  z.object({
    id: z.string(),
    line_id: z.string(),
    line_name: z.string(),
    quantity: z.number(),
    reason: z.enum(["damaged", "wrong_goods", "not_as_described", "changed_mind", "other"]),
    at: z.date(),
    reversed: z.string().nullable(),
  }),
);

/** The pieces of a consignment that came back and what the books gave back for each, oldest first. */
export async function readReturns(container: MedusaContainer, consignmentId: string): Promise<readonly Returned[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id, r.line_id, l.product_title as line_name, r.quantity, r.reason, r.at,
            (select trunc(sum(p.amount))::text from income_journal j join income_posting p on p.journal_id = j.id
               join income_account a on a.id = p.account_id and a.kind like 'clearing_%'
              where j.idem_key = 'sale.refunded:' || r.line_id || ':' || r.id) as reversed
       from consignment_refund r join consignment_line l on l.id = r.line_id
      where r.consignment_id = ? order by r.at, r.id`,
    [consignmentId],
  );
  return rows.parse(answer.rows).map((row) => ({
    lineId: row.line_id,
    view: {
      id: row.id,
      lineName: row.line_name,
      quantity: row.quantity,
      reason: row.reason,
      at: row.at.toISOString(),
      reversedDong: row.reversed,
    },
  }));
}
