import type { LocalInbox } from "@cho-phien/contract";
import { formatPhone, parsePhone } from "@cho-phien/vietnam";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readEnv } from "../../../boundary/env";
import { notHere } from "../../../boundary/refusal";
import { readMessages } from "../../../messages/read-messages";

/** The last messages this machine sent, for one phone or all: the demo's stand-in for a telephone network. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LocalInbox>): Promise<void> {
  if (!readEnv(process.env).hasLocalInbox) throw notHere();
  const { phone } = req.query;
  const asked = typeof phone === "string" && phone.trim() !== "" ? parsePhone(phone) : null;
  if (asked && !asked.ok) {
    res.json({ messages: [] });
    return;
  }
  const messages = await readMessages(req.scope, asked?.e164 ?? null);
  res.json({ messages: messages.map((it) => ({ ...it, to: formatPhone(it.to) })) });
}
