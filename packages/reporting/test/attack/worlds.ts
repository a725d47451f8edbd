import { dong } from "@cho-phien/money";
import fc from "fast-check";
import {
  tabulate,
  type DisclosureDimension,
  type DisclosureNode,
  type DisclosureTable,
  type TableRow,
} from "../../src";

/** A small country with a few months of income: what a published table is cut from. */
export type World = {
  /** Communes in each province. */
  readonly provinces: readonly number[];
  readonly periods: "quarter" | "nine_months";
  readonly breakdown: "none" | "channel" | "ethnicity";
  readonly members: readonly {
    readonly commune: number;
    readonly cooperative: number;
    readonly group: number;
    readonly everydayDong: number;
    /** A percentage of the everyday amount for each month; many are zero. */
    readonly months: readonly number[];
  }[];
};

const member = (months: number) =>
  fc.record({
    commune: fc.nat(11),
    cooperative: fc.nat(4),
    group: fc.nat(2),
    everydayDong: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 100_000, max: 3_000_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 2_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 10_000_000, max: 60_000_000 }) },
    ),
    months: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 50, max: 150 }), fc.constant(100)), {
      minLength: months,
      maxLength: months,
    }),
  });

const worldOf = (periods: World["periods"], breakdown: World["breakdown"], mostMembers: number) =>
  fc.record({
    provinces: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    periods: fc.constant(periods),
    breakdown: fc.constant(breakdown),
    members: fc.array(member(periods === "quarter" ? 3 : 9), { minLength: 1, maxLength: mostMembers, size: "max" }),
  });

export const worlds: fc.Arbitrary<World> = fc.oneof(
  { weight: 4, arbitrary: worldOf("quarter", "none", 70) },
  { weight: 3, arbitrary: worldOf("nine_months", "none", 50) },
  { weight: 2, arbitrary: worldOf("quarter", "channel", 60) },
  { weight: 2, arbitrary: worldOf("quarter", "ethnicity", 60) },
);

const node = (code: string, ...parentCodes: string[]): DisclosureNode => ({ code, parentCodes });

function units({ provinces }: World): DisclosureDimension {
  const communes = provinces.flatMap((count, province) =>
    Array.from({ length: count }, (_, commune) => node(`${province}.${commune}`, `${province}`)),
  );
  return {
    name: "unit",
    nodes: [node("VN"), ...provinces.map((_, province) => node(`${province}`, "VN")), ...communes],
    membersAre: "apart",
    isBreakdown: false,
  };
}

const quarterOf = (month: number, ...above: string[]) => [
  node(`Q${month / 3 + 1}`, ...above),
  ...[1, 2, 3].map((it) => node(`M${month + it}`, `Q${month / 3 + 1}`)),
];

export const months = (count: number): DisclosureDimension => ({
  name: "period",
  nodes: Array.from({ length: count }, (_, month) => node(`M${month + 1}`)),
  membersAre: "overlapping",
  isBreakdown: false,
});

const PERIODS: Record<World["periods"], DisclosureDimension> = {
  quarter: { ...months(0), nodes: quarterOf(0) },
  nine_months: {
    ...months(0),
    nodes: [node("H1"), node("9M"), ...quarterOf(0, "H1", "9M"), ...quarterOf(3, "H1", "9M"), ...quarterOf(6, "9M")],
  },
};

const GROUPS = ["a", "b", "c"];
const breakdownOf = (name: string, membersAre: DisclosureDimension["membersAre"]): DisclosureDimension => ({
  name,
  nodes: [node("all"), ...GROUPS.map((it) => node(it, "all"))],
  membersAre,
  isBreakdown: true,
});

/** The table of a world with two measures, paid and confirmed; `periods` replaces its own, for what was known earlier. */
export function tableOf(world: World, periods: DisclosureDimension = PERIODS[world.periods]): DisclosureTable {
  const breakdowns = {
    none: [],
    channel: [breakdownOf("channel", "overlapping")],
    ethnicity: [breakdownOf("ethnicity", "apart")],
  }[world.breakdown];
  const dimensions = [units(world), periods, ...breakdowns];
  return tabulate(rowsOf(world, periods), { measures: ["paid", "confirmed"], dimensions });
}

/** The income behind the table, row by row. */
export function rowsOf(world: World, periods: DisclosureDimension = PERIODS[world.periods]): readonly TableRow[] {
  const { provinces, breakdown, members } = world;
  const known = new Set(periods.nodes.map((it) => it.code));
  const communes = provinces.flatMap((count, province) =>
    Array.from({ length: count }, (_, commune) => `${province}.${commune}`),
  );
  return members.flatMap((it, id) =>
    it.months.flatMap((percent, month) => {
      const paid = Math.round((it.everydayDong * percent) / 100);
      if (paid === 0 || !known.has(`M${month + 1}`)) return [];
      const group = GROUPS[breakdown === "channel" ? (it.group + month) % 3 : it.group] ?? "a";
      const confirmed = percent === 100 ? paid : Math.floor(paid * 0.9);
      return {
        memberId: `member ${id}`,
        cooperativeId: `cooperative ${it.cooperative}`,
        at: [communes[it.commune % communes.length] ?? "", `M${month + 1}`, ...(breakdown === "none" ? [] : [group])],
        amounts: [dong(BigInt(paid)), dong(BigInt(confirmed))],
      };
    }),
  );
}

/**
 * The same country with its facts read twice: every nth row became known only after publication. Before, there is the
 * published figure alone; now there are also the adjustments and their sum.
 */
export function withReadings(
  world: World,
  { lateEvery, isKnown }: { readonly lateEvery: number; readonly isKnown: boolean },
): DisclosureTable {
  const readings: DisclosureDimension = {
    name: "reading",
    nodes: isKnown ? [node("now"), node("published", "now"), node("adjustment", "now")] : [node("published")],
    membersAre: "overlapping",
    isBreakdown: false,
  };
  const rows = rowsOf(world).map((row, place) => {
    const reading = place % lateEvery === 0 ? "adjustment" : "published";
    return { ...row, at: [...row.at, reading] };
  });
  return tabulate(isKnown ? rows : rows.filter((it) => it.at.includes("published")), {
    measures: ["paid", "confirmed"],
    dimensions: [units(world), PERIODS[world.periods], readings],
  });
}
