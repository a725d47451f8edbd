import type { CoopPeople, PersonChange } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { changeRoleWorkflow } from "../../../../workflows/keep-people";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";
import { peopleFor } from "../people-for";

const body = z.object({ role: z.enum(["manager", "sales", "accountant"]) }) satisfies z.ZodType<PersonChange>;

/** Gives a person of her cooperative another role. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopPeople>): Promise<void> {
  await change(req, res, readBody(body, req.body).role);
}

/** Ends a person's access at once; what she did stays under her name. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopPeople>): Promise<void> {
  await change(req, res, null);
}

async function change(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CoopPeople>,
  role: PersonChange["role"] | null,
): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "appoint_staff");
  const { cooperativeId, staffId } = staff;
  const roleId = String(req.params.id);
  await changeRoleWorkflow(req.scope).run({ input: { cooperativeId, staffId, roleId, role } });
  res.json(await peopleFor(req, staff));
}
