import type { MedusaContainer } from "@medusajs/framework/types";
import type { CartFacts } from "./cart-facts";
import { codWithinLimits } from "./checks/cod-within-limits";
import { freeWhenMeant } from "./checks/free-when-meant";
import { goodsInStock } from "./checks/goods-in-stock";
import { goodsOnSale } from "./checks/goods-on-sale";
import { inDong } from "./checks/in-dong";
import { parcelsAsQuoted } from "./checks/parcels-as-quoted";
import { reachableAddress } from "./checks/reachable-address";
import { sumAgreed } from "./checks/sum-agreed";
import { wholeLines } from "./checks/whole-lines";

/** Throws the refusal of what it looks at. Every order passes all of them: one that asks the database says what it costs. */
export type CartCheck = (facts: CartFacts, container: MedusaContainer) => void | Promise<void>;

/** In the order a shopper would put things right: the goods, where they go, what they cost, how they are paid. */
const CART_CHECKS: readonly CartCheck[] = [
  inDong,
  wholeLines,
  reachableAddress,
  goodsOnSale,
  freeWhenMeant,
  sumAgreed,
  parcelsAsQuoted,
  goodsInStock,
  codWithinLimits,
];

export async function checkCart(facts: CartFacts, container: MedusaContainer): Promise<void> {
  for (const check of CART_CHECKS) await check(facts, container);
}
