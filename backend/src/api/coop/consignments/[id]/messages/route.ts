import type { ConsignmentDetail, SendMessage } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { notHere, refuse } from "../../../../../boundary/refusal";
import { readConsignment } from "../../../../../consignments/read-consignment";
import { messageTemplates } from "../../../../../modules/consignment/message-templates";
import { messageShopperWorkflow } from "../../../../../workflows/message-shopper";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({
  template: z.enum(messageTemplates),
  language: z.enum(["vi", "en"]),
}) satisfies z.ZodType<SendMessage>;

/** One message from a template to the shopper; answers the consignment with the message in its log. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ConsignmentDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  const id = String(req.params.id);
  const before = await readConsignment(req.scope, { id, ...staff });
  if (!before) throw notHere();
  requireRole(staff, "message_shoppers");
  const asked = readBody(body, req.body);
  const message = before.messages.find((it) => it.template === asked.template);
  if (!message) throw refuse("message_not_now");
  const { cooperativeId, staffId } = staff;
  await messageShopperWorkflow(req.scope).run({
    input: { ...asked, consignmentId: id, cooperativeId, staffId, text: message.text[asked.language] },
  });
  const after = await readConsignment(req.scope, { id, ...staff });
  if (!after) throw notHere();
  res.json(after);
}
