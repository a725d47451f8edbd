import type { CardPayment } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCardPayment } from "../../../../../cards/read-card-payment";

/** What became of a card payment for this basket: whoever closed the tab while paying opens it again here. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CardPayment>): Promise<void> {
  res.json(await readCardPayment(req.scope, req.params.id ?? ""));
}
