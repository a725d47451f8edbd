import type { ConsignmentAct } from "@cho-phien/contract";
import { formText } from "@/lib/doors/form-text";
import { readAmount } from "@/lib/doors/read-amount";

/** What an order's forms post: the acts, a message to the shopper, and pieces that came back. */
export type PostedAct = ConsignmentAct | "messages" | "return";

/** The acts staff may ask for; anything else in the URL is no page of ours. */
const acts = [
  "accept",
  "pack",
  "ship",
  "deliver",
  "receive-cash",
  "fail",
  "resend",
  "take-back",
  "refuse",
  "undo",
  "messages",
  "return",
] as const satisfies readonly PostedAct[];

export function actOf(text: string): PostedAct | null {
  return acts.find((act) => act === text) ?? null;
}

export type ActRequest =
  | { readonly ok: true; readonly body: Readonly<Record<string, string | number>> }
  | { readonly ok: false; readonly problem: "carrierMissing" | "amountBad" | "quantityBad" };

/** A posted form as the body the backend takes; the mistakes we can see ourselves are named. */
export function readActForm(act: PostedAct, form: FormData): ActRequest {
  const text = (name: string) => formText(form, name);
  switch (act) {
    case "ship":
      return readShipping(form);
    case "receive-cash":
      return readCash(text("amount"), text("heldBy"));
    case "refuse":
    case "fail":
      return { ok: true, body: { reason: text("reason"), note: text("note").slice(0, MAX_NOTE) } };
    case "undo":
      return { ok: true, body: { step: text("step") } };
    case "messages":
      return { ok: true, body: { template: text("template"), language: text("language") } };
    case "return":
      return readReturn(form);
    default:
      return { ok: true, body: {} };
  }
}

function readCash(text: string, heldBy: string): ActRequest {
  const amountDong = readAmount(text);
  if (!amountDong) return { ok: false, problem: "amountBad" };
  return { ok: true, body: { amountDong, heldBy: heldBy === "carrier" ? "carrier" : "cooperative" } };
}

function readReturn(form: FormData): ActRequest {
  const quantity = formText(form, "quantity");
  if (!/^[1-9]\d{0,2}$/.test(quantity)) return { ok: false, problem: "quantityBad" };
  const [lineId, key, reason] = ["lineId", "key", "reason"].map((name) => formText(form, name));
  return { ok: true, body: { lineId: lineId ?? "", key: key ?? "", reason: reason ?? "", quantity: Number(quantity) } };
}

function readShipping(form: FormData): ActRequest {
  const carrier = formText(form, "carrier").slice(0, MAX_TEXT);
  const trackingCode = formText(form, "trackingCode").slice(0, MAX_TEXT);
  if (!carrier) return { ok: false, problem: "carrierMissing" };
  return { ok: true, body: { carrier, ...(trackingCode ? { trackingCode } : {}) } };
}

const MAX_TEXT = 80;
const MAX_NOTE = 200;
