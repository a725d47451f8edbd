import type { BasketId, NewBasket } from "@cho-phien/contract";
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { createCartWorkflow } from "@medusajs/medusa/core-flows";
import { readBody } from "../../../boundary/read-body";

const body = z.object({
  variantId: z.string().startsWith("variant_").max(60),
  quantity: z.number().int().positive(),
}) satisfies z.ZodType<NewBasket>;

/** A new basket with its first goods in one call: stock takes two, and reads the cart whole after each. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse<BasketId>): Promise<void> {
  const { variantId, quantity } = readBody(body, req.body);
  const [channel] = req.publishable_key_context.sales_channel_ids;
  const { result } = await createCartWorkflow(req.scope).run({
    input: { ...(channel ? { sales_channel_id: channel } : {}), items: [{ variant_id: variantId, quantity }] },
  });
  res.json({ cartId: result.id });
}
