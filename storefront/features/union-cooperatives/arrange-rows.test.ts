import { describe, expect, it } from "vitest";
import { arrangeRows } from "./arrange-rows";

const row = (name: string, growth: string | null, sold: string | null = null) => ({
  ...{ key: name, label: { vi: name, en: name }, drill: null },
  cells: { growth: { value: growth }, confirmed: { value: growth }, last_sale: { value: sold } },
});
const rows = [
  row("HTX Hoa Đá", "900"),
  row("HTX Bến Cọ", null),
  row("HTX Chị Hồng", "-100"),
  row("THT Lan Núi", "1200"),
];
const names = (asked: Partial<Parameters<typeof arrangeRows>[1]>) =>
  arrangeRows(rows, { q: "", sort: "name", page: 1, ...asked }).rows.map((it) => it.key);

describe("the list of cooperatives", () => {
  it("finds a name without its marks", () => {
    expect(names({ q: "hoa da" })).toEqual(["HTX Hoa Đá"]);
    expect(names({ q: "xa lạ" })).toEqual([]);
  });

  it("puts the slowest growth first, the most confirmed first, and what nobody knows last", () => {
    expect(names({ sort: "growth" })).toEqual(["HTX Chị Hồng", "HTX Hoa Đá", "THT Lan Núi", "HTX Bến Cọ"]);
    expect(names({ sort: "confirmed" })).toEqual(["THT Lan Núi", "HTX Hoa Đá", "HTX Chị Hồng", "HTX Bến Cọ"]);
  });

  it("turns pages", () => {
    const many = Array.from({ length: 51 }, (_, at) => row(`HTX ${at}`, "1"));
    expect(arrangeRows(many, { q: "", sort: "name", page: 2 })).toMatchObject({ count: 51, pagesCount: 2 });
    expect(arrangeRows(many, { q: "", sort: "name", page: 2 }).rows).toHaveLength(1);
  });
});
