import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import type { RefusalBody } from "@cho-phien/contract";
import { refusalOf } from "../../boundary/refusal";
import { languageOf } from "./language";
import { hasSentence, SENTENCES } from "./sentences";

const medusaHandler = errorHandler();

/** Turns our refusals into sentences; everything else stays Medusa's. */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const refusal = refusalOf(error) ?? known(error);
  if (!refusal || !hasSentence(refusal.code)) {
    medusaHandler(error instanceof Error ? error : new Error(String(error)), req, res, next);
    return;
  }
  const row = SENTENCES[refusal.code];
  const message = row[languageOf(req.headers["accept-language"])](refusal.details);
  const body: RefusalBody = {
    code: refusal.code,
    message,
    details: refusal.details,
    ...("field" in refusal ? { field: refusal.field } : {}),
  };
  res.status(row.status).json(body);
}

/** The phone provider can only answer with a bare word; it is a code of ours. */
function known(error: unknown): { code: string; details: Record<string, string>; field?: string } | null {
  const message = error instanceof Error ? error.message : "";
  return message === "wrong_phone_or_password" ? { code: message, details: {} } : null;
}
