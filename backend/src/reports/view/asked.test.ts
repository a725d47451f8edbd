import { expect, it } from "vitest";
import { period } from "@cho-phien/reporting";
import { askedKnownOn, readIncomeAsked } from "./asked";

const NOW = new Date("2026-11-29T10:00:00Z");
const read = (asKnownOn: unknown, by = "unit") =>
  askedKnownOn({ asKnownOn, by }, readIncomeAsked({ by }, period("quarter", 2026, 2)), NOW);
const code = (asKnownOn: unknown, by?: string) => {
  try {
    return read(asKnownOn, by)?.toISOString() ?? null;
  } catch (refusal) {
    return (refusal as { code?: string }).code;
  }
};

it("“as known on” is an instant, or a day to its end in Vietnam; nothing asked is now", () => {
  expect(code("2026-10-20T02:59:00.123Z")).toBe("2026-10-20T02:59:00.123Z");
  expect(code("2026-10-20")).toBe("2026-10-20T16:59:59.999Z");
  expect([code(undefined), code("")]).toEqual([null, null]);
});

it("is not what has not been yet, nor what is no day, nor with breakdowns of people", () => {
  for (const wrong of ["2026-11-29", "2999-01-01", "2026-13-01", "2026", "5", "tomorrow", ["2026-10-20"]])
    expect([wrong, code(wrong)]).toEqual([wrong, "known_on_invalid"]);
  for (const by of ["ethnicity", "poverty", "age"])
    expect([by, code("2026-10-20", by)]).toEqual([by, "known_on_without_people"]);
  for (const by of ["cooperative", "channel", "kind", "month"])
    expect([by, code("2026-10-20", by)]).toEqual([by, "2026-10-20T16:59:59.999Z"]);
});
