import { expect } from "@playwright/test";
import { HOSTILE_NAME, HOSTILE_TEXT } from "./hostile-text";
import { askAsOperator } from "./operator";
import * as own from "./own-cooperative";
import { placeOrder } from "./place-order";

/**
 * A long-named cooperative with one of everything, so that every page of the workspace has something to show; whatever
 * somebody may write freely is what a hostile hand would.
 */
export async function furnishedCooperative(word: string) {
  const coop = await own.openCooperative(own.longName(word));
  const { door } = coop;
  const members = await own.enrol(door, 3);
  await own.adoptRule(door);
  const goods = await own.offerGoods(
    door,
    `Khăn choàng thổ cẩm dệt lanh nhuộm chàm nghiêng ${coop.id.slice(-6)} ${HOSTILE_NAME}`,
    members,
    HOSTILE_TEXT,
  );
  await door("/coop/profile", { sentence: HOSTILE_TEXT, story: HOSTILE_TEXT });
  await own.approve(coop);
  await certify(coop, goods.id);
  await own.sellAtFair(door, goods, "12345000");
  const run = await payHalf(door);
  const lot = await door("/coop/lots", {
    key: crypto.randomUUID(),
    productId: goods.id,
    code: `LÔ-${word}-1`,
    madeOn: (await door("/coop/rules")).today,
  });
  const distributionId = await sharePooled(coop, goods, members);
  const { handle } = await askAsOperator(`/admin/cooperatives/${coop.id}`);
  const recipient = { name: `Bình ${HOSTILE_NAME}`, street: `12 ${HOSTILE_NAME}`, note: HOSTILE_TEXT };
  const code = await placeOrder(handle, "pp_cod_cod", recipient);
  return {
    ...coop,
    handle,
    members,
    goods,
    code,
    orderId: await consignmentOf(door, code),
    runId: run.batchId,
    lotId: lot.id,
    distributionId,
  };
}

/** What the certificate of its goods says of itself. */
export const HOSTILE_CERTIFICATE = { decisionNumber: `QĐ ${HOSTILE_NAME}`, issuer: `UBND ${HOSTILE_NAME}` } as const;

/** A certificate somebody saw, so that the shop shows it too. */
async function certify({ door }: own.OwnCooperative, goodsId: string): Promise<void> {
  const issuedOn = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
  const { certificates } = await door(`/coop/goods/${goodsId}/certificates`, {
    ...{ stars: 4, issuedOn, ...HOSTILE_CERTIFICATE },
  });
  await askAsOperator(`/admin/certificates/${certificates[0].id}/verify`, {});
}

/** Pays everybody half of what she is due, so that the pay page still has somebody to pay. */
async function payHalf(door: own.OwnCooperative["door"]) {
  const { members } = await door("/coop/payouts/preview");
  const items = members
    .filter((it: any) => it.dueDong !== "0")
    .map((it: any) => ({ memberId: it.memberId, amountDong: String(BigInt(it.dueDong) / 2n), method: "cash" }));
  return door("/coop/payouts", { idempotencyKey: crypto.randomUUID(), items });
}

async function sharePooled(
  { door }: own.OwnCooperative,
  goods: Parameters<typeof own.sellAtFair>[1],
  members: readonly { id: string }[],
) {
  await own.adoptRule(door, "pool");
  await own.sellAtFair(door, goods, "2000000");
  const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
  const rows = members.map(({ id }) => ({ memberId: id, units: "450", rate: "1", agreedHow: "present" }));
  await door("/coop/contributions", { month, unit: "minute", rows });
  const asked = { month, incomeKind: "surplus_labour", minutesRef: "BB 2" };
  const { seen } = await door("/coop/distributions/preview", asked);
  return (await door("/coop/distributions", { ...asked, key: crypto.randomUUID(), seen })).id;
}

/** The order's part of this cooperative, once the market has cut the order. */
async function consignmentOf(door: own.OwnCooperative["door"], code: string): Promise<string> {
  let id = "";
  await expect
    .poll(
      async () => {
        const { consignments } = await door(`/coop/consignments?q=${code}`);
        id = consignments[0]?.id ?? "";
        return id;
      },
      { timeout: 90_000 },
    )
    .not.toBe("");
  return id;
}
