import { formatDong } from "@cho-phien/money";
import { dongOfMedusa } from "../../../boundary/money";
import { refuse } from "../../../boundary/refusal";
import { type CartFacts, sessionOf } from "../cart-facts";

/**
 * The sum the shopper agreed to pay is the cart's total to the đồng. Stock complete-cart doesn't compare them: with goods
 * added after the payment was asked for, it takes the lower sum (its own doc comment; medusajs/medusa#16407). Both are
 * rounded half up as providers do: Medusa keeps 33,333 ₫ + 8 % as 35,999.64 ₫ (#14818) and 36,000 ₫ are charged.
 */
export function sumAgreed({ cart }: CartFacts): void {
  const authorised = dongOfMedusa(sessionOf(cart)?.amount ?? 0);
  const due = dongOfMedusa(cart.total);
  if (authorised === due) return;
  throw refuse("cart_total_changed", { authorised: formatDong(authorised, "vi"), total: formatDong(due, "vi") });
}
