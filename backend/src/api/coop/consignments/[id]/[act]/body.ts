import type { ConsignmentAct, ConsignmentDetail, ConsignmentStep } from "@cho-phien/contract";
import { dongFromWire, formatDong, parseDong } from "@cho-phien/money";
import { refuse } from "../../../../../boundary/refusal";
import { FAIL_REASONS, REFUSE_REASONS, reasonOf } from "../../../../../modules/consignment/reasons";
import { isUndoStep } from "../../../../../modules/consignment/undo";
import type { ActDetails } from "../../../../../workflows/handle-consignment";

/** What an act needs besides its name. Cash is stated as a sum, never as yes or no, and must be the sum that is due. */
export function readActBody(act: ConsignmentAct, body: unknown, consignment: ConsignmentDetail): ActDetails {
  if (act === "ship") return readShipping(body);
  if (act === "refuse") return readReason(REFUSE_REASONS, body);
  if (act === "fail") return readReason(FAIL_REASONS, body);
  if (act === "undo") return readUndo(body);
  if (act === "receive-cash") return readCash(body, consignment);
  return {};
}

function readShipping(body: unknown): ActDetails {
  const carrier = field(body, "carrier").trim().slice(0, 80);
  const trackingCode = field(body, "trackingCode").trim().slice(0, 80);
  if (carrier === "") throw refuse("carrier_missing", {}, "carrier");
  return trackingCode === "" ? { carrier } : { carrier, trackingCode };
}

/** A reason of the table; "other" says nothing by itself and needs words. */
function readReason<Reason extends NonNullable<ActDetails["reason"]>>(
  table: Readonly<Record<Reason, { readonly vi: string; readonly en: string }>>,
  body: unknown,
): ActDetails {
  const reason = reasonOf(table, field(body, "reason"));
  const note = field(body, "note").trim().slice(0, 200);
  // The market's own reason: the end of an unpaid order's time is no cooperative's to declare.
  if (reason === null || String(reason) === "not_paid") throw refuse("order_reason_missing", {}, "reason");
  if (reason === "other" && note === "") throw refuse("reason_note_missing", {}, "note");
  return note === "" ? { reason } : { reason, note };
}

function readUndo(body: unknown): ActDetails {
  const step = field(body, "step");
  const undone = steps.find((it) => it === step);
  if (undone === undefined || !isUndoStep(undone)) throw refuse("undo_too_late");
  return { undone };
}

const steps: readonly ConsignmentStep[] = ["accepted", "packed", "shipped", "failed", "delivered"];

function readCash(body: unknown, { totalDong }: ConsignmentDetail): ActDetails {
  const text = field(body, "amountDong").trim();
  const stated = parseDong(text, "zero_or_more");
  const due = dongFromWire(totalDong);
  if (stated === due) return { heldBy: field(body, "heldBy") === "carrier" ? "carrier" : "cooperative" };
  const shown = typeof stated === "bigint" ? formatDong(stated, "vi") : text.slice(0, 30);
  throw refuse("cash_differs", { due: formatDong(due, "vi"), stated: shown }, "amountDong");
}

function field(body: unknown, name: string): string {
  if (typeof body !== "object" || body === null) return "";
  const value = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
