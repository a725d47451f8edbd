import { describe, expect, it } from "vitest";
import type { KeptDraft } from "./draft";
import { startFrom } from "./start-from";

const address = (id: string) => ({
  ...{ id, name: "Trần Thị Bình", phone: "+84912345678", province: "01", commune: "00004", street: `Số ${id}` },
  lines: [],
});
const addresses = [address("a"), address("b")];
const kept: KeptDraft = {
  draft: {
    ...{ fullName: "Lan", phone: "0987654321", provinceCode: "15", communeCode: "", street: "", note: "Gọi trước" },
    ...{ paidThrough: "bank", giftMessage: "Chúc mẹ vui", coopNotes: { coop_1: "Xay vừa" } },
  },
  errors: { street: "street_missing" },
  sentence: null,
};

describe("what the checkout begins with", () => {
  it("is the first address of who has some, with the phone as people write it", () => {
    const { kept: start, chosenId } = startFrom(null, { addresses, asked: null });
    expect([chosenId, start?.draft.street, start?.draft.phone]).toEqual(["a", "Số a", "0912345678"]);
  });

  it("is the one she tapped, with the note and the way to pay of before", () => {
    const { kept: start, chosenId } = startFrom(kept, { addresses, asked: "b" });
    expect(chosenId).toBe("b");
    expect(start).toMatchObject({
      draft: { street: "Số b", note: "Gọi trước", giftMessage: "Chúc mẹ vui", paidThrough: "bank" },
      errors: {},
    });
  });

  it("is what she typed when it came back with a sentence, and nothing for a guest", () => {
    expect(startFrom(kept, { addresses, asked: null })).toEqual({ kept, chosenId: null });
    expect(startFrom(null, { addresses: [], asked: "b" })).toEqual({ kept: null, chosenId: null });
  });
});
