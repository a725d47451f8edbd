import {
  adoptSharingRule,
  isRefusal,
  type Actor,
  type CooperativeKind,
  type SharingBasis,
  type SharingRule,
} from "@cho-phien/income";
import { IncomeRefused } from "../ledger/refusal";
import { named } from "../ledger/parse-journal";
import { onlyRow, oneOf, text, whole } from "../row";
import type { Row, Sql } from "../sql";

export type NewSharingRule = Omit<SharingRule, "version"> & {
  readonly cooperativeKind: CooperativeKind;
  readonly adoptedBy: Actor;
};

const sharingBases = ["maker", "contribution", "pool"] as const satisfies readonly SharingBasis[];

const COLUMNS = `id, cooperative_id, version, to_char(valid_from, 'YYYY-MM-DD') as valid_from, basis, retained_bp,
  fund_bp, member_bp, advance_cap_bp, minutes_ref`;

/**
 * Adopts the next version of a cooperative's rule; one adopted before under the same id is answered. Throws
 * IncomeRefused: rule_does_not_sum, fund_below_minimum, minutes_missing, same_key_other_body.
 */
export async function createSharingRule(sql: Sql, asked: NewSharingRule): Promise<SharingRule> {
  const { cooperativeKind, adoptedBy, ...parts } = asked;
  const rule = adoptSharingRule({ ...parts, version: 1 }, cooperativeKind);
  if (isRefusal(rule)) throw new IncomeRefused(rule);
  // Versions follow each other without gaps: two adoptions at once wait for each other here.
  await sql("select pg_advisory_xact_lock(hashtextextended('sharing_rule:' || ?, 0))", [rule.cooperativeId]);
  const standing = await sharingRule(sql, rule.id);
  if (standing) return sameRule(standing, rule);
  const rows = await sql(
    `insert into sharing_rule (id, cooperative_id, version, valid_from, basis, retained_bp, fund_bp, member_bp,
       advance_cap_bp, minutes_ref, adopted_by_type, adopted_by_id)
     select ?, c.id, 1 + coalesce((select max(version) from sharing_rule r where r.cooperative_id = c.id), 0),
            ?::date, ?, ?, ?, ?, ?, ?, ?, ? from (select ?::text as id) c returning ${COLUMNS}`,
    [
      named(rule.id, "rule id"),
      rule.validFrom,
      oneOf(sharingBases, rule.basis, "basis"),
      rule.retainedBp,
      rule.fundBp,
      rule.memberBp,
      rule.advanceCapBp,
      rule.minutesRef,
      named(adoptedBy.type, "actor type"),
      named(adoptedBy.id, "actor id"),
      named(rule.cooperativeId, "cooperative id"),
    ],
  );
  return readRule(onlyRow(rows));
}

function sameRule(standing: SharingRule, asked: SharingRule): SharingRule {
  const said = ({ version: _, ...rule }: SharingRule) => JSON.stringify(Object.entries(rule).sort());
  if (said(standing) === said(asked)) return standing;
  throw new IncomeRefused({ refused: "same_key_other_body", idemKey: standing.id, journalId: standing.id });
}

/** The version in force on a day (yyyy-mm-dd), or null before the first. */
export async function ruleInForce(sql: Sql, cooperativeId: string, on: string): Promise<SharingRule | null> {
  const rows = await sql(
    `select ${COLUMNS} from sharing_rule where cooperative_id = ? and valid_from <= ?::date
      order by valid_from desc, version desc limit 1`,
    [cooperativeId, on],
  );
  return rows[0] ? readRule(rows[0]) : null;
}

/** Every version of a cooperative's rule, oldest first. */
export async function sharingRules(sql: Sql, cooperativeId: string): Promise<readonly SharingRule[]> {
  const rows = await sql(`select ${COLUMNS} from sharing_rule r where cooperative_id = ? order by r.version`, [
    cooperativeId,
  ]);
  return rows.map(readRule);
}

/** One rule by its id, or null. */
export async function sharingRule(sql: Sql, id: string): Promise<SharingRule | null> {
  const rows = await sql(`select ${COLUMNS} from sharing_rule where id = ?`, [id]);
  return rows[0] ? readRule(rows[0]) : null;
}

function readRule(row: Row): SharingRule {
  return {
    id: text(row, "id"),
    cooperativeId: text(row, "cooperative_id"),
    version: whole(row, "version"),
    validFrom: text(row, "valid_from"),
    basis: oneOf(sharingBases, row["basis"], "basis"),
    retainedBp: whole(row, "retained_bp"),
    fundBp: whole(row, "fund_bp"),
    memberBp: whole(row, "member_bp"),
    advanceCapBp: whole(row, "advance_cap_bp"),
    minutesRef: text(row, "minutes_ref"),
  };
}
