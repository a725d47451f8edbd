import { type DoorRefusal } from "../../boundary/refusal";

const MAX_QUANTITY = 999;
const PRICE_KEYS = new Set(["amount", "unit_price", "price"]);
const STOCK_KEYS = new Set(["stocked_quantity"]);
/** Deeper than any form of ours or Medusa's; a body of brackets alone would overflow the stack. */
const DEEPEST = 40;

/**
 * The first price, stock or quantity in a request body that is not a whole number; null when all are.
 * Medusa takes 0.000001 pieces and half a đồng (research/reliability.md §0); nothing of ours may.
 */
export function firstNotWhole(body: unknown, depth = 0): DoorRefusal | null {
  if (depth > DEEPEST) return { code: "body_invalid", field: "", details: { field: "…" } };
  if (Array.isArray(body)) return firstOf(body.map((it) => () => firstNotWhole(it, depth + 1)));
  if (typeof body !== "object" || body === null) return null;
  return firstOf(
    Object.entries(body).map(
      ([key, value]) =>
        () =>
          checkOne(key, value) ?? firstNotWhole(value, depth + 1),
    ),
  );
}

function checkOne(key: string, value: unknown): DoorRefusal | null {
  if (value === null || value === undefined || typeof value === "object") return null;
  if (key === "quantity") return quantityRefusal(value);
  if (STOCK_KEYS.has(key) && !isWhole(value))
    return { code: "quantity_not_whole", field: key, details: { quantity: String(value) } };
  if (PRICE_KEYS.has(key) && !isWhole(value))
    return { code: "price_not_whole", field: key, details: { amount: String(value) } };
  return null;
}

/** Zero is a quantity: it takes a line out of the basket. */
function quantityRefusal(value: unknown): DoorRefusal | null {
  if (isWhole(value) && Number(value) <= MAX_QUANTITY) return null;
  return { code: "quantity_not_whole", field: "quantity", details: { quantity: String(value).slice(0, 30) } };
}

function isWhole(value: unknown): boolean {
  if (typeof value === "string") return /^\d{1,15}$/.test(value);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function firstOf(checks: readonly (() => DoorRefusal | null)[]): DoorRefusal | null {
  for (const check of checks) {
    const refusal = check();
    if (refusal) return refusal;
  }
  return null;
}
