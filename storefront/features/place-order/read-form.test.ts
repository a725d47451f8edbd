import { describe, expect, it } from "vitest";
import { readDetails, readDraft, type Places } from "./read-form";

const places: Places = {
  findProvince: (code) => (code === "08" ? { code, fullName: "Tỉnh Tuyên Quang" } : null),
  findCommune: (code) =>
    code === "00721"
      ? { code, fullName: "Xã Đồng Văn", provinceCode: "08" }
      : code === "00004"
        ? { code, fullName: "Phường Ba Đình", provinceCode: "01" }
        : null,
};
const good = {
  fullName: " Vàng Thị Mỷ ",
  phone: "+84 912.345.678",
  provinceCode: "08",
  communeCode: "00721",
  street: "Thôn Má Pí",
  note: "",
};

function errorsOf(fields: Record<string, unknown>) {
  const read = readDetails(readDraft(fields), places);
  return read.ok ? {} : read.errors;
}

describe("the checkout form", () => {
  it("becomes an order with the phone in E.164 and the places by name", () => {
    expect(readDetails(readDraft(good), places)).toEqual({
      ok: true,
      details: {
        fullName: "Vàng Thị Mỷ",
        phone: "+84912345678",
        province: { code: "08", fullName: "Tỉnh Tuyên Quang" },
        commune: { code: "00721", fullName: "Xã Đồng Văn" },
        street: "Thôn Má Pí",
        note: null,
        notes: [],
        giftMessage: null,
        paidThrough: "cod",
      },
    });
  });

  it.each([
    ["bank", "bank"],
    ["card", "card"],
    ["gold", "cod"],
    [undefined, "cod"],
  ])("is paid the way that was chosen, and in cash where none we know was: %s", (paidThrough, way) => {
    expect(readDraft({ ...good, paidThrough }).paidThrough).toBe(way);
  });

  it("carries what was said to one cooperative and what goes into a gift, in NFC", () => {
    const said = {
      "note.coop_1": "Xay vu\u031b\u0300a\r\nGói kín",
      "note.x y": "not an id",
      giftMessage: " Chúc mẹ vui ",
    };
    const draft = readDraft({ ...good, ...said });
    expect(readDetails(draft, places)).toMatchObject({
      details: {
        notes: [{ cooperativeId: "coop_1", note: "Xay vừa\nGói kín" }],
        giftMessage: "Chúc mẹ vui",
      },
    });
    expect(readDraft(draft)).toEqual(draft);
  });

  it("names every missing field at once", () => {
    expect(errorsOf({})).toEqual({
      fullName: "name_missing",
      phone: "phone_missing",
      provinceCode: "province_missing",
      communeCode: "commune_missing",
      street: "street_missing",
    });
  });

  it.each([
    ["a landline", { ...good, phone: "0214 3820 123" }, { phone: "phone_wrong" }],
    ["a commune of another province", { ...good, communeCode: "00004" }, { communeCode: "commune_missing" }],
    ["a long note", { ...good, note: "x".repeat(501) }, { note: "note_long" }],
    ["a long gift message", { ...good, giftMessage: "x".repeat(301) }, { giftMessage: "words_long" }],
    ["a note nobody can print", { ...good, "note.coop_1": "a\u0007" }, { "note.coop_1": "words_unseen" }],
    ["a field that is no text", { ...good, street: ["a"] }, { street: "street_missing" }],
  ])("refuses %s", (_, fields, errors) => {
    expect(errorsOf(fields)).toEqual(errors);
  });
});
