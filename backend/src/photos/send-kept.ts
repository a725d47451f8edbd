import { pipeline } from "node:stream/promises";
import type { MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../boundary/refusal";
import { photoStore } from "./photo-store";

const TYPES: Readonly<Record<string, string>> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };

/** Hands a kept picture out; `cacheControl` says who may keep it for how long. A name nothing is kept under is not there. */
export async function sendKept(res: MedusaResponse, name: string, cacheControl: string): Promise<void> {
  const kept = await photoStore().open(name);
  if (!kept) throw notHere();
  res.set({
    "Content-Type": TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
    "Content-Length": String(kept.bytes),
    "Cache-Control": cacheControl,
    "X-Content-Type-Options": "nosniff",
  });
  // Cut off half way, by either end, there is nobody left to hear a sentence: the reader counts the bytes and asks again.
  await pipeline(kept.body, res).catch(() => res.destroy());
}
