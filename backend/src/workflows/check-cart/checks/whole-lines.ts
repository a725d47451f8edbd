import { isWhole } from "../../../boundary/money";
import { refuse } from "../../../boundary/refusal";
import { firstNotWhole } from "../whole-numbers";
import type { CartFacts } from "../cart-facts";

/** Whole pieces and whole đồng in each line, whatever door the line came through; and no line for nothing. */
export function wholeLines({ cart }: CartFacts): void {
  for (const { quantity, unit_price, product_title } of cart.items) {
    if (!isWhole(quantity) || Number(quantity) === 0 || firstNotWhole({ quantity: Number(quantity) }))
      throw refuse("quantity_not_whole", { quantity: String(quantity) });
    if (!isWhole(unit_price) || firstNotWhole({ unit_price: Number(unit_price) }))
      throw refuse("price_not_whole", { amount: String(unit_price) });
    if (Number(unit_price) === 0) throw refuse("goods_without_price", { goods: product_title });
  }
}
