import { describe, expect, it } from "vitest";
import { evidenceConfirms, evidenceRefusal, evidenceWays, type Evidence, type WriterType } from "./evidence";

const ways = Object.keys(evidenceWays) as (keyof typeof evidenceWays)[];
const writers: readonly WriterType[] = ["member", "coop_staff", "union_officer", "operator", "system"];

function evidence(way: Evidence["way"], writer: Partial<Evidence["writer"]>): Evidence {
  const nobody = {
    ...{ type: "member", id: "x", hasRoleInCooperative: false, isPayer: false, isPayee: true },
    ...{ isPayeeElsewhere: false, tookHerWord: false },
  } as const;
  return { way, writer: { ...nobody, ...writer }, accountHolderIsMember: false, phoneOwner: "self" };
}

describe("the evidence ladder", () => {
  it.each([
    ["word", ["coop_staff"]],
    ["signed_sheet", ["coop_staff", "union_officer"]],
    ["bank_file", ["coop_staff", "operator", "system"]],
    ["link_code", ["member"]],
    ["sms_reply", ["member"]],
    ["voice_call", ["member"]],
    ["desk_pin", ["union_officer"]],
    ["spot_check", ["union_officer"]],
  ] as const)("%s may be written by %j and nobody else", (way, allowed) => {
    expect(writers.filter((type) => evidenceRefusal(evidence(way, { type })) === null)).toEqual(allowed);
  });

  it("nobody with a role in the cooperative, and no payer, writes level 3 or 4, whoever they are", () => {
    for (const way of ways.filter((each) => evidenceWays[each].level >= 3)) {
      for (const type of writers) {
        for (const tie of [{ hasRoleInCooperative: true }, { isPayer: true }]) {
          const refusal = evidenceRefusal(evidence(way, { type, ...tie }));
          expect(refusal).toMatchObject({ refused: "level_not_allowed", why: "role_in_cooperative" });
        }
      }
    }
  });

  it("a member answers for herself only", () => {
    expect(evidenceRefusal(evidence("voice_call", { isPayee: false }))).toMatchObject({ why: "other_person" });
  });

  it("an officer takes nobody's word but another's, and checks no word she took herself", () => {
    const officer = { type: "union_officer", isPayee: false } as const;
    for (const way of ["desk_pin", "spot_check"] as const)
      expect(evidenceRefusal(evidence(way, { ...officer, isPayeeElsewhere: true }))).toMatchObject({
        why: "own_payout",
      });
    expect(evidenceRefusal(evidence("spot_check", { ...officer, tookHerWord: true }))).toMatchObject({
      why: "took_her_word",
    });
    expect(evidenceRefusal(evidence("desk_pin", { ...officer, tookHerWord: true }))).toBeNull();
  });

  it("confirms from level 3, at level 2 for an account of her own, never below", () => {
    const confirming = ways.filter((way) => evidenceConfirms(evidence(way, {})));
    expect(confirming).toEqual(["link_code", "sms_reply", "voice_call", "desk_pin", "spot_check"]);
    const ownAccount = ways.filter((way) => evidenceConfirms({ ...evidence(way, {}), accountHolderIsMember: true }));
    expect(ownAccount).toEqual(["bank_file", ...confirming]);
  });

  it("has a way at every level for someone who cannot read", () => {
    for (const level of [0, 1, 2, 3, 4]) {
      const here = ways.filter((way) => evidenceWays[way].level === level);
      expect(here.some((way) => !evidenceWays[way].needsReading)).toBe(true);
    }
  });
});
