import { MedusaError } from "@medusajs/framework/utils";
import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import type { RefusalBody } from "@cho-phien/contract";
import { type DoorRefusal, errorText, refusalOf } from "../../boundary/refusal";
import { firstNotWhole } from "../../workflows/check-cart/whole-numbers";
import { languageOf } from "./language";
import { hasSentence, SENTENCES } from "./sentences";

const medusaHandler = errorHandler();

/** Turns our refusals into sentences; everything else stays Medusa's. */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const refusal = refusalOf(error) ?? knownRefusal(error, req);
  if (!refusal || !hasSentence(refusal.code)) {
    medusaHandler(asError(error), req, res, next);
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

/**
 * Refusals that reach us in another's words: the phone provider answers with a bare code, Medusa's own validators run before
 * ours and speak English of a negative quantity, and its inventory names an item by its id.
 */
function knownRefusal(error: unknown, req: MedusaRequest): DoorRefusal | null {
  // An address that isn't percent-encoded right names nothing; Medusa would call it a fault of the server.
  if (error instanceof URIError) return { code: "not_found", details: {} };
  if (errorText(error).startsWith("Not enough stock available")) return { code: "stock_gone", details: {} };
  if (!(error instanceof MedusaError)) return null;
  if (error.message === "wrong_phone_or_password") return { code: error.message, details: {} };
  return error.type === MedusaError.Types.INVALID_DATA ? firstNotWhole(req.body) : null;
}

/**
 * A bare ZodError is a row of ours that is not what its table says, so a fault of ours (500, logged); Medusa would answer
 * it as the reader's mistake and show her our columns. Its own validators wrap theirs in a MedusaError.
 */
function asError(error: unknown): Error {
  if (!(error instanceof Error))
    return Object.assign(new Error(), typeof error === "object" ? error : { message: String(error) });
  return error.name === "ZodError" ? new Error(`A stored row has an unexpected shape: ${error.message}`) : error;
}
