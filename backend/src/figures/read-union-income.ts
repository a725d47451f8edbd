import type { UnionFigures, UnionIncome, UnionIncomeRow } from "@cho-phien/contract";
import { dongToWire, sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { placeOf } from "../catalogue/place";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { INCOME_MODULE } from "../modules/income";
import type { Months } from "./months";

type Asked = {
  readonly scope: { readonly communeCodes: readonly string[] };
  readonly months: Months;
  readonly asOf: Date;
};

/** Accrued, paid, confirmed per cooperative and month, of the members who live in the scope's communes. */
export async function readUnionIncome(
  container: MedusaContainer,
  { scope, months, asOf }: Asked,
): Promise<UnionIncome> {
  const monthly = await container.resolve(INCOME_MODULE).incomeMonthly({ communeCodes: scope.communeCodes, ...months });
  const groups = Map.groupBy(monthly, (it) => `${it.month}|${it.cooperativeId}`);
  const ids = [...new Set(monthly.map((it) => it.cooperativeId))];
  const cooperatives = await container.resolve(COOPERATIVE_MODULE).listCooperatives({ id: ids }, { take: ids.length });
  const byId = new Map(cooperatives.map((it) => [it.id, it]));
  const rows = [...groups].flatMap(([key, figures]): UnionIncomeRow[] => {
    const [month = "", cooperativeId = ""] = key.split("|");
    const cooperative = byId.get(cooperativeId);
    if (!cooperative) return [];
    const { communeName, provinceName } = placeOf(cooperative.commune_code);
    return [
      {
        month,
        cooperative: { id: cooperative.id, name: cooperative.name },
        communeName,
        provinceName,
        ...figuresOf(figures),
      },
    ];
  });
  return { ...months, asOf: asOf.toISOString(), rows: rows.sort(byMonthThenName), total: figuresOf(monthly) };
}

type Monthly = Awaited<ReturnType<import("../modules/income/service").IncomeModuleService["incomeMonthly"]>>;

/** Sums; a member counts once however many rows she has. */
export function figuresOf(rows: Monthly): UnionFigures {
  return {
    accruedDong: dongToWire(sum(rows.map((it) => it.accruedDong))),
    paidDong: dongToWire(sum(rows.map((it) => it.paidDong))),
    confirmedDong: dongToWire(sum(rows.map((it) => it.confirmedDong))),
    membersCount: new Set(rows.map((it) => it.memberId)).size,
  };
}

function byMonthThenName(one: UnionIncomeRow, other: UnionIncomeRow): number {
  return other.month.localeCompare(one.month) || one.cooperative.name.localeCompare(other.cooperative.name, "vi");
}
