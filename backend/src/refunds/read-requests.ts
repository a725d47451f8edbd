import type { ReturnRequestView, ReturnState } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import type { Asking } from "./returnable";

const states = [
  "asked",
  "accepted",
  "declined",
  "overruled",
  "upheld",
  "taken_back",
  "waived",
] as const satisfies readonly ReturnState[];

const rows = z.array(
  z.object({
    id: z.string(),
    order_id: z.string(),
    consignment_id: z.string(),
    cooperative_id: z.string(),
    reason: z.enum(["damaged", "wrong_goods", "not_as_described", "changed_mind", "other"]),
    note: z.string(),
    asked_at: z.date(),
    lines: z.array(z.object({ id: z.string(), name: z.string(), quantity: z.number() })),
    photos: z.array(z.string()),
    decisions: z.array(z.object({ state: z.enum(states), at: z.string(), words: z.string().nullable() })),
  }),
);

export type RequestRow = z.infer<typeof rows>[number];

const REQUESTS = `
  select q.id, q.order_id, q.consignment_id, q.cooperative_id, q.reason, q.note, q.asked_at,
         (select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.product_title, 'quantity', i.quantity) order by l.id)
            from return_request_line i join consignment_line l on l.id = i.line_id where i.request_id = q.id) as lines,
         (select coalesce(jsonb_agg(p.id order by p.at, p.id), '[]') from return_photo p where p.request_id = q.id) as photos,
         (select coalesce(jsonb_agg(jsonb_build_object('state', d.state, 'at', income_instant(d.at), 'words', d.words) order by d.id), '[]')
            from return_decision d where d.request_id = q.id) as decisions
    from return_request q`;

/** Requests that answer to `where`, oldest first. */
export async function readRequests(
  asking: Asking,
  { where, values }: { readonly where: string; readonly values: readonly unknown[] },
): Promise<readonly RequestRow[]> {
  const found = await asking.raw(`${REQUESTS} where ${where} order by q.asked_at, q.id`, values);
  return rows.parse(found.rows);
}

/** Where a request stands: what was decided last. */
export function stateOf({ decisions }: Pick<RequestRow, "decisions">): ReturnState {
  return decisions.at(-1)?.state ?? "asked";
}

export function requestView(row: RequestRow): ReturnRequestView {
  return {
    id: row.id,
    state: stateOf(row),
    reason: row.reason,
    note: row.note,
    askedAt: row.asked_at.toISOString(),
    lines: row.lines.map(({ name, quantity }) => ({ name, quantity })),
    photoIds: row.photos,
    decisions: row.decisions,
  };
}
