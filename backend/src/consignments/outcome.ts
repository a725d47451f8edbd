import { dongToWire, sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { INCOME_MODULE } from "../modules/income";

export type Outcome = { readonly membersCount: number; readonly accruedDong: string };

/** Sold lines, and the returns of theirs that count against them. */
type Sold = { readonly lineIds: readonly string[]; readonly refundIds?: readonly string[] };

/** What lines brought to how many members, from their journals; null until one of them was settled, or once all came back. */
export async function outcomeOf(
  container: MedusaContainer,
  { lineIds, refundIds = [] }: Sold,
): Promise<Outcome | null> {
  if (lineIds.length === 0) return null;
  const journals = await container.resolve(INCOME_MODULE).journals({ sourceIds: [...lineIds, ...refundIds] });
  const postings = journals
    .filter((it) => it.kind === "member.accrued" || it.kind === "sale.refunded")
    .flatMap((it) => it.postings)
    .filter((it) => it.account.memberId !== null);
  const accruedDong = sum(postings.map((it) => it.amountDong));
  if (accruedDong <= 0n) return null;
  return {
    membersCount: new Set(postings.map((it) => it.account.memberId)).size,
    accruedDong: dongToWire(accruedDong),
  };
}
