import type { CooperativeStatus, ReviewAct } from "@cho-phien/contract";

/** What moves a cooperative's file: its own manager submits, the operator does the rest. */
export type FileAct = "submit" | ReviewAct;

type Row = { readonly from: readonly CooperativeStatus[]; readonly to: CooperativeStatus; readonly saysWhy: boolean };

/** A cooperative sells while it is approved, and only then (catalogue/goods-sql.ts, hooks/check-before-order.ts). */
export const FILE_ACTS: Readonly<Record<FileAct, Row>> = {
  submit: { from: ["pending", "returned"], to: "submitted", saysWhy: false },
  approve: { from: ["submitted"], to: "approved", saysWhy: false },
  return: { from: ["submitted"], to: "returned", saysWhy: true },
  suspend: { from: ["approved"], to: "suspended", saysWhy: true },
  reopen: { from: ["suspended"], to: "approved", saysWhy: false },
};

/** What an act does to a file at a status: moves it, finds itself done (a double tap), or is refused. */
export function judgeAct(act: FileAct, status: CooperativeStatus): "moves" | "done" | "refused" {
  const { from, to } = FILE_ACTS[act];
  if (from.includes(status)) return "moves";
  return status === to ? "done" : "refused";
}

/** The operator's acts at a status, in the order of her screen. */
export function reviewActsAt(status: CooperativeStatus): readonly ReviewAct[] {
  const acts: readonly ReviewAct[] = ["approve", "return", "suspend", "reopen"];
  return acts.filter((act) => judgeAct(act, status) === "moves");
}
