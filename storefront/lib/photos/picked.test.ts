import { describe, expect, it } from "vitest";
import { onMarket, onPhone, photosOf, pick, type PickerAct, type PickerState } from "./picked";

const photo = (name: string) => ({ base: `/photos/${name}`, widths: [320, 480], alt: "" });
const empty: PickerState = { items: [], removed: null };
const after = (state: PickerState, ...acts: readonly PickerAct[]) => acts.reduce(pick, state);
const three: PickerState = { items: ["a", "b", "c"].map((id) => onMarket(photo(id), id)), removed: null };
const order = ({ items }: PickerState) => items.map(({ id }) => id).join("");

describe("a picker", () => {
  it("takes a photo from the phone to the market", () => {
    const file = new Blob(["x"]);
    const sent = after(empty, { act: "add", files: [{ id: "a", file }] }, { act: "send", id: "a" });
    expect(sent.items[0]).toMatchObject({ state: "sending", file });
    const there = after(
      sent,
      { act: "describe", id: "a", alt: " Khăn " },
      { act: "arrive", id: "a", photo: photo("a") },
    );
    expect(there.items[0]).toMatchObject({ state: "there", file: null });
    expect(photosOf(there.items)).toEqual([{ ...photo("a"), alt: "Khăn" }]);
  });

  it("sends only what is there, in her order", () => {
    const mixed = after(
      three,
      { act: "add", files: [{ id: "d", file: new Blob(["x"]) }] },
      { act: "move", id: "c", by: -1 },
    );
    expect(photosOf(mixed.items).map(({ base }) => base)).toEqual(["/photos/a", "/photos/c", "/photos/b"]);
  });

  it("moves no photo past either end", () => {
    expect(order(after(three, { act: "move", id: "a", by: -1 }))).toBe("abc");
    expect(order(after(three, { act: "move", id: "c", by: 1 }))).toBe("abc");
    expect(order(after(three, { act: "move", id: "a", by: 1 }))).toBe("bac");
  });

  it("puts a removed photo back where it was, and sends it again when it was on its way", () => {
    expect(order(after(three, { act: "remove", id: "b" }))).toBe("ac");
    expect(order(after(three, { act: "remove", id: "b" }, { act: "undo" }))).toBe("abc");
    const waiting: PickerState = { items: [onPhone("a", new Blob(["x"]))], removed: null };
    const back = after(waiting, { act: "send", id: "a" }, { act: "remove", id: "a" }, { act: "undo" });
    expect(back.items[0]?.state).toBe("waiting");
  });

  it("ignores an answer for a photo that is gone", () => {
    const gone = after(three, { act: "remove", id: "b" });
    expect(after(gone, { act: "arrive", id: "b", photo: photo("z") })).toEqual(gone);
  });

  it("retries by itself only what lost its signal", () => {
    const stuck: PickerState = { items: ["a", "b"].map((id) => onPhone(id, new Blob(["x"]))), removed: null };
    const tried = after(
      stuck,
      { act: "stick", id: "a", problem: { kind: "lost", text: "" } },
      { act: "stick", id: "b", problem: { kind: "refused", text: "HEIC" } },
      { act: "retry-lost" },
    );
    expect(tried.items.map(({ state }) => state)).toEqual(["waiting", "stuck"]);
  });
});
