import { allocate, type Dong, larger, sum, ZERO_DONG } from "@cho-phien/money";

/** A line of a Medusa order as this rule needs it. */
export type OrderLine = {
  readonly id: string;
  readonly productId: string;
  readonly variantId: string;
  readonly productTitle: string;
  readonly variantTitle: string;
  readonly quantity: number;
  readonly unitPriceDong: Dong;
  readonly amountDong: Dong;
  readonly cooperativeId: string;
};

export type ParcelLine = OrderLine & { readonly shippingShareDong: Dong };

export type Parcel = {
  readonly cooperativeId: string;
  readonly goodsDong: Dong;
  readonly shippingDong: Dong;
  readonly lines: readonly ParcelLine[];
};

type Shipping = {
  /** What the order was charged for all its parcels. */
  readonly chargedDong: Dong;
  /** What the basket said of each cooperative's; empty for an order of when every parcel cost the same. */
  readonly quotedDong: ReadonlyMap<string, Dong>;
};

/**
 * One order → one parcel per cooperative. Shipping is one charge of the order. Each parcel bears what the basket said of
 * it, exactly (in proportion, should the charge have been lowered since); inside a parcel it follows the lines' amounts,
 * by largest remainder with the ids as tie-break. Everything sums to what was charged.
 */
export function splitOrder(lines: readonly OrderLine[], { chargedDong, quotedDong }: Shipping): readonly Parcel[] {
  const cooperatives = [...new Set(lines.map((line) => line.cooperativeId))].sort();
  const quoted = cooperatives.map((key) => ({ key, weight: larger(quotedDong.get(key) ?? ZERO_DONG, ZERO_DONG) }));
  const isQuoted = quoted.some(({ weight }) => weight > 0n);
  const shares = isQuoted ? quoted : cooperatives.map((key) => ({ key, weight: 1n }));
  return allocate(chargedDong, shares).map(({ key, amountDong }) => {
    const own = lines.filter((line) => line.cooperativeId === key);
    return {
      cooperativeId: key,
      shippingDong: amountDong,
      goodsDong: sum(own.map((line) => line.amountDong)),
      lines: shareShipping(own, amountDong),
    };
  });
}

function shareShipping(lines: readonly OrderLine[], shippingDong: Dong): readonly ParcelLine[] {
  // A line given away weighs one đồng, so that a free parcel still divides its shipping.
  const weights = lines.map((line) => ({ key: line.id, weight: line.amountDong > 0n ? line.amountDong : 1n }));
  const shares = new Map(allocate(shippingDong, weights).map(({ key, amountDong }) => [key, amountDong]));
  return lines.flatMap((line) => {
    const shippingShareDong = shares.get(line.id);
    return shippingShareDong === undefined ? [] : [{ ...line, shippingShareDong }];
  });
}
