import { describe, expect, it } from "vitest";
import { sentencesOf } from "./faults";
import { dateIn } from "./judge-date";
import { judgeName } from "./judge-name";
import { judgePlace } from "./judge-place";
import { judgeRow } from "./judge-row";
import type { Cell } from "../../spreadsheets/read-workbook";

const text = (value: string): Cell => ({ kind: "text", text: value, isMerged: false });
const number = (value: number): Cell => ({ kind: "number", text: String(value), isMerged: false });
const DAY = { is1904: false, today: "2026-11-22" };

const GOOD = {
  name: text("Nông Thị Mai"),
  phone: text("0912 345 678"),
  phoneOwner: text("của chị"),
  province: text("Cao Bằng"),
  commune: text("Xã Trùng Khánh"),
};
const judged = (more: Partial<Record<string, Cell>>) => judgeRow({ row: 2, cells: { ...GOOD, ...more } }, DAY);
const faultsOf = (more: Partial<Record<string, Cell>>) => {
  const answer = judged(more);
  return "faults" in answer ? answer.faults.map(({ column, code }) => `${column} ${code}`) : [];
};

describe("a row of a table of members", () => {
  it("is a member in the words we keep", () => {
    expect(judged({})).toEqual({
      fullName: "Nông Thị Mai",
      phone: "+84912345678",
      phoneOwner: "self",
      canRead: true,
      communeCode: "01477",
      birth: null,
      joinedOn: "2026-11-22",
      wasDecomposed: false,
    });
  });
  it("gives a number cell back the zero Excel took from a phone", () => {
    expect(judged({ phone: number(912345678) })).toMatchObject({ phone: "+84912345678" });
  });
  it("keeps a birth date only with her consent", () => {
    expect(faultsOf({ birth: text("05/03/1985") })).toEqual(["birthConsent consent_missing"]);
    expect(judged({ birth: number(31111), birthConsent: text("Đã ký") })).toMatchObject({
      birth: { value: "1985-03-05", how: "signed" },
    });
    expect(judged({ birth: text("1985"), birthConsent: text("đã nói") })).toMatchObject({ birth: { value: "1985" } });
  });
  it.each<[string, Partial<Record<string, Cell>>, string[]]>([
    ["a formula, even where its value would do", { phone: { ...GOOD.phone, kind: "formula" } }, ["phone formula"]],
    ["a merged cell", { commune: { ...GOOD.commune, isMerged: true } }, ["commune merged"]],
    ["an error of Excel", { birth: { kind: "error", text: "#REF!", isMerged: false } }, ["birth cell_error"]],
    ["a formula smuggled in as text", { province: text("=cmd|' /C calc'!A0") }, ["province looks_like_formula"]],
    ["a phone without an owner", { phoneOwner: text("") }, ["phoneOwner owner_missing"]],
    ["an owner without a phone", { phone: text("") }, ["phoneOwner owner_without_phone"]],
    [
      "two faults, each at its cell",
      { phone: text("12"), province: text("") },
      ["phone phone_bad", "province province_empty"],
    ],
    ["joining tomorrow", { joined: text("23/11/2026") }, ["joined joined_future"]],
    ["joining in a year alone", { joined: text("2020") }, ["joined date_bad"]],
    ["a birth too long ago", { birth: text("1900"), birthConsent: text("đã ký") }, ["birth birth_too_old"]],
    ["a word we don't know for reading", { canRead: text("hơi hơi") }, ["canRead can_read_unknown"]],
  ])("reports %s", (_, more, faults) => expect(faultsOf(more)).toEqual(faults));
});

describe("a sentence about a cell", () => {
  it("has every number it speaks of", () => {
    for (const name of ["Lý ".repeat(30), "Lý ".repeat(60)]) {
      const answer = judged({ name: text(name) });
      const said = "faults" in answer ? answer.faults.map(({ code, details }) => sentencesOf(code, details).vi) : [];
      expect(said.join()).toMatch(/^Dài quá \d+ ký tự/);
    }
  });
});

describe("a name", () => {
  it.each([
    ["", "name_empty"],
    ["   ", "name_empty"],
    ["🌸", "name_not_letters"],
    ["Lý <b>", "name_not_letters"],
    ["Ly\u0000", "name_hidden"],
    ["L\u00adý", "name_hidden"],
    ["Nông Thị Мai", "name_script"],
    ["@SUM", "looks_like_formula"],
    ["Lý".repeat(41), "too_long"],
    ["Lý ٣", "name_digits"],
  ])("%j is refused as %s", (name, fault) => expect(judgeName(name)).toEqual({ fault }));
  it.each(["H'Bia Niê", "H’Hen Niê", "Y Blan", "Sùng A Páo", "K’Ló", "Nguyễn-Lê Thị Đào"])("%s is a name", (name) =>
    expect(judgeName(name)).toEqual({ name, wasDecomposed: false }),
  );
  it("tells marks typed apart, and composes them", () => {
    expect(judgeName("Hiền".normalize("NFD"))).toEqual({ name: "Hiền", wasDecomposed: true });
  });
});

describe("a date", () => {
  it.each([
    [text("5/3/1985"), "1985-03-05"],
    [text("05-03-1985"), "1985-03-05"],
    [text("1985-03-05"), "1985-03-05"],
    [text("29/02/2000"), "2000-02-29"],
    [text("29/02/1900"), null],
    [text("12/31/1985"), null],
    [text("hôm qua"), null],
    [number(1985), "1985"],
    [number(45000), "2023-03-15"],
    [number(45000.75), "2023-03-15"],
    [number(-3), null],
    [number(9e9), null],
  ])("%o is %s", (cell, date) => expect(dateIn(cell, { is1904: false })).toBe(date));
  it("counts from 1904 where the workbook does", () => {
    expect(dateIn(number(43538), { is1904: true })).toBe("2023-03-15");
  });
});

describe("a place", () => {
  it("is found without marks and by its province's former name", () => {
    expect(judgePlace("tinh cao bang", "trung khanh")).toEqual({ code: "01477" });
    expect(judgePlace("Hà Giang", "Xã Lũng Cú")).toHaveProperty("code");
  });
  it("names the province a commune lies in instead", () => {
    expect(judgePlace("Cao Bằng", "Phường Ba Đình")).toMatchObject({
      code: "ward_elsewhere",
      details: { where: "Thành phố Hà Nội" },
    });
  });
});
