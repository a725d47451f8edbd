import { describe, expect, it } from "vitest";
import { letterOf, type Waiting } from "./letter";

const none = {
  ...{ paid_unconfirmed: 0, short_receipt: 0, dispute_open: 0, no_sale: 0 },
  ...{ certificate_ends: 0, certificate_ended: 0, commune_not_submitted: 0 },
};
const unit = { code: "03043", level: "commune", name: "Xã Mường Bo" } as const;
const waiting: Waiting = {
  language: "vi",
  units: ["Tỉnh Lào Cai"],
  counts: { ...none, paid_unconfirmed: 6, certificate_ends: 1 },
  items: [
    ...Array.from(
      { length: 6 },
      (_, at) => ({ kind: "paid_unconfirmed", days: 40 - at, unit, place: `HTX ${at}` }) as const,
    ),
    { kind: "certificate_ends", days: 30, unit, place: null },
  ],
  link: "https://cho.example/hoi/can-xu-ly",
};

describe("an officer's letter", () => {
  it("counts each kind, tells the first five with their next step, and leads to the rest", () => {
    const { subject, text } = letterOf(waiting);
    expect(subject).toBe("Chợ Phiên: 7 việc cần xử lý tuần này");
    expect(text).toContain("• Đã chi, chưa xác nhận: 6");
    expect(text).not.toContain("Khiếu nại");
    expect(text).toContain("– HTX 0, Xã Mường Bo: Đã chi, chưa xác nhận (40 ngày). Hỏi chị đã nhận bao nhiêu");
    expect(text.match(/^–/gm)).toHaveLength(5);
    expect(text).toContain("Xem tất cả: https://cho.example/hoi/can-xu-ly");
  });

  it("tells a household by its commune alone", () => {
    expect(letterOf({ ...waiting, items: waiting.items.slice(6) }).text).toContain(
      "– Xã Mường Bo: Giấy chứng nhận OCOP sắp hết hạn (còn 30 ngày)",
    );
  });

  it("says in her language that all is well", () => {
    const well = letterOf({ ...waiting, language: "en", counts: none, items: [] });
    expect(well.subject).toBe("Chợ Phiên: nothing waits for you this week");
    expect(well.text).toContain("Tỉnh Lào Cai: nothing needs attention.");
  });
});
