import type { AttentionItem } from "@cho-phien/contract";
import { reportPath } from "@/lib/doors/report-path";
import { paths } from "@/lib/paths";

export type NextPlace = {
  /** The period whose reports are awaited. */
  readonly period: string;
  /** Whether she may enter facts somewhere: receipts are taken and disputes heard at her desk. */
  readonly mayEnter: boolean;
};

type Place = { readonly href: string; readonly opens: "desk" | "disputes" | "cooperative" | "period" };

/** Where the next step of what waits is taken; who enters no facts reads on the cooperative's page. */
export function nextPlace({ kind, cooperative, unit }: AttentionItem, { period, mayEnter }: NextPlace): Place {
  if (!cooperative) return { href: reportPath(paths.union.period(period), { unit: unit.code }), opens: "period" };
  if (mayEnter && kind === "paid_unconfirmed")
    return { href: paths.union.deskPage({ search: "", cooperative: cooperative.id, page: 1 }), opens: "desk" };
  if (mayEnter && (kind === "short_receipt" || kind === "dispute_open"))
    return { href: paths.union.disputes, opens: "disputes" };
  return { href: paths.union.cooperative(cooperative.id), opens: "cooperative" };
}
