import { expect, test } from "vitest";
import { minimumCharge } from "./minimum-charge";

test("the least a card is charged is known for every day", () => {
  expect(minimumCharge("2026-11-30")).toBe(13_000n);
  expect(minimumCharge("2020-01-01")).toBe(13_000n);
});
