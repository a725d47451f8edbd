import { dong } from "@cho-phien/money";
import { describe, expect, it } from "vitest";
import type { TableRow } from "../../spreadsheets/find-table";
import type { Cell } from "../../spreadsheets/read-workbook";
import type { Column } from "./columns";
import { goodsCode, plainCode } from "./goods-code";
import { judgeSheet, type Standing } from "./judge-sheet";

const text = (value: string): Cell => ({ kind: "text", text: value, isMerged: false });
const number = (value: number): Cell => ({ kind: "number", text: String(value), isMerged: false });

const scarf = (more: Partial<Standing> = {}): Standing => ({
  variantId: "variant_khan",
  productId: "prod_khan",
  sku: "MT-01-1",
  name: "Khăn lanh",
  size: "Nhỏ",
  now: { price: dong(150_000n), stock: 20 },
  promised: 2,
  ...more,
});

/** The row as it was downloaded. */
const AS_IT_WAS: Readonly<Partial<Record<Column, Cell>>> = {
  code: text("MT-01-1"),
  name: text("Khăn lanh"),
  price: number(150_000),
  stock: number(20),
  priceThen: number(150_000),
  stockThen: number(20),
};

type Sheet = { readonly rows: readonly TableRow<Column>[]; readonly standing?: readonly Standing[] };

const PLACES = { code: 0, name: 1, size: 2, price: 3, stock: 4, priceThen: 5, stockThen: 6 };

const judged = ({ rows, standing = [scarf()] }: Sheet) => judgeSheet({ rows, places: PLACES, is1904: false }, standing);

const one = (more: Partial<Record<Column, Cell | undefined>>, now: Partial<Standing> = {}) => {
  const cells = Object.fromEntries(Object.entries({ ...AS_IT_WAS, ...more }).filter(([, cell]) => cell !== undefined));
  return judged({ rows: [{ row: 2, cells }], standing: [scarf(now)] });
};
const faultsOf = (more: Partial<Record<Column, Cell | undefined>>, now: Partial<Standing> = {}) =>
  one(more, now).faults.flatMap((it) => it.cells.map(({ letter, code }) => `${letter} ${code}`));
const changeOf = (more: Partial<Record<Column, Cell | undefined>>, now: Partial<Standing> = {}) => {
  const [change] = one(more, now).changes;
  if (!change) return null;
  const { after, isChoice, cells } = change;
  return [Number(after.price), after.stock, isChoice ? "choice" : "good", ...cells.map((it) => it.code)];
};

describe("a row of prices and stock", () => {
  it("is nothing to do as it was downloaded", () => {
    expect(one({})).toEqual({ changes: [], faults: [], unchangedCount: 1 });
  });
  it("is nothing to do when only what we do not read was changed", () => {
    expect(one({ name: { ...text("=1+1"), kind: "formula" }, state: text("Nháp") }).unchangedCount).toBe(1);
  });
  it.each<[string, Partial<Record<Column, Cell>>, unknown[]]>([
    ["a new price", { price: number(180_000) }, [180_000, 20, "good"]],
    ["a price with dots and its sign", { price: text("180.000 ₫") }, [180_000, 20, "good"]],
    ["a price with commas and “đồng”", { price: text(" 1,180,000 đồng ") }, [1_180_000, 20, "good"]],
    ["full-width digits", { price: text("１８００００") }, [180_000, 20, "good"]],
    ["a no-break space between thousands", { price: text("180\u00a0000") }, [180_000, 20, "good"]],
    ["a number Excel writes with an exponent", { price: { ...number(0), text: "1.8E5" } }, [180_000, 20, "good"]],
    ["new stock", { stock: number(25) }, [150_000, 25, "good"]],
    ["stock down to what shoppers were promised", { stock: number(2) }, [150_000, 2, "good"]],
    ["both", { price: number(160_000), stock: text("1.000") }, [160_000, 1000, "good"]],
    ["75 where 75.000 is likely", { price: number(75) }, [75_000, 20, "choice", "price_thousands"]],
    ["a zero too many", { price: number(1_500_000) }, [1_500_000, 20, "choice", "price_jump"]],
    ["a zero too few", { price: number(15_000) }, [15_000, 20, "choice", "price_jump"]],
  ])("takes %s", (_, cells, change) => expect(changeOf(cells)).toEqual(change));

  it.each<[string, Partial<Record<Column, Cell | undefined>>, string[]]>([
    ["a formula, even where its value would do", { price: { ...number(160_000), kind: "formula" } }, ["D formula"]],
    ["a merged cell", { stock: { ...number(20), isMerged: true } }, ["E merged"]],
    ["an error of Excel", { price: { kind: "error", text: "#REF!", isMerged: false } }, ["D cell_error"]],
    ["a formula written as text", { price: text("=1+1") }, ["D looks_like_formula"]],
    ["no code", { code: undefined }, ["A code_empty"]],
    ["a code nobody has", { code: text("MT-99-9") }, ["A code_unknown"]],
    ["no price", { price: undefined }, ["D price_empty"]],
    ["a price in words", { price: text("bảy lăm") }, ["D price_not_number"]],
    ["a price with “k”", { price: text("75k") }, ["D price_not_number"]],
    ["dots that group nothing", { price: text("7.50.000") }, ["D price_not_number"]],
    ["half a đồng", { price: number(75_000.5) }, ["D price_fraction"]],
    ["half a đồng as text", { price: text("75000,5") }, ["D price_fraction"]],
    ["nothing for it", { price: number(0) }, ["D price_not_positive"]],
    ["less than nothing", { price: text("-75.000") }, ["D price_not_positive"]],
    ["more than any goods cost", { price: number(2_000_000_000) }, ["D price_too_high"]],
    ["no stock", { stock: undefined }, ["E stock_empty"]],
    ["negative stock", { stock: number(-1) }, ["E stock_not_whole"]],
    ["half a piece", { stock: number(2.5) }, ["E stock_not_whole"]],
    ["too many pieces", { stock: number(100_000) }, ["E stock_not_whole"]],
    ["fewer than shoppers were promised", { stock: number(1) }, ["E stock_below_promised"]],
    ["what was changed beside it", { stock: number(3), stockThen: text("nhiều") }, ["G then_unreadable"]],
    [
      "two faults, each at its cell",
      { price: text("x"), stock: number(-1) },
      ["D price_not_number", "E stock_not_whole"],
    ],
    ["a text past any measure", { price: text("1".repeat(130)) }, ["D too_long"]],
  ])("reports %s", (_, cells, faults) => expect(faultsOf(cells)).toEqual(faults));

  it("says each fault in two languages, with every number it speaks of", () => {
    const { faults } = one({ price: number(2_000_000_000), stock: number(1) });
    for (const { vi, en } of faults.flatMap((it) => it.cells)) {
      expect([vi.length > 10, en.length > 10, `${vi}${en}`.includes("undefined")]).toEqual([true, true, false]);
    }
  });
});

