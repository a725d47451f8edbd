import type { MonthString, PayoutList } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { INCOME_MODULE } from "../modules/income";
import { startAndEnd } from "./months";

type Asked = { readonly cooperativeId: string; readonly month: MonthString };

/** What a cooperative paid in a month, newest first, and where each payout stands now. */
export async function readPayouts(container: MedusaContainer, { cooperativeId, month }: Asked): Promise<PayoutList> {
  const asOf = clock.now().toISOString();
  const payouts = await container
    .resolve(INCOME_MODULE)
    .payouts({ cooperativeIds: [cooperativeId], sent: startAndEnd(month), asOf });
  const members = await container
    .resolve(COOPERATIVE_MODULE)
    .listMembers({ id: payouts.map((it) => it.memberId) }, { select: ["id", "full_name"], take: 10_000 });
  const nameById = new Map(members.map((it) => [it.id, it.full_name]));
  return {
    month,
    payouts: payouts.map((it) => ({
      payoutId: it.id,
      memberId: it.memberId,
      fullName: nameById.get(it.memberId) ?? "",
      amountDong: dongToWire(it.amountDong),
      receivedDong: dongToWire(it.receivedDong),
      method: it.method,
      sentAt: it.sentAt,
      state: it.state,
    })),
  };
}
