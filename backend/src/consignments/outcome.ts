import { dongToWire, sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { INCOME_MODULE } from "../modules/income";

export type Outcome = { readonly membersCount: number; readonly accruedDong: string };

/** What lines brought to how many members, from their journals; null until one of them was settled. */
export async function outcomeOf(container: MedusaContainer, lineIds: readonly string[]): Promise<Outcome | null> {
  if (lineIds.length === 0) return null;
  const journals = await container.resolve(INCOME_MODULE).journals({ sourceIds: lineIds });
  const postings = journals
    .filter((it) => it.kind === "member.accrued")
    .flatMap((it) => it.postings)
    .filter((it) => it.account.memberId !== null);
  if (postings.length === 0) return null;
  return {
    membersCount: new Set(postings.map((it) => it.account.memberId)).size,
    accruedDong: dongToWire(sum(postings.map((it) => it.amountDong))),
  };
}
