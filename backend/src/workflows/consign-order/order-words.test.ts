import { describe, expect, it } from "vitest";
import { giftOf, noteFor, orderWords } from "./order-words";

describe("what a shopper said with her order", () => {
  const said = orderWords.parse({
    note: "Gọi trước khi giao",
    coop_notes: { coop_1: "Xay vừa", coop_2: "Gói riêng" },
    gift_message: "Chúc mẹ mạnh khoẻ",
  });

  it("reaches each cooperative with what was said to all, and nobody with what was said to another", () => {
    expect(noteFor("coop_1", said)).toBe("Gọi trước khi giao\nXay vừa");
    expect(noteFor("coop_3", said)).toBe("Gọi trước khi giao");
    expect(noteFor("coop_2", { ...said, note: "" })).toBe("Gói riêng");
    expect(giftOf(said)).toBe("Chúc mẹ mạnh khoẻ");
  });

  it("is nothing for an order of before, and for what Medusa's own routes wrote", () => {
    expect([noteFor("coop_1", null), giftOf({ note: "" })]).toEqual([null, null]);
    expect(noteFor("coop_1", orderWords.parse({ note: "x", coop_notes: "no record" }))).toBe("x");
    expect(noteFor("toString", said)).toBe("Gọi trước khi giao");
  });
});
