import type { OfflineSaleRecorded } from "@cho-phien/contract";
import type { Journal } from "@cho-phien/income";
import { dongFromWire, dongToWire, sum } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { askLedger } from "../../../boundary/ledger-refusal";
import { refuse } from "../../../boundary/refusal";
import { lockedThrough } from "../../../members/locked-through";
import { whoShares } from "../../../members/who-shares";
import { membersOn } from "../../../members/members-on";
import { INCOME_MODULE } from "../../../modules/income";
import { decideSales, type OfflineSale } from "../decide-sales";
import type { RecordOfflineSale } from "../index";
import { saleIdOf } from "../sale-id";
import { newJournalId } from "../../../modules/income/ledger/journal-id";

/** Posts the sale's journals in one transaction, unless they stand already, and answers what they say. */
export const postOfflineSaleStep = createStep("post-offline-sale", async (input: RecordOfflineSale, { container }) => {
  const income = container.resolve(INCOME_MODULE);
  const saleIds = input.lines.map((_, index) => saleIdOf(input, index));
  const entered = async () => await income.journals({ sourceIds: saleIds, cooperativeIds: [input.cooperativeId] });
  if ((await entered()).length === 0) {
    const sale = await readSale(container, input);
    try {
      await askLedger(() => income.decideAndPost(input.cooperativeId, (balances) => decideSales(balances, sale)));
    } catch (error) {
      // The same sale sent twice at once: the other one entered it meanwhile, and these shares were decided without it.
      if ((await entered()).length === 0) throw error;
    }
  }
  return new StepResponse<OfflineSaleRecorded>(answerOf(input, await entered()));
});

/** The rule of the day, the makers of each product then, and who was a member then. */
async function readSale(container: MedusaContainer, input: RecordOfflineSale): Promise<OfflineSale> {
  const { cooperativeId, soldAt, channel, staffId } = input;
  const income = container.resolve(INCOME_MODULE);
  const on = dateOf(soldAt);
  const rule = await income.ruleInForce(cooperativeId, on);
  if (!rule) throw refuse("no_sharing_rule", { on });
  const at = new Date(soldAt);
  const sharing = await Promise.all(input.lines.map(({ productId }) => whoShares(container, { rule, productId, at })));
  const members = await membersOn(container, { cooperativeId, at });
  return {
    rule,
    channel,
    soldAt,
    actor: { type: "coop_staff", id: staffId },
    lines: input.lines.map(({ amountDong }, index) => ({
      saleId: saleIdOf(input, index),
      amountDong: dongFromWire(amountDong),
      contributions: sharing[index] ?? [],
    })),
    members: [...members.values()].map(({ id, communeCode }) => ({ memberId: id, communeCode })),
    lockedThrough: await lockedThrough(container),
    newId: newJournalId,
  };
}

function answerOf({ key, channel, lines }: RecordOfflineSale, journals: readonly Journal[]): OfflineSaleRecorded {
  const shares = journals
    .filter((it) => it.kind === "member.accrued")
    .flatMap((it) => it.postings.filter(({ account }) => account.memberId !== null));
  return {
    key,
    channel,
    totalDong: dongToWire(sum(lines.map((it) => dongFromWire(it.amountDong)))),
    accruedDong: dongToWire(sum(shares.map((it) => it.amountDong))),
    membersCount: new Set(shares.map(({ account }) => account.memberId)).size,
  };
}
