import { expect, it } from "vitest";
import { SAID as ADMIN } from "../admin/words.ts";
import { differences, type Figures } from "./figures.ts";
import { SAID as BACKUP } from "./words.ts";

const figures: Figures = {
  books: { "the market": "12 ab", coop_1: "3 cd" },
  income: { "2026-11 00004": "100 / 90 / 80" },
  rows: { member: "7" },
  broken: {},
};

it("a restore that says the same of every figure is whole", () => {
  expect(differences(figures, structuredClone(figures))).toEqual([]);
});

it("names each figure that is not what it was, one that is missing and one that is new", () => {
  const now = {
    books: { "the market": "12 ff" },
    income: { "2026-11 00004": "100 / 90 / 81" },
    rows: { member: "7", order: "1" },
    broken: { "L6 no account is below zero that may not be": "1" },
  };
  expect(differences(figures, now)).toEqual([
    { figure: "books: the market", was: "12 ab", is: "12 ff" },
    { figure: "books: coop_1", was: "3 cd", is: "–" },
    { figure: "income: 2026-11 00004", was: "100 / 90 / 80", is: "100 / 90 / 81" },
    { figure: "rows: order", was: "–", is: "1" },
    { figure: "broken: L6 no account is below zero that may not be", was: "–", is: "1" },
  ]);
});

it.each(Object.entries({ ...BACKUP, ...ADMIN }))("%s says the same things in both languages", (_, [vi, en]) => {
  const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  expect(vi).not.toBe("");
  expect(holes(vi)).toEqual(holes(en));
});
