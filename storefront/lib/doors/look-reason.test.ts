import { describe, expect, it } from "vitest";
import { reasonFor, reasonText } from "./look-reason";

const asked = { unit: "15", period: "2026-Q3", cooperative: "" };

describe("a reason to look at people", () => {
  const kept = reasonText({ ...asked, reason: "Kiểm tra số liệu: đối chiếu tháng 9" });
  it("stands for the question it was given for", () => {
    expect(reasonFor(kept, asked)).toBe("Kiểm tra số liệu: đối chiếu tháng 9");
  });
  it("is asked anew for another unit, period or cooperative", () => {
    expect(reasonFor(kept, { ...asked, unit: "08" })).toBeNull();
    expect(reasonFor(kept, { ...asked, period: "2026-Q2" })).toBeNull();
    expect(reasonFor(kept, { ...asked, cooperative: "coop_1" })).toBeNull();
    expect(reasonFor(null, asked)).toBeNull();
  });
});