describe("what happened since the download", () => {
  const sold = { now: { price: dong(150_000n), stock: 18 } };
  it("adds what the file adds, so that a sale stays sold", () => {
    expect(changeOf({ stock: number(25) }, sold)).toEqual([150_000, 23, "good", "stock_moved"]);
  });
  it("leaves the stock of a row alone that only changes the price", () => {
    expect(changeOf({ price: number(160_000) }, sold)).toEqual([160_000, 18, "good"]);
    expect(one({}, sold).unchangedCount).toBe(1);
  });
  it("takes no more away than there is", () => {
    expect(faultsOf({ stock: number(1) }, sold)).toEqual(["E stock_sold_meanwhile"]);
    expect(faultsOf({ stock: number(3) }, sold)).toEqual(["E stock_below_promised"]);
  });
  it("asks before it writes over a price somebody else changed, and before a stock somebody counted", () => {
    const dearer = { now: { price: dong(170_000n), stock: 20 } };
    expect(changeOf({ price: number(160_000) }, dearer)).toEqual([160_000, 20, "choice", "price_moved"]);
    expect(one({ price: number(170_000) }, dearer).unchangedCount).toBe(1);
    expect(changeOf({ stock: number(7), stockThen: undefined })).toEqual([
      150_000,
      7,
      "choice",
      "stock_counted_meanwhile",
    ]);
  });
  it("gives a draft its first price and stock", () => {
    const draft = { now: { price: null, stock: null }, promised: 0 };
    const empty = { priceThen: undefined, stockThen: undefined };
    expect(changeOf(empty, draft)).toEqual([150_000, 20, "good"]);
    expect(one({ ...empty, price: undefined, stock: undefined }, draft).unchangedCount).toBe(1);
  });
});

describe("a code", () => {
  it("is found however it was typed, and by the size's own id", () => {
    for (const code of ["mt 01 1", "ＭＴ-01-1", "variant_khan", " MT-01-1 "]) {
      expect(one({ code: text(code) }).unchangedCount).toBe(1);
    }
  });
  it("twice in the file is a fault of the second row", () => {
    const rows = [2, 3].map((row) => ({ row, cells: AS_IT_WAS }));
    const { faults, unchangedCount } = judged({ rows });
    expect([unchangedCount, faults.map((it) => [it.row, it.cells[0]?.code])]).toEqual([1, [[3, "code_twice"]]]);
    expect(faults[0]?.cells[0]?.vi).toContain("dòng 2");
  });
  it("is made for a size without a stock number, and never looks like a number", () => {
    const code = goodsCode({ id: "variant_01M82A6MKEF8CGVKY4DPEXVNT4", sku: null });
    expect(code).toMatch(/^H-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const standing = [scarf({ variantId: "variant_01M82A6MKEF8CGVKY4DPEXVNT4", sku: null })];
    const rows = [{ row: 2, cells: { ...AS_IT_WAS, code: text(code.toLowerCase()) } }];
    expect(judged({ rows, standing }).unchangedCount).toBe(1);
    expect(plainCode(code)).not.toContain("-");
  });
});
