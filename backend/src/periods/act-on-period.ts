import { type StateRefusal, stateRefusalSentence, type Submission, submissionActs } from "@cho-phien/reporting";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { findUnit } from "../officers/later-units";
import { notHere, refuse } from "../boundary/refusal";
import { standingGrants } from "../officers/scope";
import type { ActOnPeriod } from "../workflows/act-on-period";
import { periodOfCode } from "../reports/table/frame";
import { decideUnit } from "./decide-unit";
import { settledInstant } from "./known-rows";
import { keepSnapshot } from "./keep-snapshot";
import { grantsOf, standingRequest } from "./reopen-request";
import { readReports, reportGrants } from "./submissions";

/**
 * One act on the reports of a unit. Reopening takes two persons: the first asks with a reason and an end (`ask_reopen`), the
 * second, with the nation's grant as well, does it (`reopen`).
 */
export async function actOnPeriod(knex: Knex, input: ActOnPeriod, now: Date): Promise<void> {
  const unit = findUnit(input.unitCode);
  if (!unit) throw notHere();
  // Before the transaction that moves states: it waits for posts under way and must hold nothing else meanwhile.
  const asKnownOn = input.act === "lock" ? await settledInstant(knex) : null;
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`period:${input.periodCode}`]);
    const moved = await decide(trx, { input, unit, now });
    for (const submission of moved) await keepSubmission(trx, { submission, input, now });
    if (asKnownOn && moved.length > 0)
      await keepSnapshot(trx, {
        period: periodOfCode(input.periodCode),
        unit,
        asKnownOn,
        officerId: input.scope.officerId,
      });
    await trx("report_act").insert({
      period: input.periodCode,
      unit_code: unit.code,
      act: input.act,
      comment: input.comment ?? "",
      expires_at: input.expiresAt,
      officer_id: input.scope.officerId,
      at: now,
    });
  });
}

type Deciding = { readonly input: ActOnPeriod; readonly unit: OrgUnit; readonly now: Date };

async function decide(trx: Knex.Transaction, { input, unit, now }: Deciding): Promise<readonly Submission[]> {
  const { act, comment, scope } = input;
  if (act === "comment") {
    if (!comment?.trim()) throw refuse("report_comment_missing", {}, "text");
    return [];
  }
  const period = periodOfCode(input.periodCode);
  const reports = await readReports(trx, { period, unit, now });
  const facts = { unit, reports, period, now: now.toISOString(), comment, grants: reportGrants(scope) };
  if (act === "ask_reopen") {
    checkRequest(input, { reports, now });
    return [];
  }
  if (act !== "reopen") {
    const decided = decideUnit({ ...facts, act, officerId: scope.officerId, reopening: null });
    if ("refused" in decided) throw refused(decided);
    return decided;
  }
  const request = await standingRequest(trx, { periodCode: input.periodCode, unitCode: unit.code, now });
  if (!request) throw refuse("reopening_not_asked");
  const asker = standingGrants(await grantsOf(trx, request.officerId), now);
  const grants = [...facts.grants, ...reportGrants({ officerId: request.officerId, grants: asker })];
  const reopening = { secondOfficerId: scope.officerId, expiresAt: request.expiresAt.toISOString() };
  const decided = decideUnit({
    ...facts,
    ...{ act, grants, reopening, comment: request.reason, officerId: request.officerId },
  });
  if ("refused" in decided) throw refused(decided);
  return decided;
}

/** Asking needs what reopening needs, but for the second person. */
function checkRequest(
  { scope, comment, expiresAt }: ActOnPeriod,
  { reports, now }: { readonly reports: Awaited<ReturnType<typeof readReports>>; readonly now: Date },
): void {
  const { level, purposes } = submissionActs.reopen;
  const isGranted = scope.grants.some((it) => it.unit.level === level && purposes.some((one) => one === it.purpose));
  if (!isGranted) throw refused({ refused: "not_granted", act: "reopen", level, unitCode: "VN", purposes });
  if (!comment?.trim()) throw refused({ refused: "comment_missing", act: "reopen" });
  if (!reports.some((it) => it.submission.state === "locked")) throw refuse("reopening_nothing_locked");
  const days = expiresAt === null ? 0 : (Date.parse(expiresAt) - now.getTime()) / 86_400_000;
  if (!(days > 0 && days <= 30)) throw refused({ refused: "expiry_out_of_range", maxDays: 30 });
}

function refused(refusal: StateRefusal) {
  return refuse("period_refused", {
    vi: stateRefusalSentence(refusal, "vi"),
    en: stateRefusalSentence(refusal, "en"),
  });
}

type Keeping = { readonly submission: Submission; readonly input: ActOnPeriod; readonly now: Date };

async function keepSubmission(trx: Knex.Transaction, { submission, input, now }: Keeping): Promise<void> {
  const { periodCode: period, communeCode, provinceCode, state, reopening } = submission;
  await trx("report_submission")
    .insert({
      period,
      commune_code: communeCode,
      province_code: provinceCode,
      state,
      reopening: reopening && JSON.stringify(reopening),
      since: now,
      by_officer: input.scope.officerId,
    })
    .onConflict(["period", "commune_code"])
    .merge();
}
