import { dong } from "@cho-phien/money";
import type { DisclosureDimension, DisclosureNode, DisclosureTable } from "@cho-phien/reporting";
import { orgUnits, type OrgUnit } from "@cho-phien/vietnam/org-units";
import { randomOf, type Random } from "../seed/pictures/random.ts";

const YEARS = [2024, 2025, 2026];

/** How many people and cooperatives earn in it. */
export type NationSize = { readonly members: number; readonly cooperatives: number; readonly seed: string };

const unitNodes: readonly DisclosureNode[] = orgUnits().map(({ code, parentCode }) => ({
  code,
  parentCodes: parentCode === null ? [] : [parentCode],
}));

const periodNodes: readonly DisclosureNode[] = YEARS.flatMap((year) => [
  { code: `${year}`, parentCodes: [] },
  { code: `${year}-9M`, parentCodes: [] },
  ...[1, 2].map((half) => ({ code: `${year}-H${half}`, parentCodes: [`${year}`] })),
  ...[1, 2, 3, 4].map((quarter) => ({
    code: `${year}-Q${quarter}`,
    parentCodes: [`${year}-H${Math.ceil(quarter / 2)}`, ...(quarter < 4 ? [`${year}-9M`] : [])],
  })),
  ...Array.from({ length: 12 }, (_, month) => ({
    code: `${year}-${String(month + 1).padStart(2, "0")}`,
    parentCodes: [`${year}-Q${Math.floor(month / 3) + 1}`],
  })),
]);

const monthNodes = periodNodes.filter(({ code }) => /^\d{4}-\d{2}$/.test(code));
const periodsAbove: ReadonlyMap<string, readonly string[]> = new Map(
  monthNodes.map(({ code }) => [code, withParents(code)] as const),
);

function withParents(code: string): readonly string[] {
  const found = new Set([code]);
  for (const at of found) periodNodes.find((it) => it.code === at)?.parentCodes.forEach((parent) => found.add(parent));
  return [...found];
}

const DIMENSIONS: readonly DisclosureDimension[] = [
  { name: "unit", nodes: unitNodes, membersAre: "apart", isBreakdown: false },
  { name: "period", nodes: periodNodes, membersAre: "overlapping", isBreakdown: false },
];

type Gathered = {
  readonly at: readonly string[];
  sum: number;
  top: number;
  members: number;
  readonly cooperatives: Set<number>;
};

/**
 * Three years of the whole country, commune by month, with all totals. A cooperative's members live where it is or in one of the
 * eight communes beside it; each joined in some month of the first two years and earns in two months of three.
 */
export function nationTable({ members, cooperatives, seed }: NationSize): DisclosureTable {
  const random = randomOf(seed);
  const communes = orgUnits().filter((it) => it.level === "commune");
  const homes = Array.from({ length: cooperatives }, () => random.below(communes.length));
  const cells = new Map<string, Gathered>();
  for (let member = 0; member < members; member++) {
    const cooperative = random.below(cooperatives);
    const beside = random.below(4) === 0 ? 1 + random.below(8) : 0;
    const commune = communes[((homes[cooperative] ?? 0) + beside) % communes.length];
    if (commune !== undefined) gather(cells, { commune, cooperative, incomes: incomesOf(random) });
  }
  const table = [...cells.values()].map((it) => {
    const sum = { dong: dong(BigInt(it.sum)), topMemberDong: dong(BigInt(it.top)) };
    return { at: it.at, sums: [sum, sum, sum], members: it.members, cooperatives: it.cooperatives.size };
  });
  return { measures: ["accrued", "paid", "confirmed"], dimensions: DIMENSIONS, cells: table };
}

/** A member's income by month: from the month she joined, two months of three, around an amount of her own. */
function incomesOf(random: Random): ReadonlyMap<string, number> {
  const everyday = 200_000 + random.below(3_000_000);
  const joined = random.below(24);
  const earned = monthNodes
    .slice(joined)
    .flatMap(({ code }): [string, number][] =>
      random.below(3) === 0 ? [] : [[code, Math.round(everyday * random.between(0.5, 1.5))]],
    );
  return new Map(earned);
}

type Member = {
  readonly commune: OrgUnit;
  readonly cooperative: number;
  readonly incomes: ReadonlyMap<string, number>;
};

function gather(cells: Map<string, Gathered>, { commune, cooperative, incomes }: Member): void {
  const totals = new Map<string, number>();
  for (const [month, amount] of incomes)
    for (const period of periodsAbove.get(month) ?? []) totals.set(period, (totals.get(period) ?? 0) + amount);
  for (const [period, amount] of totals) {
    for (const unit of [commune.code, commune.parentCode ?? "", "VN"]) {
      const key = `${unit}|${period}`;
      const cell: Gathered = cells.get(key) ?? {
        at: [unit, period],
        sum: 0,
        top: 0,
        members: 0,
        cooperatives: new Set(),
      };
      cells.set(key, cell);
      cell.sum += amount;
      cell.top = Math.max(cell.top, amount);
      cell.members += 1;
      cell.cooperatives.add(cooperative);
    }
  }
}
