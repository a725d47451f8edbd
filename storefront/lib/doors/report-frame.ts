import "server-only";
import type { PeriodCode, ReportScope, UnitName } from "@cho-phien/contract";
import { findOrgUnit } from "@cho-phien/vietnam/org-units";
import { notFound } from "next/navigation";
import { readReportScope, readUnitsUnder } from "@/lib/medusa/operations/union-reports";
import { requireOfficer, type Officer } from "./officer";
import { first, type Query } from "./query";
import { reportPath } from "./report-path";

/** What stands on top of every report page: whose figures and of when, and what else could be chosen. */
export type ReportFrame = {
  readonly officer: Officer;
  readonly scope: ReportScope;
  readonly unit: UnitName;
  /** From the topmost unit of hers down to the unit. */
  readonly trail: readonly UnitName[];
  /** Units right below each of the trail, where there are any. */
  readonly below: readonly { readonly under: UnitName; readonly units: readonly UnitName[] }[];
  readonly period: PeriodCode;
  /** The address as asked, without locale. */
  readonly path: string;
  /** Every part of the address by name; empty ones are absent. */
  readonly asked: Readonly<Record<string, string>>;
};

/** No grant, no rows: the page then says whom to ask. */
export type NoReports = { readonly officer: Officer; readonly unit: null };

/**
 * The frame of a report page at `path` (without locale): signs in first, defaults to her topmost unit and the last whole
 * quarter. A unit outside her grants is not found, like one that never was.
 */
export async function reportFrame(path: string, searchParams: Query): Promise<ReportFrame | NoReports> {
  const asked = oneOfEach(await searchParams);
  const officer = await requireOfficer(reportPath(path, asked));
  const scope = await readReportScope(officer);
  const [topmost] = scope.units;
  if (!topmost) return { officer, unit: null };
  const trail = trailOf(asked.unit ?? topmost.code, scope);
  const unit = trail.at(-1);
  if (!unit) notFound();
  const below = await Promise.all(
    trail.filter((it) => it.level !== "commune").map((it) => readUnitsUnder(officer, it.code)),
  );
  const groups = below.map((found) => {
    if (!found?.under) notFound();
    return { under: found.under, units: found.units };
  });
  const period = asked.period ?? scope.periods[0]?.code ?? "";
  return { officer, scope, unit, trail, below: groups, period, path: reportPath(path, asked), asked };
}

const MAX_TEXT = 60;

function oneOfEach(query: Awaited<Query>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(query).flatMap((name) => {
      const value = first(query[name])?.slice(0, MAX_TEXT);
      return value ? [[name, value]] : [];
    }),
  );
}

/** From the topmost of her units down to `code`; empty when none of hers holds it. */
function trailOf(code: string, { units }: ReportScope): readonly UnitName[] {
  // A unit younger than the list of packages/vietnam is known by its grant alone.
  const top = units.find((it) => it.code === code);
  if (top) return [{ code: top.code, level: top.level, name: top.name }];
  const tops = new Set(units.map((it) => it.code));
  const line: UnitName[] = [];
  for (let found = findOrgUnit(code); found; found = found.parentCode ? findOrgUnit(found.parentCode) : null) {
    line.unshift({ code: found.code, level: found.level, name: found.fullName });
    if (tops.has(found.code)) return line;
  }
  return [];
}
