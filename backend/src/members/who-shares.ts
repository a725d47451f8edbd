import type { Contribution, SharingRule } from "@cho-phien/income";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { INCOME_MODULE } from "../modules/income";

type Sold = { readonly rule: Pick<SharingRule, "basis">; readonly productId: string; readonly at: Date };

/**
 * Who shares the income of a product sold at an instant, by the rule's basis: its makers, or those who brought to the
 * lot on sale. None under a pool, or before anything was written down: such income gathers until a monthly run shares it.
 */
export async function whoShares(
  container: MedusaContainer,
  { rule, productId, at }: Sold,
): Promise<readonly Contribution[]> {
  const income = container.resolve(INCOME_MODULE);
  if (rule.basis === "pool") return [];
  if (rule.basis === "maker") {
    const makers = await income.makersOf(productId, at.toISOString());
    return makers.map(({ memberId, weight }) => ({ memberId, units: BigInt(weight), ratePerUnit: 1n }));
  }
  const lot = await income.lotOnSale(productId, dateOf(at));
  return lot ? (await income.contributionsOf(lot.id)).contributions : [];
}
