import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere, refuse } from "../../boundary/refusal";

/** Names every object of JavaScript has: no form sends them, and Medusa's own validators fall over a `toString` that is none. */
const NAMES_OF_OBJECTS = new Set(["__proto__", "constructor", "prototype", "toString", "valueOf"]);

/**
 * Refuses text no database keeps: Postgres takes no NUL, and its jsonb no half of a surrogate pair, so that either would end
 * as a fault of ours. In an address it names nothing; in a body no keyboard wrote it.
 */
export function readableTextOnly(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  if (/%00/.test(req.originalUrl)) return next(notHere());
  if (!isReadable(req.body)) return next(refuse("body_invalid", { field: "…" }));
  seenTextOnly(req.body);
  next();
}

/**
 * What nobody sees and no name, street or password needs: spaces without width, soft hyphens and marks that turn the
 * direction of reading, by which "gnp.exe" is shown as "exe.png" (Unicode TR 36, 3.1). The joiners stay: emoji are made of them.
 */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A text as it is shown: composed (NFC), so that the same letters are the same text, and without what nobody sees. */
export function seenText(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : text.normalize("NFC").replaceAll(UNSEEN, "");
}

/** Puts every text of a body, however deep, as it is shown. */
export function seenTextOnly(body: unknown): void {
  const open: unknown[] = [body];
  while (open.length > 0) {
    const it = open.pop();
    if (typeof it !== "object" || it === null || Buffer.isBuffer(it)) continue;
    for (const [name, value] of Object.entries(it)) {
      if (typeof value === "string") Reflect.set(it, name, seenText(value));
      else open.push(value);
    }
  }
}

/** Whether every text and every name in a body can be kept. Walks without recursion: a body may be brackets alone. */
export function isReadable(body: unknown): boolean {
  const open: unknown[] = [body];
  while (open.length > 0) {
    const it = open.pop();
    if (typeof it === "string") {
      if (it.includes("\0") || !it.isWellFormed()) return false;
    } else if (typeof it === "object" && it !== null && !Buffer.isBuffer(it)) {
      for (const [name, value] of Object.entries(it)) {
        if (NAMES_OF_OBJECTS.has(name)) return false;
        open.push(name, value);
      }
    }
  }
  return true;
}
