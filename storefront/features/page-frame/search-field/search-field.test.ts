import { describe, expect, it } from "vitest";
import { recentFrom, withRecent } from "./recent";
import { groupsFrom, noGroups, walk } from "./suggested";

describe("walking the options", () => {
  it("goes round through the field itself", () => {
    expect([-1, 0, 1].map((active) => walk(active, 1, 2))).toEqual([0, 1, -1]);
    expect([-1, 0, 1].map((active) => walk(active, -1, 2))).toEqual([1, -1, 0]);
  });
});

describe("the searches kept on this device", () => {
  it("begin with the latest, each once, at most six", () => {
    const texts = ["chè", "mật ong", "Chè ", "gùi", "cói", "quế", "vải lanh", "thổ cẩm"];
    const kept = texts.reduce<readonly string[]>((list, text) => withRecent(list, text), []);
    expect(kept).toEqual(["thổ cẩm", "vải lanh", "quế", "cói", "gùi", "Chè"]);
  });

  it("hold nothing shorter than two letters, one spelling of marks, no doubled spaces", () => {
    expect(withRecent([], "c")).toEqual([]);
    expect(withRecent(["mật ong"], " mật   ong ".normalize("NFD"))).toEqual(["mật ong"]);
  });

  it.each([null, "", "{", "{}", "[1,null,{}]"])("are none where %j was stored", (stored) => {
    expect(recentFrom(stored)).toEqual([]);
  });
});

describe("an answer of the suggestions", () => {
  it("is read list by list; what is no option is left out", () => {
    const option = { href: "/hang/che", name: "Chè", detail: null, photo: null };
    expect(groupsFrom({ goods: [option, { name: 1 }, null], categories: "x" })).toEqual({
      ...noGroups,
      goods: [option],
    });
    for (const wrong of [null, "x", 3]) expect(groupsFrom(wrong)).toEqual(noGroups);
  });
});
