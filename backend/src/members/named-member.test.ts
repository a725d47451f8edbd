import { describe, expect, it } from "vitest";
import { namedMember } from "./named-member";

const member = (id: string, fullName: string, ownPhone: string | null = null) => ({
  ...{ id, fullName, ownPhone, givenName: "", communeCode: "00733" },
});
const members = [
  member("m1", "Lò Thị Lan", "+84912345678"),
  member("m2", "Lô Thị Lan"),
  member("m3", "Vàng Thị Mỷ", "+84987654321"),
  member("m4", "Vàng Thị Mỷ"),
];
const idOf = (name: string, phone = "") => {
  const answer = namedMember(members, { name, phone });
  return "found" in answer ? answer.found.id : answer.missing;
};

describe("the member a paper names", () => {
  it("is found as written, whatever the case and the blanks", () => {
    expect(idOf("  lò  thị LAN ")).toBe("m1");
    expect(idOf("Lô Thị Lan")).toBe("m2");
  });

  it("is found without marks only where nobody else has these letters", () => {
    expect(idOf("Lo Thi Lan")).toBe("several");
    expect(idOf("Vang Thi My", "0987 654 321")).toBe("m3");
    expect(idOf("Sùng Thị Dua")).toBe("nobody");
  });

  it("is told apart from another of her name by a phone of her own, and by nobody else's", () => {
    expect(idOf("Vàng Thị Mỷ")).toBe("several");
    expect(idOf("Vàng Thị Mỷ", "0987654321")).toBe("m3");
    expect(idOf("Vàng Thị Mỷ", "0912345678")).toBe("several");
  });
});
