import { describe, expect, it } from "vitest";
import { seal, unseal } from "./seal";

describe("a sealed text", () => {
  it("opens for the same use with the same secret", () => {
    expect(unseal(seal("chị Hoa · 0912", "order_proof", "bí mật"), "order_proof", ["bí mật"])).toBe("chị Hoa · 0912");
  });

  it("opens with the secret before, for as long as that one is named", () => {
    const sealed = seal("token", "coop_session", "before");
    expect(unseal(sealed, "coop_session", ["now", "before"])).toBe("token");
    expect(unseal(sealed, "coop_session", ["now"])).toBeNull();
  });

  it("never looks the same twice", () => {
    expect(seal("a", "u", "s")).not.toBe(seal("a", "u", "s"));
  });

  it.each([
    ["another use", seal("token", "coop_session", "s"), "union_session", "s"],
    ["another secret", seal("token", "coop_session", "s"), "coop_session", "t"],
    ["one letter changed", seal("token", "u", "s").replace(/^./, (first) => (first === "A" ? "B" : "A")), "u", "s"],
    ["a shortened end", seal("a longer token", "u", "s").slice(0, -4), "u", "s"],
    ["nothing", "", "u", "s"],
    ["not base64", "☂☂☂", "u", "s"],
  ])("stays shut for %s", (_, sealed, use, secret) => {
    expect(unseal(sealed, use, [secret])).toBeNull();
  });
});
