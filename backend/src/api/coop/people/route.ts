import type { CoopPeople, NewPerson } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { mobilePhone, readBody } from "../../../boundary/read-body";
import { personName } from "../../../cooperatives/read-names";
import { appointStaffWorkflow } from "../../../workflows/keep-people";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";
import { peopleFor } from "./people-for";

const body = z.object({
  phone: z.string().max(30),
  fullName: z.string().max(200),
  role: z.enum(["manager", "sales", "accountant"]),
}) satisfies z.ZodType<NewPerson>;

/** Who acts for her cooperative. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopPeople>): Promise<void> {
  res.json(await peopleFor(req, await staffOfRequest(req)));
}

/** Appoints a person by her phone; a message tells her, with a code when she has no account yet. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopPeople>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "appoint_staff");
  const sent = readBody(body, req.body);
  const { cooperativeId, staffId } = staff;
  const person = { phone: mobilePhone(sent.phone), fullName: personName(sent.fullName, "fullName"), role: sent.role };
  await appointStaffWorkflow(req.scope).run({ input: { cooperativeId, staffId, ...person } });
  res.json(await peopleFor(req, staff));
}
