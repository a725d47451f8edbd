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
  next(isReadable(req.body) ? undefined : refuse("body_invalid", { field: "…" }));
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
