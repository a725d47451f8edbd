import type { RuleExample } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBody } from "../../../../boundary/read-body";
import { ruleExample } from "../../../../sharing/rule-example";
import { staffOfRequest } from "../../staff-of-request";
import { partsBody } from "../body";

/** What the last sale would come to by these parts, beside the rule in force. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RuleExample>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  res.json(await ruleExample(req.scope, { cooperativeId, parts: readBody(partsBody, req.body) }));
}
