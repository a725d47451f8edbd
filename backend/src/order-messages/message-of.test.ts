import { describe, expect, it } from "vitest";
import { messageOf, type Telling } from "./message-of";
import { filled, orderEvents } from "./templates";

const telling: Telling = {
  event: "placed",
  language: "vi",
  code: "CP1024-7K4M",
  cooperative: "HTX Suối Trúc",
  amountDong: "590000",
  carrier: "Bưu điện",
  trackingCode: "VN123",
  reason: "out_of_stock",
  reasonNote: null,
  isPaid: false,
  link: "https://cho.example/don-hang/CP1024-7K4M",
};

describe("what an order's shopper is told", () => {
  it.each(orderEvents.flatMap((event) => [[event, "vi"] as const, [event, "en"] as const]))(
    "fills every placeholder of %s in %s, with or without a carrier",
    (event, language) => {
      for (const more of [{}, { carrier: null, trackingCode: null, reason: null, isPaid: true }]) {
        const { subject, text } = messageOf({ ...telling, event, language, ...more });
        expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/);
        expect(`${subject}${text}`).toContain("CP1024-7K4M");
      }
    },
  );

  it("says how much, by whom, and where to look", () => {
    expect(messageOf(telling).text).toBe(
      "Chợ Phiên đã nhận đơn CP1024-7K4M của bạn từ HTX Suối Trúc. Bạn trả 590.000\u00a0₫ tiền mặt khi nhận hàng. Xem đơn: https://cho.example/don-hang/CP1024-7K4M",
    );
    expect(messageOf({ ...telling, event: "shipped", language: "en" }).text).toContain("by Bưu điện, code VN123.");
  });

  it("tells why a parcel does not come and what becomes of its money", () => {
    const refused = { ...telling, event: "refused" } as const;
    expect(messageOf(refused).text).toBe(
      "HTX Suối Trúc rất tiếc không gửi được đơn CP1024-7K4M: hết hàng. Bạn không phải trả 590.000\u00a0₫ của phần hàng này.",
    );
    const paid = messageOf({ ...refused, reason: "other", reasonNote: "Lũ về, không ra được", isPaid: true }).text;
    expect(paid).toContain("Lũ về, không ra được. Chợ Phiên trả lại bạn 590.000");
  });

  it("throws on a placeholder nobody fills", () => {
    expect(() => filled("{code} {name}", { code: "1" })).toThrow("{name}");
  });
});
