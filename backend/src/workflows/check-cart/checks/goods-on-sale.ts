import { formatDate } from "@cho-phien/vietnam";
import { refuse } from "../../../boundary/refusal";
import type { CartFacts } from "../cart-facts";

/** An approved cooperative behind each line, that is not on holiday, and goods that are on sale. */
export function goodsOnSale({ cart, owners }: CartFacts): void {
  const orphan = cart.items.find((it) => !owners.get(it.product_id)?.isApproved);
  if (orphan) throw refuse("goods_without_cooperative", { goods: orphan.product_title });
  refuseDaysOff({ cart, owners });
  const hidden = cart.items.find((it) => !owners.get(it.product_id)?.isOnSale);
  if (hidden) throw refuse("goods_not_on_sale", { goods: hidden.product_title });
}

/** A cooperative on holiday packs nothing: its goods wait until it is back. */
function refuseDaysOff({ cart, owners }: CartFacts): void {
  for (const { product_id, product_title } of cart.items) {
    const { closedUntil = null, cooperativeName = "" } = owners.get(product_id) ?? {};
    if (closedUntil === null) continue;
    throw refuse("cooperative_closed", {
      name: cooperativeName,
      until: formatDate(closedUntil),
      goods: product_title,
    });
  }
}
