import { dongOfMedusa } from "../../../boundary/money";
import { refuse } from "../../../boundary/refusal";
import type { CartFacts } from "../cart-facts";

/**
 * A total of zero skips payment in stock complete-cart, so it has to be meant: a promotion gave every đồng of it. A total
 * below zero would owe the shopper money and is never meant.
 */
export function freeWhenMeant({ cart }: CartFacts): void {
  const total = dongOfMedusa(cart.total);
  if (total > 0n) return;
  const original = dongOfMedusa(cart.original_total);
  const given = dongOfMedusa(cart.discount_total);
  const isMeant = total === 0n && original > 0n && given === original && (cart.promotions ?? []).length > 0;
  if (!isMeant) throw refuse("free_not_meant");
}
