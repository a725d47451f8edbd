import { describe, expect, it } from "vitest";
import { found, ordered, pageOf, readListAsked } from "./cooperative-list";

const row = (id: string, growth: string | null) => ({
  ...{ id, name: id },
  cells: { growth: { value: growth }, confirmed: { value: growth } },
});
const rows = [
  row("HTX Hoa Đá", "900"),
  row("HTX Bến Cọ", null),
  row("HTX Chị Hồng", "-100"),
  row("THT Lan Núi", "1200"),
];
const ids = (of: readonly { readonly id: string }[]) => of.map((it) => it.id);

describe("the list of cooperatives", () => {
  it("finds a name without its marks", () => {
    expect(ids(found(rows, { q: "hoa da" }))).toEqual(["HTX Hoa Đá"]);
    expect(found(rows, { q: "xa lạ" })).toEqual([]);
    expect(found(rows, { q: " " })).toBe(rows);
  });

  it("puts the slowest growth first, the most confirmed first, and what nobody knows last", () => {
    expect(ids(ordered(rows, { sort: "growth" }))).toEqual([
      ...["HTX Chị Hồng", "HTX Hoa Đá", "THT Lan Núi", "HTX Bến Cọ"],
    ]);
    expect(ids(ordered(rows, { sort: "confirmed" }))).toEqual([
      ...["THT Lan Núi", "HTX Hoa Đá", "HTX Chị Hồng", "HTX Bến Cọ"],
    ]);
    const cells = (day: string | null) => ({ cells: { last_sale: { value: day } } });
    const days = ordered([cells(null), cells("2026-09-30"), cells("2026-02-01")], { sort: "last_sale" });
    expect(days.map((it) => it.cells.last_sale.value)).toEqual(["2026-02-01", "2026-09-30", null]);
  });

  it("turns pages; a file has all of it", () => {
    const many = Array.from({ length: 51 }, (_, at) => row(`HTX ${at}`, "1"));
    expect(pageOf(many, { page: 2 })).toMatchObject({ count: 51, pagesCount: 2, rows: [{ id: "HTX 50" }] });
    expect(pageOf(many, { page: null })).toMatchObject({ count: 51, pagesCount: 1, rows: many });
    expect(pageOf([], { page: 1 })).toMatchObject({ count: 0, pagesCount: 1 });
  });

  it("is asked for by words and orders it knows", () => {
    expect(readListAsked({ q: "hoa", sort: "growth" }, 3)).toEqual({ q: "hoa", sort: "growth", page: 3 });
    expect(readListAsked({}, null)).toEqual({ q: "", sort: "name", page: null });
    expect(() => readListAsked({ sort: "members" }, 1)).toThrow(/filter_invalid/);
  });
});
