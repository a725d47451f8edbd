import type { AccountKind, AccountRef } from "@cho-phien/income";
import type { Dong } from "@cho-phien/money";
import { dongIn, oneOf, text } from "../row";
import type { Sql } from "../sql";
import { accountKindNames } from "./database-refusal";
import { parseInstant } from "./parse-journal";

export type AccountFilter = {
  readonly cooperativeIds?: readonly string[];
  readonly memberIds?: readonly string[];
  readonly kinds?: readonly AccountKind[];
};

/** `asOfRecorded`: what was known then; `asOfEffective`: what had happened by then. ISO instants, both inclusive. */
export type AsOf = { readonly asOfRecorded?: string; readonly asOfEffective?: string };

export type AccountBalance = { readonly account: AccountRef; readonly balanceDong: Dong };

/** Balances in đồng of the accounts that match every part of the filter; a filter without parts is refused. */
export async function balances(sql: Sql, filter: AccountFilter, asOf: AsOf = {}): Promise<readonly AccountBalance[]> {
  const { where, values } = conditionsOf(filter);
  const isNow = asOf.asOfRecorded === undefined && asOf.asOfEffective === undefined;
  const rows = isNow
    ? await sql(
        `select a.kind, a.cooperative_id, a.member_id, a.balance from income_account a where ${where}
                 order by a.id`,
        values,
      )
    : await sql(
        `select a.kind, a.cooperative_id, a.member_id, coalesce(sum(p.amount) filter (
            where j.recorded_at <= coalesce(?::timestamptz, 'infinity')
              and j.effective_at <= coalesce(?::timestamptz, 'infinity')), 0)::bigint as balance
           from income_account a left join income_posting p on p.account_id = a.id
           left join income_journal j on j.id = p.journal_id
          where ${where} group by a.id order by a.id`,
        [instantOrNull(asOf.asOfRecorded), instantOrNull(asOf.asOfEffective), ...values],
      );
  return rows.map((row) => ({
    account: {
      kind: oneOf(accountKindNames, row["kind"], "account kind"),
      cooperativeId: text(row, "cooperative_id") || null,
      memberId: text(row, "member_id") || null,
    },
    balanceDong: dongIn(row, "balance"),
  }));
}

function instantOrNull(at: string | undefined): string | null {
  return at === undefined ? null : parseInstant(at);
}

function conditionsOf({ cooperativeIds, memberIds, kinds }: AccountFilter) {
  const parts = [
    { column: "a.cooperative_id", among: cooperativeIds },
    { column: "a.member_id", among: memberIds },
    { column: "a.kind", among: kinds },
  ].filter(({ among }) => among !== undefined);
  if (parts.length === 0)
    throw new Error("Balances of everything are not for asking: name cooperatives, members or kinds");
  return {
    where: parts.map(({ column }) => `${column} = any(?)`).join(" and "),
    values: parts.map(({ among }) => [...(among ?? [])]),
  };
}
