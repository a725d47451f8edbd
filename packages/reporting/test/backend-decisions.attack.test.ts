import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { BreakdownName } from "../../../backend/src/reports/table/breakdown";
import type { DecidedCell, GatheredCell } from "../../../backend/src/reports/table/cells";
import { decideFrame } from "../../../backend/src/reports/table/decide-frame";
import { type Frame, frameOf, periodOfCode, tableName, without } from "../../../backend/src/reports/table/frame";
import { disclosureSettingsOn, monthsOf, periodCode, rounded } from "../src";
import { countries, type Earned, gather } from "./attack/backend-world";
import { type Known, type Solver, solver } from "./attack/solver";

const SETTINGS = disclosureSettingsOn("2026-12-31");
const ATTACKS = Number(process.env.ATTACKS || 10);
const SEED = process.env.ATTACK_SEED ? { seed: Number(process.env.ATTACK_SEED) } : {};
const SECOND = 1_000;
const TOLERANCE_DONG = 1;
const TODAY = "2026-12-15";
/** What one officer asks for one after another: all income, by channel and kind of each period, and of a quarter by people. */
type Asked = readonly (readonly [string, readonly BreakdownName[]])[];
const ASKED: Asked = [
  ["2026", []],
  ["2026", ["channel"]],
  ["2026", ["kind"]],
  ["2026-Q1", ["ethnicity"]],
  ["2026-Q1", ["poverty"]],
  ["2026-Q1", ["age"]],
];
/** Whoever answers for a unit reads its cooperatives beside each other: their income, and by channel. */
const SEATS_ASKED: Asked = [
  ["2026", []],
  ["2026", ["channel"]],
];

/** The measures of these countries are shares of one another: what gives one away gives all. */
type Cell = Pick<GatheredCell, "unit_code" | "period" | "at"> & { readonly confirmed: bigint };
type Table = {
  readonly frame: Frame;
  readonly cells: readonly Cell[];
  readonly decided: readonly DecidedCell[];
};

let solve: Solver;
beforeAll(async () => {
  solve = await solver();
});

/** Every table as the backend decides it, each with what was decided before. */
function tablesOf(country: readonly Earned[], { decide = decideFrame, isSeat = false } = {}): readonly Table[] {
  const tables: Table[] = [];
  for (const [period, breakdown] of isSeat ? SEATS_ASKED : ASKED) {
    const frame = frameOf({ period: periodOfCode(period), breakdown, isSeat, today: TODAY });
    const cells = gather(country, frame);
    const codes = frame.periods.map(periodCode);
    const margins = new Map(
      breakdown.map((name) => {
        const margin = tables.find((it) => tableName(it.frame) === tableName(without(frame, name)));
        return [name, margin?.decided.filter((it) => codes.includes(it.period)) ?? []] as const;
      }),
    );
    const { cells: decided, nobody } = decide(frame, cells, { margins, quarters: [] });
    // Who reads can't tell nobody from somebody hidden.
    const empty = nobody.map((it) => ({ ...it, confirmed: 0n, why: "complementary" as const }));
    tables.push({ frame, cells: [...cells, ...empty], decided: [...decided, ...empty] });
  }
  return tables;
}

/**
 * Everything shown in any of the tables, and that each of them parts the same income: a commune's month, or quarter, is the sum of
 * its columns in every table. Rows that a report leaves out are nobody's.
 */
