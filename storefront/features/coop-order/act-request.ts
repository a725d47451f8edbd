import type { ConsignmentAct } from "@cho-phien/contract";
import { formText } from "@/lib/doors/form-text";

/** The acts staff may ask for; anything else in the URL is no page of ours. */
const acts = ["accept", "ship", "deliver", "receive-cash"] as const satisfies readonly ConsignmentAct[];

export function actOf(text: string): ConsignmentAct | null {
  return acts.find((act) => act === text) ?? null;
}

export type ActRequest =
  | { readonly ok: true; readonly body: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problem: "carrierMissing" | "amountBad" };

/** A posted form as the body the backend takes; the two mistakes we can see ourselves are named. */
export function readActForm(act: ConsignmentAct, form: FormData): ActRequest {
  if (act === "ship") return readShipping(form);
  if (act !== "receive-cash") return { ok: true, body: {} };
  const amountDong = readAmount(formText(form, "amount"));
  return amountDong ? { ok: true, body: { amountDong } } : { ok: false, problem: "amountBad" };
}

function readShipping(form: FormData): ActRequest {
  const carrier = formText(form, "carrier").slice(0, MAX_TEXT);
  const trackingCode = formText(form, "trackingCode").slice(0, MAX_TEXT);
  if (!carrier) return { ok: false, problem: "carrierMissing" };
  return { ok: true, body: { carrier, ...(trackingCode ? { trackingCode } : {}) } };
}

const MAX_TEXT = 80;

/**
 * "485.000 ₫", "485 000" or "485000" as "485000"; null for anything that could be read two ways. Dots and commas pass
 * only where they group thousands, so that "485,5" never becomes 4855.
 */
export function readAmount(text: string): string | null {
  const bare = text.replace(/\s*(₫|đ|đồng|vnd)\s*$/i, "").trim();
  const isPlain = /^\d{1,12}$/.test(bare);
  const isGrouped = /^\d{1,3}([.,\s]\d{3}){1,3}$/.test(bare);
  if (!isPlain && !isGrouped) return null;
  return bare.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
}
