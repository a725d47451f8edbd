import type { ConsignmentEvent } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { messageTemplates } from "../modules/consignment/message-templates";
import { steps } from "./rows";

const reason = z.enum(["no_answer", "not_home", "wrong_address", "changed_mind", "other"]);
const at = z.date().transform((it) => it.toISOString());

const rows = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("failed"), at, detail: z.object({ reason, note: z.string().nullable() }) }),
    z.object({ kind: z.literal("resent"), at, detail: z.object({}) }),
    z.object({ kind: z.literal("undone"), at, detail: z.object({ step: z.enum(steps) }) }),
    z.object({ kind: z.literal("message"), at, detail: z.object({ template: z.enum(messageTemplates) }) }),
  ]),
);

/** What happened to a consignment beside its steps, oldest first. */
export async function readEvents(
  container: MedusaContainer,
  consignmentId: string,
): Promise<readonly ConsignmentEvent[]> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("select kind, at, detail from consignment_event where consignment_id = ? order by at, id limit 200", [
      consignmentId,
    ]);
  return rows.parse(answer.rows).map(eventOf);
}

function eventOf(row: z.infer<typeof rows>[number]): ConsignmentEvent {
  switch (row.kind) {
    case "failed":
      return { kind: row.kind, at: row.at, ...row.detail };
    case "resent":
      return { kind: row.kind, at: row.at };
    case "undone":
      return { kind: row.kind, at: row.at, step: row.detail.step };
    case "message":
      return { kind: row.kind, at: row.at, template: row.detail.template };
  }
}
