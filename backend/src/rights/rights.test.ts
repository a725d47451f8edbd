import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import { acknowledgeBy, dueOn } from "./deadlines";
import { keptRecords } from "./kept-records";
import { erasureHindered } from "./may-erase";
import { erasedName } from "./erased-name";

describe("a request's days", () => {
  it("10 to export and correct, 15 to withdraw, 20 to erase", () => {
    const due = (["export", "correct", "withdraw", "erase"] as const).map((it) => dueOn(it, "2026-11-20"));
    expect(due).toEqual(["2026-11-30", "2026-11-30", "2026-12-05", "2026-12-10"]);
  });

  it("is acknowledged within two working days: Friday's by Tuesday, Saturday's and Sunday's too", () => {
    const by = ["2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"].map((it) => acknowledgeBy(it));
    expect(by).toEqual(["2026-11-30", "2026-12-01", "2026-12-01", "2026-12-01"]);
  });
});

describe("what an erasure keeps", () => {
  it("vouchers and books ten years after the year of the last movement, with the law", () => {
    const kept = keptRecords({ lastMovedOn: "2026-03-02" });
    expect(kept.map((it) => [it.what, it.until])).toEqual([
      ["vouchers", "2036-12-31"],
      ["ledger", "2036-12-31"],
      ["consents", null],
      ["requests", null],
    ]);
    expect(kept.every((it) => it.law.vi.includes("Điều") && it.law.en.includes("article"))).toBe(true);
  });

  it("no books of who never earned", () => {
    expect(keptRecords({ lastMovedOn: null }).map((it) => it.what)).toEqual(["consents", "requests"]);
  });
});

describe("who can't be erased yet", () => {
  const nothing = { dueDong: dong(0n), advanceDong: dong(0n), openDisputes: 0 };

  it("whom money still has to find", () => {
    expect(erasureHindered(nothing)).toBeNull();
    expect(erasureHindered({ ...nothing, dueDong: dong(5n) })).toEqual({
      code: "erase_money_due",
      details: { dong: "5" },
    });
    expect(erasureHindered({ ...nothing, advanceDong: dong(-1n) })?.code).toBe("erase_advance_open");
    expect(erasureHindered({ ...nothing, openDisputes: 1, dueDong: dong(5n) })?.code).toBe("erase_dispute_open");
  });
});

describe("the name of the erased", () => {
  it("tells two of them apart and names nobody", () => {
    expect(erasedName("mem_0a3f9c")).toBe("Thành viên đã xóa tên · 3F9C");
    expect(erasedName("mem_0a3f9d")).not.toBe(erasedName("mem_0a3f9c"));
  });
});
