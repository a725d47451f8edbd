import type { CardTerms } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../boundary/clock";
import { readEnv } from "../../../boundary/env";
import { refuse } from "../../../boundary/refusal";
import { minimumCharge } from "../../../cards/minimum-charge";

/** How a card is paid with here, told before anybody pays. */
export async function GET(_req: MedusaRequest, res: MedusaResponse<CardTerms>): Promise<void> {
  const { stripe } = readEnv(process.env);
  if (!stripe) throw refuse("card_absent");
  const minimum = minimumCharge(clock.now().toISOString().slice(0, 10));
  res.json({ publishableKey: stripe.publishableKey, minimumDong: dongToWire(minimum) });
}
