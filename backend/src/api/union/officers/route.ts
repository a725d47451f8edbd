import type { OfficerInvitation, OfficerInvited, OfficerList } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { clientKey, mobilePhone, readBody } from "../../../boundary/read-body";
import { notHere, refuse } from "../../../boundary/refusal";
import { personName } from "../../../cooperatives/read-names";
import { isCalendarDate } from "../../../members/fact-kinds";
import { notGivable } from "../../../officers/may-give";
import { purposes, readOfficers } from "../../../officers/read-officers";
import { inviteOfficerWorkflow } from "../../../workflows/keep-officers";
import { readPage } from "../../coop/read-page";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({
  idempotencyKey: clientKey,
  phone: z.string().max(30),
  fullName: z.string().max(200),
  unit: z.string().max(10),
  purposes: z.array(z.enum(purposes)).min(1).max(purposes.length),
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isCalendarDate)
    .optional(),
}) satisfies z.ZodType<OfficerInvitation>;

/** The officers of the units below hers. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficerList>): Promise<void> {
  const scope = await officerOfRequest(req);
  res.json(await readOfficers(req.scope, { scope, page: readPage(req.query.page) }));
}

/** Invites an officer for a unit below hers, for purposes she holds herself. A unit that is not below hers is not there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficerInvited>): Promise<void> {
  const { officerId, grants } = await officerOfRequest(req);
  const sent = readBody(body, req.body);
  const lacking = notGivable(grants, sent);
  if (lacking === null) throw notHere();
  if (lacking.length > 0) throw refuse("purpose_not_yours", { purposes: lacking.join(", ") }, "purposes");
  if (sent.until !== undefined && sent.until < dateOf(clock.now())) throw refuse("grant_ended", {}, "until");
  const { result } = await inviteOfficerWorkflow(req.scope).run({
    input: {
      byId: officerId,
      phone: mobilePhone(sent.phone),
      fullName: personName(sent.fullName, "fullName"),
      unit: sent.unit,
      purposes: sent.purposes,
      until: sent.until ?? null,
    },
  });
  res.json(result);
}
