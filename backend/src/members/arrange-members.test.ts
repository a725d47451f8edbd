import { describe, expect, it } from "vitest";
import { arrangeMembers, type MembersView } from "./arrange-members";

const member = (fullName: string, more: object = {}) => ({
  id: fullName,
  fullName,
  communeName: "Xã Trùng Khánh",
  memberFrom: "2024-01-01",
  memberUntil: null,
  accruedDong: "0",
  paidDong: "0",
  confirmedDong: "0",
  ...more,
});

const MEMBERS = [
  member("Nông Thị Đào", { accruedDong: "900000" }),
  member("Hoàng Thị Ân", { accruedDong: "1200000", memberFrom: "2025-05-01" }),
  member("Lý Thị Ban", { memberUntil: "2026-03-01" }),
  member("H'Bia Niê", { communeName: "Xã Ea H'Leo" }),
];

const view = (asked: Partial<MembersView>): MembersView => ({
  q: "",
  state: "all",
  sort: "name",
  today: "2026-11-22",
  ...asked,
});
const names = (asked: Partial<MembersView>) => arrangeMembers(MEMBERS, view(asked)).map((it) => it.fullName);

describe("the list of members", () => {
  it("goes by the given name, Đ after D and Â after A", () => {
    expect(names({})).toEqual(["Hoàng Thị Ân", "Lý Thị Ban", "Nông Thị Đào", "H'Bia Niê"]);
  });
  it("is searched without marks, by name and by commune", () => {
    expect(names({ q: "thi dao" })).toEqual(["Nông Thị Đào"]);
    expect(names({ q: "ea hleo" })).toEqual(["H'Bia Niê"]);
  });
  it("keeps those who left apart, from the day they left on", () => {
    expect(names({ state: "left" })).toEqual(["Lý Thị Ban"]);
    expect(names({ state: "left", today: "2026-02-28" })).toEqual([]);
  });
  it("compares amounts as numbers, not as texts", () => {
    expect(names({ sort: "due" }).slice(0, 2)).toEqual(["Hoàng Thị Ân", "Nông Thị Đào"]);
  });
  it("puts the newest members first", () => {
    expect(names({ sort: "joined" })[0]).toBe("Hoàng Thị Ân");
  });
});
