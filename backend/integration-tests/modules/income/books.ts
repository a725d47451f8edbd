import { bookAccount, memberAccount, type AccountKind, type Journal, type Posting } from "@cho-phien/income";
import { dong } from "@cho-phien/money";
import { randomUUID } from "node:crypto";
import type { DisputeResolution } from "../../../src/modules/income/payouts/disputes";
import type { StatedReceipt } from "../../../src/modules/income/payouts/evidence-row";
import type { PayoutBatch, PayoutInput } from "../../../src/modules/income/payouts/payout-batch";
import type { ReceiptInput } from "../../../src/modules/income/payouts/receipts";

export const JOB = { type: "job", id: "settle-sales" };

/** A line on an account of the cooperative's book. */
export function inBook(kind: AccountKind, amount: bigint, cooperativeId = "coop_hmong"): Posting {
  return { account: bookAccount(kind, cooperativeId), amountDong: dong(amount), communeCode: null };
}

/** A line on a member's account; her commune is one and the same unless said. */
export function hers(kind: AccountKind, amount: bigint, memberId = "mem_mai", cooperativeId = "coop_hmong"): Posting {
  return {
    account: memberAccount(kind, { cooperativeId, memberId }),
    amountDong: dong(amount),
    communeCode: "02959",
  };
}

/** A journal with everything a journal needs; name only what the case is about. */
export function journal(parts: Partial<Journal> & Pick<Journal, "postings">): Journal {
  const id = randomUUID();
  return {
    id,
    kind: "sale.settled",
    idemKey: `sale.settled:${id}`,
    cooperativeId: "coop_hmong",
    channel: "online",
    incomeKind: "sale_payout",
    effectiveAt: "2026-11-05T03:00:00Z",
    actor: JOB,
    reason: null,
    source: { type: "consignment_line", id: `csln_${id}` },
    reversesId: null,
    ...parts,
  };
}

/** 200,000 ₫ paid on delivery: 180,000 for the cooperative, the rest fee, shipping and tax. */
export function settledSale(parts: Partial<Journal> = {}): Journal {
  const cooperativeId = parts.cooperativeId ?? "coop_hmong";
  return journal({
    postings: [
      inBook("clearing_cod", -200_000n, cooperativeId),
      inBook("coop_due", 180_000n, cooperativeId),
      inBook("platform_fee", 10_000n, cooperativeId),
      inBook("shipping", 8_000n, cooperativeId),
      inBook("tax_due", 2_000n, cooperativeId),
      inBook("coop_claim", -180_000n, cooperativeId),
      inBook("coop_income", 180_000n, cooperativeId),
    ],
    ...parts,
  });
}

/** The 180,000 ₫ of settledSale shared: 100,000 to Mai, 44,000 to Sua, 27,000 kept, 9,000 into the fund. */
export function accrued(parts: Partial<Journal> = {}): Journal {
  const cooperativeId = parts.cooperativeId ?? "coop_hmong";
  return journal({
    kind: "member.accrued",
    postings: [
      inBook("coop_income", -180_000n, cooperativeId),
      hers("member_due", 100_000n, "mem_mai", cooperativeId),
      hers("member_due", 44_000n, "mem_sua", cooperativeId),
      inBook("coop_retained", 27_000n, cooperativeId),
      inBook("coop_fund", 9_000n, cooperativeId),
    ],
    ...parts,
  });
}

/** Money that moves between two of Mai's accounts. */
export function moved(kind: Journal["kind"], amount: bigint, parts: Partial<Journal> = {}): Journal {
  const [from, to] = routes[kind] ?? routeless(kind);
  return journal({ kind, postings: [hers(from, -amount), hers(to, amount)], ...parts });
}

const routes: Partial<Record<Journal["kind"], readonly [AccountKind, AccountKind]>> = {
  "payout.sent": ["member_due", "member_in_transit"],
  "payout.failed": ["member_in_transit", "member_due"],
};

function routeless(kind: string): never {
  throw new Error(`${kind} does not move between a member's own accounts`);
}

export const ACCOUNTANT = { type: "coop_staff", id: "staff_accountant" };

/** One cash payout to Mai by the cooperative's accountant. */
export function paying(payout: Partial<PayoutInput>, batch: Partial<PayoutBatch> = {}): PayoutBatch {
  return {
    batchId: "batch_1",
    cooperativeId: "coop_hmong",
    sentBy: ACCOUNTANT,
    sentAt: "2026-11-10T02:00:00Z",
    lockedThrough: null,
    payouts: [
      {
        payoutId: randomUUID(),
        memberId: "mem_mai",
        communeCode: "02959",
        amountDong: 100_000n,
        method: "cash",
        deductionReason: null,
        accountSnapshot: null,
        ...payout,
      },
    ],
    ...batch,
  };
}

/** Mai's own answer by text message, unless another way and writer are named. */
export function statement(parts: Partial<StatedReceipt> = {}): StatedReceipt {
  return {
    receiptId: randomUUID(),
    way: "sms_reply",
    statedDong: 100_000n,
    writer: { type: "member", id: "mem_mai" },
    accountHolderIsMember: false,
    phoneOwner: "self",
    witness: null,
    fileSha256: null,
    device: null,
    statedAt: "2026-11-11T02:00:00Z",
    ...parts,
  };
}

export function stating(parts: Partial<ReceiptInput> & Pick<ReceiptInput, "payoutId">): ReceiptInput {
  return { ...statement(parts), communeCode: "02959", disputeId: randomUUID(), ...parts };
}

export function resolving(parts: Partial<DisputeResolution> & Pick<DisputeResolution, "disputeId">): DisputeResolution {
  return {
    arrivedDong: 0n,
    memberSide: statement(),
    officerId: "officer_lan",
    communeCode: "02959",
    actor: { type: "union_officer", id: "officer_lan" },
    at: "2026-11-15T02:00:00Z",
    ...parts,
  };
}
