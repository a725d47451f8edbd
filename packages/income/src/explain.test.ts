import { dong } from "@cho-phien/money";
import { expect, it } from "vitest";
import { accrueIncome } from "./accrue";
import { correctJournal } from "./correct";
import { NO_BALANCES, withPostings } from "./balance";
import { explainChange, explainPoolShare, explainShare, type ShareFacts } from "./explain";
import { sendPayout } from "./payout";
import { acceptReceipt } from "./receipt";
import { isRefusal, type Refusal } from "./refusal";
import { settleSale } from "./settle-sale";
import type { SharingRule } from "./sharing-rule";
import { termsOfSale } from "./terms";

const entry = { journalId: "j1", effectiveAt: "2026-07-01T02:00:00.000Z", actor: { type: "system", id: "scan" } };
const rule: SharingRule = {
  id: "rule-2",
  cooperativeId: "htx",
  version: 2,
  validFrom: "2026-01-01",
  basis: "maker",
  retainedBp: 1_000,
  fundBp: 550,
  memberBp: 8_450,
  advanceCapBp: 5_000,
  minutesRef: "BB 02/2026",
};
const members = [{ memberId: "Mỷ", communeCode: "00691" }];

function decided<Outcome extends object>(outcome: Outcome | Refusal): Exclude<Outcome, Refusal> {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome as Exclude<Outcome, Refusal>;
}

function facts(): ShareFacts {
  const sold = { platformFeeBp: 500, sharingRule: rule, goodsKind: "goods", withholdsForTht: false } as const;
  const terms = termsOfSale({ ...sold, cooperativeId: "htx", cooperativeKind: "htx", on: "2026-07-01" });
  const money = { shippingDong: dong(30_000n), paymentFeeDong: dong(0n), roundingDong: dong(0n) };
  const line = { lineId: "l", terms, paidThrough: "cod", goodsDong: dong(1_000_000n), ...money } as const;
  const settled = decided(settleSale(entry, line));
  const accrual = { source: settled.source, revision: 1, channel: "online", incomeKind: "sale_payout" } as const;
  const accrued = decided(
    accrueIncome(entry, {
      ...accrual,
      netDong: dong(950_000n),
      rule,
      contributions: [{ memberId: "Mỷ", units: 1n, ratePerUnit: 1n }],
      members,
      balances: withPostings(NO_BALANCES, settled.postings),
    }),
  );
  return { memberId: "Mỷ", settled, rule, accrued, payouts: [], receipts: [] };
}

it("tells the whole chain in both languages, with its amounts", () => {
  const told = explainShare(facts());
  expect(told.map(({ vi }) => vi.replaceAll("\u00A0", " "))).toEqual([
    "Khách trả 1.030.000 ₫.",
    "Trừ phí nền tảng 50.000 ₫, thuế 0 ₫, vận chuyển 30.000 ₫: hợp tác xã được 950.000 ₫.",
    "Theo quy chế số 2 (BB 02/2026), chia theo người làm ra: thành viên 84,5 % là 802.750 ₫, hợp tác xã giữ 95.000 ₫, quỹ chung 52.250 ₫.",
    "Phần của chị là 802.750 ₫.",
    "Hợp tác xã chưa chi.",
    "Chị chưa xác nhận đã nhận tiền.",
  ]);
  expect(told[2]?.en.replaceAll("\u00A0", " ")).toBe(
    "By sharing rule no. 2 (BB 02/2026), divided by maker: members 84.5%, which is 802,750 ₫; kept 95,000 ₫; common fund 52,250 ₫.",
  );
  expect(told[1]?.amountsDong).toEqual({ feeDong: 50_000n, taxDong: 0n, shippingDong: 30_000n, netDong: 950_000n });
});

it("goes on to what was paid and what she confirmed", () => {
  const chain = facts();
  const balances = withPostings(NO_BALANCES, chain.accrued.postings);
  const bucket = { journalId: "j3", channel: "online", incomeKind: "sale_payout" } as const;
  const payout = { payoutId: "p", cooperativeId: "htx", memberId: "Mỷ", members, balances, lockedThrough: null };
  const due = [{ ...bucket, amountDong: dong(802_750n) }];
  const payouts = decided(
    sendPayout(entry, { ...payout, amountDong: dong(500_000n), method: "cash", deductionReason: null, due }),
  );
  const writer = {
    type: "member",
    id: "Mỷ",
    hasRoleInCooperative: false,
    isPayer: false,
    isPayee: true,
    isPayeeElsewhere: false,
    tookHerWord: false,
  } as const;
  const evidence = { way: "voice_call", writer, accountHolderIsMember: false, phoneOwner: "self" } as const;
  const receipt = { receiptId: "r", payoutId: "p", cooperativeId: "htx", evidence, statedDong: dong(500_000n) };
  const [member] = members;
  if (member === undefined) throw new Error("Mỷ is a member");
  const inTransit = [{ ...bucket, journalId: "j4", amountDong: dong(500_000n) }];
  const { journals: receipts } = decided(acceptReceipt(entry, { ...receipt, member, inTransit }));
  const told = explainShare({ ...chain, payouts, receipts });
  expect(told.slice(4).map(({ en }) => en.replaceAll("\u00A0", " "))).toEqual([
    "The cooperative says it paid 500,000 ₫.",
    "You confirmed that 500,000 ₫ arrived.",
  ]);
});

it("tells a share of a month's run by what gathered and what part she put in", () => {
  const { settled: _, ...share } = facts();
  const contributions = [
    { memberId: "Mỷ", units: 450n, ratePerUnit: 1n },
    { memberId: "Dợ", units: 150n, ratePerUnit: 1n },
  ];
  const told = explainPoolShare({ ...share, month: "2026-07", contributions });
  expect(told.map(({ step }) => step)).toEqual(["pool", "rule", "part", "share", "payout", "receipt"]);
  const said = told.map(({ vi }) => vi.replaceAll("\u00A0", " "));
  expect(said[0]).toBe("Gom đến hết tháng 07/2026 được 950.000 ₫.");
  expect(said[2]).toBe("Phần góp của chị bằng 75 % phần góp của mọi người.");
});

it("tells what a correction took back and why, and nothing to those it leaves alone", () => {
  const { accrued } = facts();
  const balances = withPostings(NO_BALANCES, accrued.postings);
  const asked = { journal: accrued, reason: "wrong_contribution", reversedById: null, balances } as const;
  const corrected = decided(correctJournal({ ...entry, journalId: "j2" }, asked));
  const told = explainChange(corrected, "Mỷ");
  expect(told?.amountDong).toBe(-802_750n);
  expect(told?.vi.replaceAll("\u00A0", " ")).toBe("Điều chỉnh (Ghi sai phần đóng góp): bớt 802.750 ₫.");
  expect(explainChange(corrected, "Dợ")).toBeNull();
});
