import { checkAddress } from "../address";
import type { CartFacts } from "../cart-facts";

export function reachableAddress({ cart }: CartFacts): void {
  checkAddress(cart.shipping_address);
}
