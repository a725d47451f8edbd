import type { PaymentChoices } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { readPaymentChoices } from "../../../../../cod-limits/read-payment-choices";
import { languageOf } from "../../../../doors/language";

const body = z.object({ phone: z.string().max(40).optional() });

/** How this basket may be paid. The phone travels in the body: an address of the web is logged. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PaymentChoices>): Promise<void> {
  const { phone = null } = readBody(body, req.body ?? {});
  const language = languageOf(req.headers["accept-language"]);
  const choices = await readPaymentChoices(req.scope, { cartId: String(req.params.id), phone, language });
  if (!choices) throw notHere();
  res.json(choices);
}
