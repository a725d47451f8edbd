import type { GrantPurpose } from "@cho-phien/contract";
import { communes, communesOf, type OrgUnit } from "@cho-phien/vietnam/org-units";
import { findUnit, laterCommunesOf, mergedInto, successorOf } from "./later-units";

export type Grant = { readonly unit: OrgUnit; readonly purpose: GrantPurpose };

/** An officer and her grants that stand now; without grants she reads nothing. */
export type OfficerScope = { readonly officerId: string; readonly grants: readonly Grant[] };

/** Purposes that read figures; `enter` alone does not. */
export const READS_FIGURES: readonly GrantPurpose[] = ["review", "approve", "aggregate", "individual"];

export type StoredGrant = {
  readonly unit_code: string;
  readonly purpose: GrantPurpose;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
};

/** The one place where stored grants become a scope: only those that stand at this instant, only for known units. */
export function standingGrants(stored: readonly StoredGrant[], now: Date): readonly Grant[] {
  return stored.flatMap(({ unit_code, purpose, valid_from, valid_to }) => {
    const unit = findUnit(unit_code);
    return unit && valid_from <= now && (valid_to === null || valid_to > now) ? [{ unit, purpose }] : [];
  });
}

/** Codes from the unit up to the nation. */
export function lineOf(code: string): readonly string[] {
  const unit = findUnit(code);
  if (!unit) return [];
  return [unit.code, ...(unit.parentCode === null ? [] : lineOf(unit.parentCode))];
}

/** Units a grant on which reaches this one: it and those above, and who took one of them in answers for what it was. */
function coveredBy(code: string): readonly string[] {
  return lineOf(code).flatMap((it) => {
    const successor = successorOf(it);
    return successor === null ? [it] : [it, ...coveredBy(successor)];
  });
}

/** The unit, when one of the grants for one of the purposes covers it; null otherwise, also for a made-up code. */
export function unitWithin(
  { grants }: OfficerScope,
  code: string,
  purposes: readonly GrantPurpose[] = READS_FIGURES,
): OrgUnit | null {
  const line = coveredBy(code);
  const isCovered = grants.some((it) => purposes.includes(it.purpose) && line.includes(it.unit.code));
  return isCovered ? findUnit(code) : null;
}

/** The topmost units of the grants for these purposes, each once, none inside another. */
export function topUnits(
  { grants }: OfficerScope,
  purposes: readonly GrantPurpose[] = READS_FIGURES,
): readonly OrgUnit[] {
  const units = new Map(grants.filter((it) => purposes.includes(it.purpose)).map((it) => [it.unit.code, it.unit]));
  return [...units.values()].filter(
    ({ code }) =>
      !coveredBy(code)
        .slice(1)
        .some((above) => units.has(above)),
  );
}

/** Codes of all communes under any of the units, each once, with those that were merged into one of them. */
export function communesUnder(units: readonly OrgUnit[]): readonly string[] {
  return [...new Set(units.flatMap(communesOfUnit).flatMap((code) => [code, ...mergedInto(code)]))];
}

function communesOfUnit({ level, code }: OrgUnit): readonly string[] {
  if (level === "commune") return [code];
  const listed = level === "nation" ? communes() : communesOf(code);
  return [...listed, ...laterCommunesOf(level === "nation" ? null : code)].map((it) => it.code);
}
