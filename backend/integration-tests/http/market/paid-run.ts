import { ask } from "./books";
import { sell } from "./deliver";
import type { Door } from "./door-client";

const BASKET = "gui-may-dan-tay";

/** An account of the first maker's own, as staff would enter it. */
export const account = {
  bankBin: "970405",
  accountNumber: "3500 2051 2345",
  holderName: "Vàng Thị Mai",
  hasConsent: true,
};

type Market = { readonly shop: Door; readonly weavers: Door; readonly url: string };

/** Sells two baskets; the first maker has a phone of her own and is paid by bank, the second in cash. */
export async function payTwo({ shop, weavers, url }: Market) {
  await sell(shop, weavers, [{ handle: BASKET, quantity: 2 }]);
  const { body: preview } = await weavers("GET", "/coop/payouts/preview");
  const due = preview.members.filter((it: any) => it.dueDong !== "0");
  const phone = "update member set phone_owner = $2, phone = $3 where id = $1";
  await ask(url, phone, [due[0].memberId, "self", "+84501019991"]);
  await ask(url, phone, [due[1].memberId, "spouse", "+84501019992"]);
  const kept = await weavers("POST", `/coop/members/${due[0].memberId}/bank-account`, account);
  expect([kept.status, kept.body.account]).toEqual([200, "Agribank …2345"]);
  const items = due.map((it: any, index: number) => ({
    memberId: it.memberId,
    amountDong: it.dueDong,
    method: index === 0 ? "bank" : "cash",
  }));
  const { body: run } = await weavers("POST", "/coop/payouts", { idempotencyKey: "dot-chi-0001", items });
  return { run, url: `/coop/pay-runs/${run.batchId}`, bank: run.payouts[0], cash: run.payouts[1] };
}

/** The code in the newest message to a phone. */
export async function codeIn(url: string, to: string): Promise<string> {
  const [message] = await ask(url, `select body from local_message where "to" = $1 order by id desc limit 1`, [to]);
  return /Mã của chị: (\d{6})/.exec(message.body)?.[1] ?? "";
}
