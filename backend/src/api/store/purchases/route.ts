import type { NewPurchase, PurchaseAnswer } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { placePurchase } from "../../../purchases/place-purchase";
import { recipientOf } from "../../../purchases/recipient";
import { languageOf } from "../../doors/language";
import { chosenWay } from "../../../shipping/read-cart-facts";

const text = (longest: number) => z.string().trim().max(longest);

/** Judged with a sentence of its own, in purchases/recipient.ts. */
const said = z.string().max(2000);

const body = z.object({
  cartId: z.string().max(60),
  contact: z.object({ name: text(120), phone: text(40), email: z.email().max(254).optional() }),
  address: z.object({
    province: text(10),
    commune: text(10),
    street: text(200),
    note: said.nullable(),
  }),
  notes: z
    .array(z.object({ cooperativeId: z.string().max(64), note: said }))
    .max(100)
    .default([]),
  giftMessage: said.nullable().default(null),
  ways: z.array(chosenWay).max(100).default([]),
  paymentProvider: z.string().startsWith("pp_").max(80),
}) satisfies z.ZodType<NewPurchase>;

/** Address, shipping, payment and the order itself in one call; sent again it answers the same order. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PurchaseAnswer>): Promise<void> {
  const { cartId, paymentProvider, ...wanted } = readBody(body, req.body);
  const recipient = recipientOf({ ...wanted, language: languageOf(req.headers["accept-language"]) });
  res.json(await placePurchase(req.scope, { cartId, recipient, paymentProvider }));
}
