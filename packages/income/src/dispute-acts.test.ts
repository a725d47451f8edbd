import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { agreementRefusal, arrivedBy, type DisputeAct, disputeStep, standingProposal } from "./dispute-acts";
import { checkReceived } from "./spot-check";

const heard: DisputeAct = { act: "heard", by: "officer_lan", said: "paid_rest" };
const proposed: DisputeAct = { act: "proposed", by: "officer_lan", outcome: "rest_paid", arrivedDong: dong(120_000n) };
const declined: DisputeAct = { act: "declined", by: "officer_hoa" };
const short = { receivedDong: dong(700_000n), missingDong: dong(120_000n) };

describe("a dispute worked to an end", () => {
  it("asks the cooperative, then the member, then a second officer, and then it is closed", () => {
    expect(disputeStep([], false)).toBe("ask_cooperative");
    expect(disputeStep([heard], false)).toBe("ask_member");
    expect(disputeStep([heard, proposed], false)).toBe("second_officer");
    expect(disputeStep([heard, proposed, declined], false)).toBe("ask_member");
    expect(disputeStep([heard, proposed], true)).toBe("closed");
  });

  it("has one proposal that stands: the newest, unless it was declined", () => {
    const newer: DisputeAct = { ...proposed, by: "officer_hoa" };
    expect(standingProposal([heard, proposed, newer])).toBe(newer);
    expect(standingProposal([heard, proposed, declined])).toBeNull();
    expect(standingProposal([heard, proposed, declined, newer])).toBe(newer);
  });

  it.each([
    ["rest_paid", 820_000n, 120_000n],
    ["statement_corrected", 820_000n, 120_000n],
    ["cooperative_wrong", 700_000n, 0n],
    ["cooperative_wrong", 750_000n, 50_000n],
  ] as const)("%s with %s received in all means %s arrived after all", (outcome, stated, arrived) => {
    expect(arrivedBy({ outcome, statedDong: dong(stated), ...short })).toBe(arrived);
  });

  it.each([
    ["rest_paid", 810_000n, { refused: "outcome_does_not_fit", missingDong: 120_000n, arrivedDong: 110_000n }],
    ["statement_corrected", 700_000n, { refused: "outcome_does_not_fit" }],
    ["cooperative_wrong", 820_000n, { refused: "outcome_does_not_fit" }],
    ["rest_paid", 820_001n, { refused: "stated_above_sent", sentDong: 820_000n }],
    ["cooperative_wrong", 600_000n, { refused: "amount_not_positive" }],
  ] as const)("%s is refused when her word is %s", (outcome, stated, refusal) => {
    expect(arrivedBy({ outcome, statedDong: dong(stated), ...short })).toMatchObject(refusal);
  });

  it("is agreed to by another officer than who took the member's word, and not before the cooperative was heard", () => {
    const asked = { disputeId: "dsp_1", officerId: "officer_hoa" };
    expect(agreementRefusal([heard, proposed], asked)).toBeNull();
    expect(agreementRefusal([heard, proposed], { ...asked, officerId: "officer_lan" })).toEqual({
      refused: "resolution_needs_both",
      missing: ["second_officer"],
    });
    expect(agreementRefusal([proposed], asked)).toMatchObject({ refused: "cooperative_not_heard" });
    expect(agreementRefusal([heard, proposed, declined], asked)).toMatchObject({ refused: "nothing_proposed" });
  });
});

it("a check of a confirmed receipt: the same sum stands, a lower one takes it back, a higher one is refused", () => {
  const check = (stated: bigint) => checkReceived({ statedDong: dong(stated), receivedDong: dong(500_000n) });
  expect(check(500_000n)).toBe("stands");
  expect(check(400_000n)).toBe("lower");
  expect(check(500_001n)).toMatchObject({ refused: "stated_above_sent" });
});
