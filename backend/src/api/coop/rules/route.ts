import type { RuleBook } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../boundary/read-body";
import { readRules } from "../../../sharing/read-rules";
import { setRuleWorkflow } from "../../../workflows/set-rule";
import { hasRole, requireRole } from "../role-table";
import { type ActingStaff, staffOfRequest } from "../staff-of-request";
import { newRuleBody } from "./body";

/** Every version of her cooperative's sharing rule, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RuleBook>): Promise<void> {
  res.json(await ruleBook(req, await staffOfRequest(req)));
}

/** Adopts the next version and answers the book as it then stands. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RuleBook>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "set_rule");
  const { cooperativeId, staffId } = staff;
  await setRuleWorkflow(req.scope).run({ input: { ...readBody(newRuleBody, req.body), cooperativeId, staffId } });
  res.json(await ruleBook(req, staff));
}

async function ruleBook(req: AuthenticatedMedusaRequest, staff: ActingStaff): Promise<RuleBook> {
  const { cooperativeId } = staff;
  const may = { canSet: hasRole(staff, "set_rule"), canReadMinutes: hasRole(staff, "read_minutes") };
  return { ...(await readRules(req.scope, { cooperativeId })), ...may };
}
