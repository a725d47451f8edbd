import type { ReportScope, UnitChildren } from "@cho-phien/contract";
import { communesOf, findOrgUnit, type OrgUnit, provinces } from "@cho-phien/vietnam/org-units";
import { newestPeriods, reportPeriod } from "../reports/asked-period";
import { unitName } from "./read-officers";
import { lineOf, type OfficerScope, topUnits } from "./scope";

/** What the two choosers on top of the Union's pages hold. */
export function readScope(scope: OfficerScope, now: Date): ReportScope {
  return {
    units: topUnits(scope).map((unit) => ({
      ...unitName(unit),
      purposes: [
        ...new Set(scope.grants.filter((it) => lineOf(unit.code).includes(it.unit.code)).map((it) => it.purpose)),
      ],
    })),
    periods: newestPeriods(now).map(reportPeriod),
  };
}

/** The units right below one, or the topmost of her grants. */
export function readChildren(scope: OfficerScope, under: OrgUnit | null): UnitChildren {
  const units = under ? childrenOf(under) : topUnits(scope);
  return { under: under && unitName(under), units: units.map(unitName) };
}

/** The units of the next level, in Vietnamese order of their names. */
function childrenOf({ level, code }: OrgUnit): readonly OrgUnit[] {
  const codes = level === "nation" ? provinces() : level === "province" ? communesOf(code) : [];
  return codes.flatMap((it) => findOrgUnit(it.code) ?? []);
}
