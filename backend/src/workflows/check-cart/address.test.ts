import { describe, expect, it } from "vitest";
import { refusalOf } from "../../boundary/refusal";
import { checkAddress } from "./address";

const good = {
  first_name: "Nguyễn Thị Lan",
  address_1: "Số 12, thôn Bản Mới",
  phone: "0912 345 678",
  metadata: { commune_code: "00004", province_code: "01" },
};

function codeOf(value: unknown): string | null {
  try {
    checkAddress(value);
    return null;
  } catch (error) {
    return refusalOf(error)?.code ?? "not a refusal";
  }
}

describe("an address at checkout", () => {
  it("is taken when ward, name, street and phone are there", () => {
    expect(codeOf(good)).toBeNull();
  });

  it.each([
    ["an unknown ward", { ...good, metadata: { commune_code: "99999" } }, "unknown_ward"],
    ["no ward", { ...good, metadata: null }, "unknown_ward"],
    [
      "a ward of another province",
      { ...good, metadata: { commune_code: "00004", province_code: "79" } },
      "ward_not_in_province",
    ],
    ["no street", { ...good, address_1: " " }, "address_incomplete"],
    ["no name", { ...good, first_name: null }, "address_incomplete"],
    ["a landline", { ...good, phone: "0243 825 1234" }, "phone_invalid"],
    ["nothing", null, "address_incomplete"],
  ])("is refused with %s", (_, value, code) => {
    expect(codeOf(value)).toBe(code);
  });
});
