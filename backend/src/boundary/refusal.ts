import { MedusaError } from "@medusajs/framework/utils";

/** The numbers and names behind a refusal; every value a string, ready for a sentence. */
export type RefusalDetails = Readonly<Record<string, string>>;

/** An expected refusal on its way to a door. api/doors/sentences.ts turns its code into the reader's language. */
export type DoorRefusal = { readonly code: string; readonly field?: string; readonly details: RefusalDetails };

/**
 * A refusal as the only error type Medusa's workflows and routes carry. The details travel inside the message as JSON,
 * because a workflow keeps an error's type, code and message, and nothing else.
 */
export function refuse(code: string, details: RefusalDetails = {}, field?: string): MedusaError {
  const refusal: DoorRefusal = field === undefined ? { code, details } : { code, details, field };
  return new MedusaError(MedusaError.Types.INVALID_DATA, `${MARK}${JSON.stringify(refusal)}`, code);
}

/** A thing that is not there for this reader: the same answer for another's id and for one that never existed. */
export function notHere(): MedusaError {
  return refuse("not_found");
}

const MARK = "refused:";

/**
 * The refusal inside an error, or null when the error is something else. A guard of the database raises one too
 * (guards/stock-guard.ts); drivers put the statement before it, never anything after.
 */
export function refusalOf(error: unknown): DoorRefusal | null {
  const message = messageOf(error);
  const at = message.lastIndexOf(MARK);
  if (at < 0) return null;
  const parsed = parsedOrNull(message.slice(at + MARK.length));
  return isRefusal(parsed) ? parsed : null;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What to log of an error, whatever shape a workflow gave it. */
export function errorText(error: unknown): string {
  return messageOf(error) || String(error);
}

/** A workflow hands on an error as a plain object with the same message; both are read here. */
function messageOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("message" in error)) return "";
  return typeof error.message === "string" ? error.message : "";
}

function isRefusal(value: unknown): value is DoorRefusal {
  return typeof value === "object" && value !== null && "code" in value && "details" in value;
}
