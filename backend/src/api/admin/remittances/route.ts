import type { NewRemittance, RemittanceDesk, RemittanceRecorded } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { dongAtDoor } from "../../../boundary/ledger-refusal";
import { clientKey, readBody } from "../../../boundary/read-body";
import { notHere } from "../../../boundary/refusal";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";
import { readRemittanceDesk } from "../../../remittances/read-desk";
import { enterRemittanceWorkflow } from "../../../workflows/remit";

const body = z.object({
  key: clientKey,
  cooperativeId: z.string().min(1).max(60),
  amountDong: z.union([z.string(), z.number()]).transform(String),
  bankReference: z.string().trim().min(3).max(60),
  sentAt: z.string().datetime({ offset: true }).optional(),
}) satisfies z.ZodType<NewRemittance>;

/** Money sent to a cooperative's bank account, at most what is due to it; answers what is still due. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RemittanceRecorded>): Promise<void> {
  const asked = readBody(body, req.body);
  const [cooperative] = await req.scope
    .resolve(COOPERATIVE_MODULE)
    .listCooperatives({ id: asked.cooperativeId }, { select: ["id"], take: 1 });
  if (!cooperative) throw notHere();
  const { result } = await enterRemittanceWorkflow(req.scope).run({
    input: {
      ...asked,
      amountDong: dongToWire(dongAtDoor(asked.amountDong, { field: "amountDong", accepts: "positive" })),
      sentAt: asked.sentAt ?? clock.now().toISOString(),
      operatorId: req.auth_context.actor_id,
    },
  });
  res.json(result);
}

const query = z.object({
  state: z.enum(["due", "open", "done"]).default("due"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Who is due what and why not, the batches being worked on, and those that are over. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RemittanceDesk>): Promise<void> {
  res.json(await readRemittanceDesk(req.scope, readBody(query, req.query)));
}
