import type { Door } from "./door-client";
import { buy, SHOPPER, type Wanted } from "./shopper";

export type Delivered = { readonly consignmentId: string; readonly lineIds: readonly string[] };

/** Takes a placed consignment all the way: accepted, packed, shipped, delivered, cash in by a carrier that pays the market, or kept. */
export async function deliver(door: Door, consignmentId: string, heldBy: "carrier" | "cooperative" = "carrier") {
  await door("POST", `/coop/consignments/${consignmentId}/accept`, {});
  await door("POST", `/coop/consignments/${consignmentId}/pack`, {});
  await door("POST", `/coop/consignments/${consignmentId}/ship`, { carrier: "Bưu điện" });
  await door("POST", `/coop/consignments/${consignmentId}/deliver`, {});
  const { body } = await door("GET", `/coop/consignments/${consignmentId}`);
  return door("POST", `/coop/consignments/${consignmentId}/receive-cash`, {
    amountDong: body.totalDong,
    heldBy,
  });
}

/** Buys one cooperative's goods and brings their money in, so that its members are due something. */
export async function sell(
  shop: Door,
  door: Door,
  wanted: readonly Wanted[],
  heldBy: "carrier" | "cooperative" = "carrier",
): Promise<Delivered> {
  const { code } = await buy(shop, wanted);
  for (let tries = 0; tries < 60; tries += 1) {
    const { body } = await shop("POST", "/store/order-lookup", { code, phone: SHOPPER.phone });
    if (!body.preparing) break;
    await new Promise((done) => setTimeout(done, 250));
  }
  const { body } = await door("GET", "/coop/consignments");
  const { id } = body.consignments.find((it: { orderCode: string }) => it.orderCode === code);
  const last = await deliver(door, id, heldBy);
  if (last.status !== 200) throw new Error(`Cash was not received: ${JSON.stringify(last.body)}`);
  return { consignmentId: id, lineIds: last.body.lines.map((it: { id: string }) => it.id) };
}
