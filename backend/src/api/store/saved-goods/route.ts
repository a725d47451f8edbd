import type { SavedGoods } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { readGoodsByIds } from "../../../catalogue/read-goods";
import { MOST_SAVED, savedIds } from "../../../shoppers/saved-ids";

const query = z.object({ ids: z.string().max(MOST_SAVED * 50) });

/** The goods somebody put aside that are still shown, in her order; who she is, nobody asks. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SavedGoods>): Promise<void> {
  const { ids } = readBody(query, req.query);
  res.json({ goods: await readGoodsByIds(req.scope, savedIds(ids.split(","))) });
}
