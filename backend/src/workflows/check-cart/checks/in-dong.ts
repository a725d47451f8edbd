import { refuse } from "../../../boundary/refusal";
import type { CartFacts } from "../cart-facts";

/** Every sum of ours is whole đồng: a cart of another currency's region or price would be read as đồng. */
export function inDong({ cart }: CartFacts): void {
  const foreign = [cart.currency_code, cart.payment_collection?.currency_code ?? "vnd"].find((it) => it !== "vnd");
  if (foreign) throw refuse("currency_not_dong", { currency: foreign.toUpperCase() });
}
