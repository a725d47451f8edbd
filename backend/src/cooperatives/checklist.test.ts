import { describe, expect, it } from "vitest";
import { type ChecklistFacts, checklistOf } from "./checklist";

const nothing: ChecklistFacts = {
  kind: "htx",
  registrationNumber: null,
  place: null,
  bank: null,
  sentence: "",
  story: "",
  photo: null,
  goodsCount: 0,
  rulesCount: 0,
};

const open = (facts: ChecklistFacts) => checklistOf(facts).flatMap((it) => (it.isDone ? [] : [it.key]));

describe("the checklist", () => {
  it("asks a new cooperative for all but its kind", () => {
    expect(open(nothing)).toEqual(["identity", "commune", "bank", "story", "goods", "rule"]);
  });

  it("wants a sentence, a story and a photo together", () => {
    expect(open({ ...nothing, sentence: "Dệt lanh", story: "Từ 1999" })).toContain("story");
    const photo = { base: "/photos/anh-1", widths: [320], alt: "" };
    expect(open({ ...nothing, sentence: "Dệt lanh", story: "Từ 1999", photo })).not.toContain("story");
  });
});
