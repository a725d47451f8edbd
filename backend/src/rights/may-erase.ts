import { type Dong, ZERO_DONG } from "@cho-phien/money";
import type { RefusalDetails } from "../boundary/refusal";

export type OpenMoney = {
  /** Due by her cooperatives and not paid out. */
  readonly dueDong: Dong;
  /** Paid ahead of what she earned, to be netted. */
  readonly advanceDong: Dong;
  readonly openDisputes: number;
};

type Hindrance = { readonly code: string; readonly details: RefusalDetails };

/**
 * Why she can't be erased yet: money that still has to find her needs her name. Null when nothing is open. What was paid and she
 * never confirmed hinders nothing: it stays unconfirmed for good.
 */
export function erasureHindered({ dueDong, advanceDong, openDisputes }: OpenMoney): Hindrance | null {
  if (openDisputes > 0) return { code: "erase_dispute_open", details: { count: String(openDisputes) } };
  if (dueDong !== ZERO_DONG) return { code: "erase_money_due", details: { dong: String(dueDong) } };
  if (advanceDong !== ZERO_DONG) return { code: "erase_advance_open", details: {} };
  return null;
}
