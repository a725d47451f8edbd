import type { ReportScope, UnitChildren } from "@cho-phien/contract";
import { communesOf, type OrgUnit, provinces } from "@cho-phien/vietnam/org-units";
import { newestPeriods, reportPeriod } from "../reports/asked-period";
import { findUnit, laterCommunesOf } from "./later-units";
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
  if (level === "commune") return [];
  const listed = level === "nation" ? provinces() : communesOf(code);
  const later = level === "nation" ? [] : laterCommunesOf(code);
  const codes = new Set([...listed, ...later].map((it) => it.code));
  return [...codes].flatMap((it) => findUnit(it) ?? []).filter((it) => it.validUntil === null);
}
