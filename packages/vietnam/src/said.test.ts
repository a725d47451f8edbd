import { describe, expect, it } from "vitest";
import { refuseSaid, saidText } from "./said";

describe("words that go on to others", () => {
  it("are NFC, with one character a line end, and trimmed", () => {
    expect(saidText(" Chúc mẹ\r\nmạnh khoẻ\r ".normalize("NFD"))).toBe("Chúc mẹ\nmạnh khoẻ");
  });

  it.each(["Gọi trước\tkhi giao", "Chúc mừng 🎂 👩‍👩‍👧", "một\nhai", "", "x".repeat(300)])("are taken: %j", (text) => {
    expect(refuseSaid(text, 300)).toBeNull();
  });

  it.each([
    ["one too many", "x".repeat(301), "long"],
    ["a bell", "chuông \u0007", "unseen"],
    ["an escape that colours a printer's or a terminal's line", "\u001b[31mđỏ", "unseen"],
    ["a mark that turns the text", "hàng \u202egnoud", "unseen"],
    ["half a letter", "\ud83c", "unseen"],
  ])("are refused with %s", (_, text, why) => {
    expect(refuseSaid(text, 300)).toBe(why);
  });
});
