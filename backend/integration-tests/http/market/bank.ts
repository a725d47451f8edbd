import { createHmac, randomUUID } from "node:crypto";
import type { Answer, Api, Door } from "./door-client";
import { buy, SHOPPER, type Wanted } from "./shopper";

/** The receiving account of the tests, and what signs a statement service's notices. */
export const BANK = {
  BANK_ACCOUNT_BIN: "970436",
  BANK_ACCOUNT_NUMBER: "0000000000",
  BANK_ACCOUNT_NAME: "CHO PHIEN THU NGHIEM",
  BANK_HOOK_SECRET: "test-only-bank-hook-secret",
};

type Notice = { readonly amount: string; readonly content: string; readonly reference?: string; readonly id?: string };

/** What a statement service would post of one transfer that came in. */
export function notice({ amount, content, reference = randomUUID(), id = `evt:${reference}` }: Notice): string {
  return JSON.stringify({
    ...{ id, account: BANK.BANK_ACCOUNT_NUMBER, reference, direction: "in", amount, content },
    ...{ bookedAt: new Date().toISOString(), payerAccount: "0987654321", payerName: "TRAN THI BINH" },
  });
}

export function signatureOf(body: string, secret = BANK.BANK_HOOK_SECRET): string {
  return createHmac("sha256", secret).update(body).digest("hex");
}

/** Posts the bytes as they are. */
export async function post(api: Api, body: string, signature = signatureOf(body)): Promise<Answer> {
  const headers = { "content-type": "application/json", "x-bank-signature": signature };
  const url = "/webhooks/bank";
  const answer = await api.request({
    method: "POST",
    url,
    data: Buffer.from(body),
    headers,
    validateStatus: () => true,
  });
  return { status: answer.status, body: answer.data };
}

/** Buys to pay by transfer, waits until the parcels are made, and answers what the shopper reads. */
export async function buyByTransfer(shop: Door, wanted: readonly Wanted[]) {
  const placed = await buy(shop, wanted, "pp_vietqr_vietqr");
  for (let tries = 0; tries < 60; tries += 1) {
    const order = await orderPage(shop, placed.code);
    if (!order.preparing) return { ...placed, order, content: placed.code.replaceAll("-", "") };
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`${placed.code} was not consigned`);
}

export async function orderPage(shop: Door, code: string) {
  return (await shop("POST", "/store/order-lookup", { code, phone: SHOPPER.phone })).body;
}
