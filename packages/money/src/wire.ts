import type { Dong } from "./dong";
import { parseDong } from "./parse-dong";

/** The form every wire carries: a decimal string of whole đồng, "-40000" or "1250000". */
export function dongToWire(amount: Dong): string {
  return amount.toString();
}

/** Reads what dongToWire wrote. Throws on anything else: use parseDong for what people or strangers send. */
export function dongFromWire(text: string): Dong {
  const amount = parseDong(text, "any");
  if (typeof amount !== "bigint")
    throw new Error(`Not an amount our wire writes (${amount.why}): ${text.slice(0, 40)}`);
  return amount;
}