function recovered(tables: readonly Table[]) {
  const columns = new Map<string, number>();
  const columnOf = (key: string) => columns.get(key) ?? columns.set(key, columns.size).size - 1;
  const known: Known[] = [];
  const wanted: { readonly cell: Cell; readonly why: string; readonly columns: readonly number[] }[] = [];
  const parted = new Map<string, number[]>();
  const [income] = tables.map((it) => tableName(it.frame));
  for (const { frame, cells, decided } of tables) {
    const table = tableName(frame);
    const leaves = cells.filter((it) => isLeaf(it, frame));
    for (const leaf of leaves) {
      const column = columnOf(`${table}\n${leaf.unit_code}\n${leaf.period}\n${leaf.at}`);
      if (table === income) continue;
      const whole = `${table}\n${leaf.unit_code}\n${leaf.period}`;
      parted.set(whole, [...(parted.get(whole) ?? []), column]);
    }
    const why = new Map(decided.map((it) => [`${it.unit_code}\n${it.period}\n${it.at}`, it.why]));
    for (const cell of cells) {
      const under = leaves
        .filter((it) => isUnder(it, cell))
        .map((it) => columnOf(`${table}\n${it.unit_code}\n${it.period}\n${it.at}`));
      const reason = why.get(`${cell.unit_code}\n${cell.period}\n${cell.at}`) ?? null;
      const printed = Number(rounded(cell.confirmed, SETTINGS));
      const half = Number(SETTINGS.roundDong) / 2;
      if (reason === null) known.push({ columns: under, low: printed - half, high: printed + half });
      else if (reason !== "complementary" && cell.confirmed > 0n) wanted.push({ cell, why: reason, columns: under });
    }
  }
  const equal = [...parted].map(([whole, parts]) => {
    const [, unit = "", period = ""] = whole.split("\n");
    const months = monthsOf(periodOfCode(period)).flatMap(
      (month) => columns.get(`${income}\n${unit}\n${month}\n`) ?? [],
    );
    return { parts, months };
  });
  const facts = [...known, ...equal.map(({ parts, months }) => ({ columns: parts, minus: months, low: 0, high: 0 }))];
  return solve(columns.size, facts, (rangeOf) =>
    wanted.flatMap(({ cell, why, columns: under }) => {
      const value = Number(cell.confirmed);
      const width = Math.max(Number(SETTINGS.roundDong), value * (SETTINGS.protectionBp / 10_000)) - TOLERANCE_DONG;
      const { low, high } = rangeOf(under, { value, width });
      return high - low < width ? [{ ...cell, why, low, high }] : [];
    }),
  );
}

function isLeaf({ unit_code, period, at }: Cell, { periods, isSeat }: Frame): boolean {
  const isFinest = periods.length === 1 || /^\d{4}-\d{2}$/.test(period);
  return (
    unit_code.includes(isSeat ? ".c" : ".") && isFinest && !at.split("|").some((it) => it === "*" || it === "minority")
  );
}

function isUnder(leaf: Cell, cell: Cell): boolean {
  const months = monthsOf(periodOfCode(cell.period));
  const parts = cell.at.split("|");
  return (
    (cell.unit_code === "VN" || leaf.unit_code.startsWith(cell.unit_code)) &&
    monthsOf(periodOfCode(leaf.period)).every((it) => months.includes(it)) &&
    leaf.at
      .split("|")
      .every(
        (code, place) =>
          [code, "*"].includes(parts[place] ?? "") || (parts[place] === "minority" && /^0[2-9]$/.test(code)),
      )
  );
}

/** Attacks some countries, drawn anew at each run. */
function attack(times: number, { isSeat = false } = {}): void {
  fc.assert(
    fc.property(countries, (country) => {
      expect(recovered(tablesOf(country, { isSeat }))).toEqual([]);
    }),
    {
      ...SEED,
      numRuns: times,
      interruptAfterTimeLimit: 60 * SECOND + times * 10 * SECOND,
      markInterruptAsFailure: true,
    },
  );
}

/** How many cells of breakdowns are hidden and shown in some countries, always the same: an attack on nothing proves nothing. */
function attacked({ isSeat = false } = {}) {
  const cells = { hidden: 0, shown: 0 };
  for (const country of fc.sample(countries, { numRuns: 20, seed: 1 }))
    for (const { frame, decided } of tablesOf(country, { isSeat })) {
      if (frame.breakdown.length === 0) continue;
      cells.hidden += decided.filter((it) => it.why !== null).length;
      cells.shown += decided.filter((it) => it.why === null && !it.at.includes("*")).length;
    }
  return cells;
}

describe("an officer who asks for one breakdown after another", () => {
  it("can't put a hidden sum together from them", { timeout: 90 * SECOND + ATTACKS * 12 * SECOND }, () => {
    attack(ATTACKS);
    const { hidden, shown } = attacked();
    expect([hidden > 100, shown > 100]).toEqual([true, true]);
  });

  it(
    "can't, cooperative by cooperative and channel by channel",
    { timeout: 90 * SECOND + ATTACKS * 12 * SECOND },
    () => {
      attack(Math.ceil(ATTACKS / 2), { isSeat: true });
      const { hidden, shown } = attacked({ isSeat: true });
      expect([hidden > 100, shown > 50]).toEqual([true, true]);
    },
  );

  it("could, if each table were decided for itself", { timeout: 120 * SECOND }, () => {
    const decide: typeof decideFrame = (frame, cells) =>
      decideFrame(frame, cells, { margins: new Map(), quarters: [] });
    const some = fc.sample(countries, { numRuns: 20, seed: 1 });
    for (const isSeat of [false, true])
      expect(some.some((country) => recovered(tablesOf(country, { decide, isSeat })).length > 0)).toBe(true);
  });
});
