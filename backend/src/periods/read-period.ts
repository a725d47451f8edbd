import type { PeriodAct, PeriodPage, PeriodState, PeriodUnit } from "@cho-phien/contract";
import { type Period, periodCode } from "@cho-phien/reporting";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { findUnit } from "../officers/later-units";
import { unitName } from "../officers/read-officers";
import type { OfficerScope } from "../officers/scope";
import { reportPeriod } from "../reports/asked-period";
import { listSnapshots, newestSnapshot, rowsOfSnapshot } from "./keep-snapshot";
import { ACTS, openActs } from "./open-acts";
import { readChanges, readPublished } from "./read-published";
import { standingRequest } from "./reopen-request";
import { type CommuneReport, readReports, stateOfUnit } from "./submissions";

type Asked = { readonly scope: OfficerScope; readonly period: Period; readonly unit: OrgUnit; readonly now: Date };

/** Where a unit's period stands, commune by commune or province by province, and what she may do with it. */
export async function readPeriod(knex: Knex, asked: Asked): Promise<PeriodPage> {
  const { period, unit, now, scope } = asked;
  const code = periodCode(period);
  const reports = await readReports(knex, asked);
  const snapshot = await newestSnapshot(knex, { period: code, unit: unit.code });
  const request = await standingRequest(knex, { periodCode: code, unitCode: unit.code, now });
  const since = snapshot?.as_known_on ?? submittedAt(reports);
  const state = stateOfUnit(reports);
  const acts = openActs(asked, { unit, reports });
  const mayReopen = acts.includes("reopen");
  return {
    period: reportPeriod(period),
    unit: unitName(unit),
    state,
    acts: [
      ...acts.filter((it) => it !== "reopen"),
      ...(mayReopen && !request ? (["ask_reopen"] as const) : []),
      ...(mayReopen && request && request.officerId !== scope.officerId ? (["reopen"] as const) : []),
    ],
    counts: countsOf(reports),
    below: belowOf(asked, reports),
    comments: await readComments(knex, { code, reports, unit }),
    changesSince: since
      ? await readChanges(knex, {
          ...{ period, unit: unit.code, since, now },
          published: snapshot?.unit_code === unit.code ? rowsOfSnapshot(snapshot) : null,
        })
      : null,
    published: snapshot ? await readPublished(knex, { snapshot, unitCode: unit.code, at: now }) : null,
    snapshots: await listSnapshots(knex, { period: code, unit: unit.code }),
    reopening: request && {
      askedBy: request.who,
      reason: request.reason,
      expiresAt: request.expiresAt.toISOString(),
      isByMe: request.officerId === scope.officerId,
    },
  };
}

function submittedAt(reports: readonly CommuneReport[]): Date | null {
  const [only, ...others] = reports;
  return only && others.length === 0 && only.submission.state !== "open" ? only.since : null;
}

function countsOf(reports: readonly CommuneReport[]): PeriodPage["counts"] {
  const none: Record<PeriodState, number> = {
    ...{ open: 0, submitted: 0, nothing_to_report: 0, excused: 0 },
    ...{ returned: 0, accepted: 0, locked: 0, reopened: 0 },
  };
  for (const { takesPart, submission } of reports) if (takesPart) none[submission.state] += 1;
  return none;
}

function belowOf(asked: Asked, reports: readonly CommuneReport[]): readonly PeriodUnit[] {
  const { unit } = asked;
  if (unit.level === "commune") return [];
  const taking = reports.filter((it) => it.takesPart);
  const groups = Map.groupBy(taking, ({ submission }) =>
    unit.level === "nation" ? submission.provinceCode : submission.communeCode,
  );
  return [...groups].flatMap(([code, held]): PeriodUnit[] => {
    const below = findUnit(code);
    if (!below) return [];
    const all = reports.filter(({ submission }) => [submission.provinceCode, submission.communeCode].includes(code));
    const last = held.reduce<CommuneReport | null>((one, it) => ((one?.since ?? 0) > (it.since ?? 0) ? one : it), null);
    return [
      {
        ...unitName(below),
        state: stateOfUnit(held),
        since: last?.since?.toISOString() ?? null,
        by: last?.by ?? null,
        acts: openActs(asked, { unit: below, reports: all }).filter((it) => it !== "reopen"),
      },
    ];
  });
}

const comments = z.array(
  z.object({ at: z.date(), who: z.string(), unit_code: z.string(), act: z.string(), comment: z.string() }),
);

async function readComments(
  knex: Knex,
  {
    code,
    reports,
    unit,
  }: { readonly code: string; readonly reports: readonly CommuneReport[]; readonly unit: OrgUnit },
): Promise<PeriodPage["comments"]> {
  const below = reports.flatMap(({ submission: { communeCode, provinceCode } }) => [communeCode, provinceCode]);
  const units = [...new Set([unit.code, unit.parentCode ?? unit.code, ...below])];
  const found = await knex.raw(
    `select a.at, o.full_name as who, a.unit_code, a.act, a.comment
       from report_act a join union_officer o on o.id = a.officer_id
      where a.period = ? and a.unit_code = any(?) order by a.id desc limit 50`,
    [code, units],
  );
  return comments.parse(found.rows).flatMap(({ at, who, unit_code, act, comment }) => {
    const known = [...ACTS, "ask_reopen" as const, "comment" as const].find((it) => it === act);
    return known
      ? [{ at: at.toISOString(), by: who, unit: unitName(findUnit(unit_code)), act: known, text: comment }]
      : [];
  });
}
