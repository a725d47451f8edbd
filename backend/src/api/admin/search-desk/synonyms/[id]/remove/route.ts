import type { SearchDesk } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../../../boundary/refusal";
import { readSearchDesk } from "../../../../../../operator/read-search-desk";
import { removeSynonymWorkflow } from "../../../../../../workflows/keep-synonyms";

/** Takes names away again. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SearchDesk>): Promise<void> {
  const id = String(req.params.id);
  if (!/^\d{1,18}$/.test(id)) throw notHere();
  const { result } = await removeSynonymWorkflow(req.scope).run({ input: { id } });
  if (result.rows === 0) throw notHere();
  res.json(await readSearchDesk(req.scope));
}
