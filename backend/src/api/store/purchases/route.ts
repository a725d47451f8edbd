import type { NewPurchase, PurchaseAnswer } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { placePurchase } from "../../../purchases/place-purchase";
import { recipientOf } from "../../../purchases/recipient";
import { languageOf } from "../../doors/language";
import { chosenWay } from "../../../shipping/read-cart-facts";

const text = (longest: number) => z.string().trim().max(longest);

const body = z.object({
  cartId: z.string().max(60),
  contact: z.object({ name: text(120), phone: text(40), email: z.email().max(254).optional() }),
  address: z.object({
    province: text(10),
    commune: text(10),
    street: text(200),
    note: text(500).nullable(),
  }),
  ways: z.array(chosenWay).max(100).default([]),
  paymentProvider: z.string().startsWith("pp_").max(80),
}) satisfies z.ZodType<NewPurchase>;

/** Address, shipping, payment and the order itself in one call; sent again it answers the same order. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PurchaseAnswer>): Promise<void> {
  const { cartId, paymentProvider, ...wanted } = readBody(body, req.body);
  const recipient = recipientOf({ ...wanted, language: languageOf(req.headers["accept-language"]) });
  res.json(await placePurchase(req.scope, { cartId, recipient, paymentProvider }));
}
