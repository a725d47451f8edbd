import type { AssistedAnswer, AssistedCooperative, AssistedList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clientKey, mobilePhone, readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { readAssisted } from "../../../cooperatives/read-assisted";
import { cooperativeName, personName } from "../../../cooperatives/read-names";
import { assistCooperativeWorkflow } from "../../../workflows/join-cooperative/assist";
import { readPage } from "../../coop/read-page";
import { entryScopeOfRequest } from "../scope-of-request";

const body = z.object({
  idempotencyKey: clientKey,
  phone: z.string().max(30),
  fullName: z.string().max(200),
  name: z.string().max(300),
  kind: z.enum(["htx", "tht", "lhhtx", "household"]),
  communeCode: z.string().max(10),
}) satisfies z.ZodType<AssistedCooperative>;

/** What she opened for others, with how far each has come. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AssistedList>): Promise<void> {
  const { officerId, communeCodes } = await entryScopeOfRequest(req);
  res.json(await readAssisted(req.scope, { officerId, communeCodes, page: readPage(req.query.page) }));
}

/** Opens a cooperative for its manager, who gets a code by message and sets her own password. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<AssistedAnswer>): Promise<void> {
  const { officerId, communeCodes } = await entryScopeOfRequest(req);
  const sent = readBody(body, req.body);
  if (!communeCodes.includes(sent.communeCode)) throw refuse("commune_not_yours", {}, "communeCode");
  const { result } = await assistCooperativeWorkflow(req.scope).run({
    input: {
      officerId,
      key: sent.idempotencyKey,
      phone: mobilePhone(sent.phone),
      fullName: personName(sent.fullName, "fullName"),
      name: cooperativeName(sent.name, "name"),
      kind: sent.kind,
      communeCode: sent.communeCode,
    },
  });
  res.json(result);
}
