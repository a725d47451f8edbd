import type { FairStall } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { Snapshot } from "./phone-store";
import type { WaitingSale } from "./waiting-sale";

/** What became of a call: the handlers under /api/coop answer these kinds, a lost signal is "no_network". */
export type CallAnswer<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "signed_out"; readonly goTo: string }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "no_network" };

const timeoutMs = 20_000;

async function call<T>(path: string, locale: Locale, body?: object): Promise<CallAnswer<T>> {
  try {
    const response = await fetch(`${path}?locale=${locale}`, {
      method: body ? "POST" : "GET",
      headers: { accept: "application/json", ...(body ? { "content-type": "application/json" } : {}) },
      signal: AbortSignal.timeout(timeoutMs),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    // The handlers answer this type and nothing else; a portal page of some wifi is no JSON and throws.
    const answer: CallAnswer<T> = await response.json();
    return answer;
  } catch {
    return { kind: "no_network" };
  }
}

export function askSnapshot(locale: Locale): Promise<CallAnswer<Snapshot>> {
  return call(paths.api.coop.fair, locale);
}

/** `sentAt` is this phone's clock now, so that the server sees how wrong it is. */
export function sendSale(sale: WaitingSale, locale: Locale): Promise<CallAnswer<null>> {
  const { key, cooperativeId, soldAt, lines } = sale;
  return call(paths.api.coop.sales, locale, {
    cooperativeId,
    sale: {
      key,
      channel: "fair",
      soldAt,
      sentAt: new Date().toISOString(),
      lines: lines.map(({ productId, variantId, quantity, unitDong, agreed }) => ({
        productId,
        variantId,
        quantity,
        amountDong: agreed ?? String(BigInt(unitDong) * BigInt(quantity)),
      })),
    },
  });
}

export function undoSale(
  sale: { readonly key: string; readonly cooperativeId: string; readonly reason: string },
  locale: Locale,
): Promise<CallAnswer<null>> {
  return call(paths.api.coop.undoSale(sale.key), locale, { cooperativeId: sale.cooperativeId, reason: sale.reason });
}

export function sayCounted(
  { cooperativeId, variantId }: { readonly cooperativeId: string; readonly variantId: string },
  locale: Locale,
): Promise<CallAnswer<FairStall>> {
  return call(paths.api.coop.fairCounted, locale, { cooperativeId, variantId });
}

export function saySize(
  named: { readonly cooperativeId: string; readonly lineId: string; readonly variantId: string },
  locale: Locale,
): Promise<CallAnswer<FairStall>> {
  return call(paths.api.coop.fairSized, locale, named);
}
