import { dong } from "@cho-phien/money";
import { expect, test } from "vitest";
import { decideIntent, type IntentFacts } from "./decide-intent";

const paid: IntentFacts = {
  status: "succeeded",
  receivedDong: dong(250_000n),
  givenBackDong: dong(0n),
  session: { amountDong: dong(250_000n), isPaid: false, cartId: "cart_1" },
  hasOrder: false,
};
const session = { amountDong: dong(250_000n), isPaid: false, cartId: "cart_1" };

test.each<[string, Partial<IntentFacts>, object]>([
  ["paid money without an order makes it", {}, { act: "complete", cartId: "cart_1" }],
  ["a payment that is not through is left alone", { status: "requires_payment_method" }, { act: "nothing" }],
  ["so is one that waits for the bank's word", { status: "requires_action" }, { act: "nothing" }],
  ["and one that was given back", { givenBackDong: dong(1n) }, { act: "nothing" }],
  ["an order paid by it stands", { hasOrder: true, session: { ...session, isPaid: true } }, { act: "nothing" }],
  ["an order paid another way owes it back", { hasOrder: true }, { act: "give_back", reason: "paid_otherwise" }],
  ["a basket that changed owes it back", { session: null }, { act: "give_back", reason: "basket_changed" }],
  [
    "so does one without a basket",
    { session: { ...session, cartId: null } },
    { act: "give_back", reason: "basket_changed" },
  ],
  ["another sum is not this order's", { receivedDong: dong(249_999n) }, { act: "give_back", reason: "amount_differs" }],
  [
    "a completion that died is done again",
    { session: { ...session, isPaid: true } },
    { act: "complete", cartId: "cart_1" },
  ],
])("%s", (_, change, act) => {
  expect(decideIntent({ ...paid, ...change })).toEqual(act);
});
