import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../boundary/refusal";
import { cardCompany } from "../../../cards/card-company";
import { verifiedEvent } from "../../../cards/verified-event";
import { keepEvent } from "../../../inbox/keep-event";
import { readRawBody } from "../../../inbox/read-raw-body";

/** Stripe's events: the signature is proven over the bytes, the event is kept, and only then Stripe hears 200. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ kept: boolean }>): Promise<void> {
  const provider = cardCompany();
  if (!provider) throw notHere();
  const body = await readRawBody(req);
  const { id } = verifiedEvent(provider, { body, signature: req.headers["stripe-signature"] });
  const { isNew } = await keepEvent(req.scope, { provider: "card", eventId: id, body: body.toString("utf8") });
  res.json({ kept: isNew });
}
