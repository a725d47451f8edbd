import { expect, it } from "vitest";
import { correctedOf } from "./corrections";

it("each version that no longer stands has the reason, day and person of the one that took its place", () => {
  const version = (number: number, reason: string | null, day: string) => ({
    ...{ version: number, reason, at: new Date(`${day}T03:00:00Z`), by: `Chị ${number}`, amount: number * 10 },
  });
  const versions = [
    version(1, null, "2026-01-05"),
    version(3, "Sửa lần hai", "2026-03-02"),
    version(2, "Gõ nhầm", "2026-02-01"),
  ];
  expect(correctedOf(versions).map(({ amount, why }) => [amount, why])).toEqual([
    [20, { reason: "Sửa lần hai", on: "2026-03-02", by: "Chị 3" }],
    [10, { reason: "Gõ nhầm", on: "2026-02-01", by: "Chị 2" }],
  ]);
  expect(correctedOf([version(1, null, "2026-01-05")])).toEqual([]);
});
