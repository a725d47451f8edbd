import { describe, expect, it } from "vitest";
import { isWeakPin } from "./weak-pin";

describe("a PIN anybody would try first", () => {
  it.each(["000000", "777777", "123456", "987654", "012345"])("%s is refused", (pin) => {
    expect(isWeakPin(pin)).toBe(true);
  });
  it.each(["135791", "112233", "121212", "483920"])("%s is not", (pin) => {
    expect(isWeakPin(pin)).toBe(false);
  });
});
