import { dong } from "@cho-phien/money";
import fc from "fast-check";
import { type BreakdownName, BREAKDOWNS } from "../../../../backend/src/reports/table/breakdown";
import type { GatheredCell } from "../../../../backend/src/reports/table/cells";
import { type Frame, parentsOf, periodOfCode } from "../../../../backend/src/reports/table/frame";
import { monthsOf, periodCode, tabulate, type DisclosureDimension, type TableRow } from "../../src";

/** A small country in the first half of 2026: what the backend gathers its tables from. */
export type Earned = {
  readonly member: number;
  readonly cooperative: number;
  readonly commune: string;
  readonly month: string;
  readonly codes: Readonly<Record<BreakdownName, string>>;
  readonly accrued: number;
};

const CODES: Readonly<Record<BreakdownName, readonly string[]>> = {
  channel: ["fair", "online", "shop"],
  kind: ["sale_payout", "wage"],
  ethnicity: ["01", "02", "05", "not_told"],
  poverty: ["neither", "not_told", "poor"],
  age: ["30_39", "40_49", "not_told"],
};

const member = fc.record({
  commune: fc.nat(7),
  cooperative: fc.nat(3),
  everyday: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 100_000, max: 3_000_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 10_000_000, max: 60_000_000 }) },
  ),
  months: fc.array(fc.oneof(fc.constant(0), fc.constant(100), fc.integer({ min: 50, max: 150 })), {
    minLength: 3,
    maxLength: 3,
  }),
  dice: fc.array(fc.nat(11), { minLength: 5, maxLength: 5 }),
});

const MONTHS = ["2026-01", "2026-02", "2026-05"];
const PROVINCES = ["08", "08", "15", "08", "15", "01"];

/** Members of one to eight communes in up to three provinces. */
export const countries: fc.Arbitrary<readonly Earned[]> = fc
  .record({
    communes: fc.integer({ min: 1, max: 6 }),
    members: fc.array(member, { minLength: 5, maxLength: 45, size: "max" }),
  })
  .map(({ communes, members }) =>
    members.flatMap((it, id) => {
      const commune = it.commune % communes;
      const pick = (name: BreakdownName, turn: number) => CODES[name][turn % CODES[name].length] ?? "";
      const [channel = 0, kind = 0, ethnicity = 0, poverty = 0, age = 0] = it.dice;
      return it.months.flatMap((percent, month): Earned[] => {
        const accrued = Math.round((it.everyday * percent) / 100);
        if (accrued === 0) return [];
        const codes = {
          channel: pick("channel", channel + (channel > 5 ? month : 0)),
          kind: pick("kind", kind > 8 ? month : Math.floor(kind / 6)),
          ethnicity: pick("ethnicity", ethnicity),
          poverty: pick("poverty", poverty),
          age: pick("age", age),
        };
        const where = { commune: `${PROVINCES[commune]}.${commune}`, month: MONTHS[month] ?? "" };
        return [{ member: id, cooperative: it.cooperative, ...where, codes, accrued }];
      });
    }),
  );

/** The communes where the four cooperatives sit: two beside each other, one in the next commune, one in another province. */
const SEATS = ["08.0", "08.0", "08.1", "15.2"];

/** From the unit a sum is counted in up to its province: the member's commune, or the cooperative under its own. */
function pathOf({ commune, cooperative }: Earned, { isSeat }: Frame): readonly string[] {
  const lowest = isSeat ? (SEATS[cooperative] ?? "") : commune;
  const above = [lowest, lowest.slice(0, 2)];
  return isSeat ? [`${lowest}.c${cooperative}`, ...above] : above;
}

const node = (code: string, ...parentCodes: string[]) => ({ code, parentCodes });

/** The cells of a frame as raw-cells gathers them, with every total. */
export function gather(country: readonly Earned[], frame: Frame): readonly GatheredCell[] {
  const periods = frame.periods.map(periodCode);
  const held = new Set(periods);
  const isAlone = periods.length === 1;
  const months = new Set(frame.periods.flatMap(monthsOf));
  const earned = country.filter((it) => months.has(it.month));
  const parents = new Map(
    earned.flatMap((it) => {
      const path = pathOf(it, frame);
      return path.map((code, place) => [code, path[place + 1] ?? "VN"] as const);
    }),
  );
  const dimensions: readonly DisclosureDimension[] = [
    {
      ...{ name: "unit", membersAre: "overlapping", isBreakdown: false },
      nodes: [node("VN"), ...[...parents].map(([code, parent]) => node(code, parent))],
    },
    {
      ...{ name: "period", membersAre: "overlapping", isBreakdown: false },
      nodes: periods.map((code) => node(code, ...parentsOf(periodOfCode(code)).filter((it) => held.has(it)))),
    },
    ...frame.breakdown.map((name): DisclosureDimension => {
      const codes = [...new Set(earned.map((it) => it.codes[name]))];
      const isMinority = (code: string) => name === "ethnicity" && /^0[2-9]$/.test(code);
      const groups = codes.some(isMinority) ? [node("minority", "*")] : [];
      const nodes = [node("*"), ...groups, ...codes.map((it) => node(it, isMinority(it) ? "minority" : "*"))];
      return { name, membersAre: BREAKDOWNS[name].membersAre, isBreakdown: true, nodes };
    }),
  ];
  const rows = earned.map((it): TableRow => {
    const at = [
      pathOf(it, frame)[0] ?? "",
      isAlone ? (periods[0] ?? "") : it.month,
      ...frame.breakdown.map((name) => it.codes[name]),
    ];
    const amounts = [it.accrued, Math.floor(it.accrued * 0.9), Math.floor(it.accrued * 0.7)];
    return {
      ...{ memberId: `${it.member}`, cooperativeId: `${it.cooperative}`, at },
      amounts: amounts.map((amount) => dong(BigInt(amount))),
    };
  });
  const { cells } = tabulate(rows, { measures: ["accrued", "paid", "confirmed"], dimensions });
  return cells.map(({ at: [unit = "", period = "", ...parts], members, cooperatives, sums }) => {
    const [a, p, c] = sums;
    if (!a || !p || !c) throw new Error("Three measures");
    return {
      ...{ unit_code: unit, period, at: parts.join("|"), members, cooperatives },
      parent_code: parents.get(unit) ?? null,
      ...{ accrued: a.dong, paid: p.dong, confirmed: c.dong },
      ...{ top_accrued: a.topMemberDong, top_paid: p.topMemberDong, top_confirmed: c.topMemberDong },
    };
  });
}
