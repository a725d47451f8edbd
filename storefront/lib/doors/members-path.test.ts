import { describe, expect, it } from "vitest";
import { membersPath, parseMembersView } from "./members-path";

describe("membersPath", () => {
  it("leaves out what is usual", () => {
    expect(membersPath({ q: "", state: "active", sort: "name", page: 1 })).toBe("/hop-tac-xa/thanh-vien");
  });
  it("is read back as it was written", () => {
    const view = { q: "nông đào", state: "left", sort: "due", page: 2 } as const;
    const query = Object.fromEntries(new URL(membersPath(view), "http://shop").searchParams);
    expect(parseMembersView(query)).toEqual(view);
  });
  it("takes what it does not understand for the usual", () => {
    expect(parseMembersView({ state: "gone", sort: "shoe", page: "0" })).toEqual({
      q: "",
      state: "active",
      sort: "name",
      page: 1,
    });
  });
});
