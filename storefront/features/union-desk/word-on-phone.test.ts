import { describe, expect, it } from "vitest";
import { readWord } from "./word-on-phone";

describe("a word kept on the phone", () => {
  const kept = { key: "1b4e28ba-2fa1-11d2-883f-0016d3cca427", digits: "820000", witness: "Lý Thị Dợ" };
  it("comes back as it was, without the PIN", () => {
    expect(readWord({ ...kept, pin: "483920" })).toEqual(kept);
  });
  it.each([null, "x", {}, { ...kept, key: "" }, { ...kept, digits: "82.000" }, { ...kept, digits: "" }])(
    "is none when it is something else: %j",
    (other) => {
      expect(readWord(other)).toBeNull();
    },
  );
});
