import "server-only";
import { createHash } from "node:crypto";
import { currentShopper } from "@/lib/doors/shopper";
import { readSealed, writeSealed } from "@/lib/session";

/** That this browser has shown it knows an order's code and phone. `basketKey`: the basket it came from, if it was ours. */
export type OrderProof = { readonly code: string; readonly phone: string; readonly basketKey: string | null };

const mostOrders = 8;

function isProof(value: unknown): value is OrderProof {
  return typeof value === "object" && value !== null && "code" in value && "phone" in value && "basketKey" in value;
}

async function readProofs(): Promise<readonly OrderProof[]> {
  const text = await readSealed("order_proof");
  const content: unknown = text === null ? [] : JSON.parse(text);
  return Array.isArray(content) ? content.filter(isProof) : [];
}

/** A name for a cart that may stand in a page: the cart's id itself never does. */
export function basketKeyOf(cartId: string): string {
  return createHash("sha256").update(cartId).digest("base64url").slice(0, 22);
}

/** The phone that opens this order in this browser: typed with its code, or the one she signed in with; else null. */
export async function phoneFor(code: string): Promise<string | null> {
  const typed = (await readProofs()).find((proof) => proof.code === code);
  return typed?.phone ?? (await currentShopper())?.account.phone ?? null;
}

/** The order a basket has already become: what a second tap on "order" is answered with. */
export async function orderOfBasket(basketKey: string): Promise<string | null> {
  return (await readProofs()).find((proof) => proof.basketKey !== null && proof.basketKey === basketKey)?.code ?? null;
}

/** Route handlers only; keeps the latest few. */
export async function keepProof(proof: OrderProof): Promise<void> {
  const others = (await readProofs()).filter((each) => each.code !== proof.code);
  await writeSealed("order_proof", JSON.stringify([proof, ...others].slice(0, mostOrders)));
}
