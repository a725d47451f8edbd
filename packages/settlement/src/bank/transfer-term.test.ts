import { expect, it } from "vitest";
import { transferHours } from "./transfer-term";

it.each(["2025-06-01", "2026-01-01", "2026-11-30"])("an order placed on %s waits a day for its transfer", (day) => {
  expect(transferHours(day)).toBe(24);
});
