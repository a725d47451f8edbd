import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { hookBody } from "../../../bank-lines/work-hook";
import { isSigned } from "../../../bank-lines/hook-signature";
import { readEnv } from "../../../boundary/env";
import { readBody } from "../../../boundary/read-body";
import { notHere, refuse } from "../../../boundary/refusal";
import { keepEvent } from "../../../inbox/keep-event";
import { readRawBody } from "../../../inbox/read-raw-body";

/**
 * What a statement service tells of one transfer. Its signature is proven over the bytes as they came, and the event is
 * kept before it is answered; without a secret nobody can prove anything and the door is not there.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ received: true }>): Promise<void> {
  const { bankHookSecrets: secrets } = readEnv(process.env);
  if (secrets.length === 0) throw notHere();
  const body = await readRawBody(req);
  const signature = req.get("x-bank-signature") ?? "";
  if (!secrets.some((secret) => isSigned(secret, { body, signature }))) throw refuse("hook_forged");
  const text = body.toString("utf8");
  const { id } = readBody(hookBody, jsonOf(text));
  await keepEvent(req.scope, { provider: "bank", eventId: id, body: text });
  res.json({ received: true });
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}
