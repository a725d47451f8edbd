import { describe, expect, it } from "vitest";
import { seenFrom, withSeen } from "./seen-goods";

const goods = (handle: string) => ({ handle, name: handle, nameEn: null, photo: null });
const photo = { base: "/photos/che-1", widths: [320, 480], alt: "" };

describe("goods seen on this device", () => {
  it("are kept once each, the latest first, twelve at most", () => {
    const handles = Array.from({ length: 14 }, (_, at) => `g${at}`);
    const list = handles.reduce<ReturnType<typeof withSeen>>((kept, it) => withSeen(kept, goods(it)), []);
    expect(withSeen(list, goods("g5")).map((it) => it.handle)).toEqual(
      ["g5", ...handles.toReversed().filter((it) => it !== "g5")].slice(0, 12),
    );
  });

  it("survive being stored", () => {
    const list = [{ handle: "che", name: "Chè", nameEn: "Tea", photo }];
    expect(seenFrom(JSON.stringify(list))).toEqual(list);
  });

  it.each([null, "", "{", "7", '[null, {"handle": 1, "name": "x"}, {"name": "x"}]'])("%s holds none", (stored) => {
    expect(seenFrom(stored)).toEqual([]);
  });

  it("never show a photo of another place", () => {
    const elsewhere = ["https://elsewhere.example/x", "//elsewhere.example/x", "/photos/../api/cart"];
    const list = elsewhere.map((base) => ({ ...goods("che"), photo: { ...photo, base } }));
    expect(seenFrom(JSON.stringify(list)).map((it) => it.photo)).toEqual([null, null, null]);
  });
});
