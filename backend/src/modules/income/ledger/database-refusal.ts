import { accountKinds, whyNotWriter, type AccountKind, type NotWriterBecause } from "@cho-phien/income";
import { dongFromWire } from "@cho-phien/money";
import { oneOf, text, textOrNull, whole } from "../row";
import type { Row } from "../sql";
import { IncomeRefused, type IncomeRefusal } from "./refusal";

export const accountKindNames = Object.keys(accountKinds).filter((kind): kind is AccountKind => kind in accountKinds);

const notWriterBecause = Object.keys(whyNotWriter).filter((why): why is NotWriterBecause => why in whyNotWriter);

/** Error codes of the guards migration → typed refusals with the numbers its DETAIL carries. */
const readers: Readonly<Record<string, (detail: Row) => IncomeRefusal>> = {
  IN001: (d) => ({ refused: "same_key_other_body", idemKey: text(d, "idemKey"), journalId: text(d, "journalId") }),
  IN002: (d) => ({
    refused: "below_zero",
    account: {
      kind: oneOf(accountKindNames, d["kind"], "account kind"),
      cooperativeId: textOrNull(d, "cooperativeId"),
      memberId: textOrNull(d, "memberId"),
    },
    balanceDong: dongFromWire(text(d, "balance")),
    neededDong: dongFromWire(text(d, "needed")),
  }),
  IN003: (d) => ({
    refused: "unbalanced",
    journalId: text(d, "journalId"),
    sumDong: dongFromWire(text(d, "sum")),
  }),
  IN004: (d) => ({
    refused: "reversed_already",
    journalId: text(d, "journalId"),
    reversedById: text(d, "reversedBy"),
  }),
  IN005: (d) => ({ refused: "never_changed", table: text(d, "table") }),
  IN007: (d) =>
    "why" in d
      ? {
          refused: "level_not_allowed",
          level: whole(d, "level"),
          writerType: text(d, "writerType"),
          why: oneOf(notWriterBecause, d["why"], "reason"),
        }
      : { refused: "evidence_missing", detail: JSON.stringify(d) },
  IN008: (d) => ({ refused: "no_such_account", account: JSON.stringify(d) }),
};

/** Runs the statements; a refusal of the database comes out as IncomeRefused, anything else as it was. */
export async function withRefusals<Answer>(statements: () => Promise<Answer>): Promise<Answer> {
  try {
    return await statements();
  } catch (error) {
    throw asRefusal(error) ?? error;
  }
}

function asRefusal(error: unknown): IncomeRefused | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const read = readers[String(error.code)];
  if (!read) return null;
  const detail = "detail" in error && typeof error.detail === "string" ? error.detail : "{}";
  const parsed: Row = JSON.parse(detail);
  return new IncomeRefused(read(parsed));
}
