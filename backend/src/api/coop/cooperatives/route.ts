import type { AnotherCooperative, OpenedCooperative } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { cooperativeName } from "../../../cooperatives/read-names";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";
import { openAnotherWorkflow } from "../../../workflows/join-cooperative/open-another";
import { staffOfRequest } from "../staff-of-request";

const body = z.object({
  idempotencyKey: clientKey,
  name: z.string().max(300),
  kind: z.enum(["htx", "tht", "lhhtx", "household"]),
}) satisfies z.ZodType<AnotherCooperative>;

/** Opens one more cooperative for who is signed in; she may have none at all. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<OpenedCooperative>): Promise<void> {
  const staffId = req.auth_context.actor_id;
  if (!staffId) throw refuse("not_signed_in");
  // A chosen cooperative that is not hers is not there, here as at every address.
  if (req.headers["x-cooperative-id"]) await staffOfRequest(req);
  const { idempotencyKey: key, name, kind } = readBody(body, req.body);
  const staff = await req.scope
    .resolve(COOPERATIVE_MODULE)
    .retrieveStaff(staffId, { select: ["id", "phone", "full_name"] });
  const { result } = await openAnotherWorkflow(req.scope).run({
    input: { staffId, key, phone: staff.phone, fullName: staff.full_name, name: cooperativeName(name, "name"), kind },
  });
  res.json(result);
}
