import type { AttentionItem, AttentionKind } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { nextPlace } from "./next-place";

const both = { vi: "", en: "" };
const waiting = (kind: AttentionKind, cooperative: AttentionItem["cooperative"]): AttentionItem => ({
  ...{ key: kind, kind, about: both, cooperative, nextStep: both, days: 20, count: 1, amountDong: { value: null } },
  unit: { code: "00733", level: "commune", name: "Xã Sà Phìn" },
});
const coop = { id: "coop_1", name: "HTX Mây Trắng" };
const opens = (kind: AttentionKind, mayEnter: boolean) =>
  nextPlace(waiting(kind, coop), { period: "2026-Q3", mayEnter }).href;

describe("what waits", () => {
  it("leads who enters facts to the desk and the disputes", () => {
    expect(opens("paid_unconfirmed", true)).toBe("/hoi/nhan-tien?search=&cooperative=coop_1&page=1");
    expect(opens("dispute_open", true)).toBe("/hoi/nhan-tien/khieu-nai");
    expect(opens("short_receipt", true)).toBe("/hoi/nhan-tien/khieu-nai");
  });

  it("leads everybody else to the cooperative, and a late commune to its report", () => {
    expect(opens("paid_unconfirmed", false)).toBe("/hoi/hop-tac-xa/coop_1");
    expect(opens("certificate_ends", true)).toBe("/hoi/hop-tac-xa/coop_1");
    expect(nextPlace(waiting("commune_not_submitted", null), { period: "2026-Q3", mayEnter: true })).toEqual({
      href: "/hoi/ky-bao-cao/2026-Q3?unit=00733",
      opens: "period",
    });
  });
});
