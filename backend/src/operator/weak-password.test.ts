import { expect, it } from "vitest";
import { weakPassword } from "./weak-password";

it.each([
  ["hoa-mai-12", "short"],
  ["aaaaaaaaaaaaaaaa", "repeats"],
  ["Passw0rd-for-2026", "known"],
  ["mat khau cua toi", "known"],
  ["demo1234demo1234", "known"],
  ["lan.huong/7716/x", "named"],
])("“%s” is refused: %s", (password, why) => expect(weakPassword(password, "lan.huong@cho.example")).toBe(why));

it("a long one that nobody tries first is taken", () => {
  for (const password of ["suối trong chảy qua bản", "kR7-w2_Xq9vTz4Lm", "bốn con trâu đen"])
    expect(weakPassword(password, "lan.huong@cho.example")).toBeNull();
});
