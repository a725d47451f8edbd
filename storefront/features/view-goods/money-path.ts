import type { DongString, MoneyPath } from "@cho-phien/contract";
import { dongFromWire, ZERO_DONG } from "@cho-phien/money";

export type MoneyPart = "members" | "cooperative" | "fund" | "platformFee" | "tax";

export type MoneyShare = { readonly part: MoneyPart; readonly dong: DongString; readonly perMille: number };

/** In the order the sentence tells it; parts that get nothing are left out. perMille is of the price, rounded down. */
export function moneyShares(path: MoneyPath): readonly MoneyShare[] {
  const price = dongFromWire(path.priceDong);
  const parts: readonly (readonly [MoneyPart, DongString])[] = [
    ["members", path.membersDong],
    ["cooperative", path.cooperativeDong],
    ["fund", path.fundDong],
    ["platformFee", path.platformFeeDong],
    ["tax", path.taxDong],
  ];
  return parts.flatMap(([part, dong]) => {
    const amount = dongFromWire(dong);
    if (amount <= ZERO_DONG || price <= ZERO_DONG) return [];
    return [{ part, dong, perMille: Number((amount * 1000n) / price) }];
  });
}
