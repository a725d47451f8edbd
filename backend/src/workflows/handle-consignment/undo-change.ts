import type { ConsignmentStep } from "@cho-phien/contract";
import { refuse } from "../../boundary/refusal";
import type { ConsignmentRecord } from "../../consignments/rows";
import { isUndoStep, UNDO, undoOf } from "../../modules/consignment/undo";

/**
 * The columns that take a step back; null when it was taken back before (a double tap). Refuses when its time is over
 * or something followed.
 */
export function undoChange(row: ConsignmentRecord, undone: ConsignmentStep | undefined, now: Date) {
  if (undone === undefined || !isUndoStep(undone)) throw refuse("undo_too_late");
  const { back, stamp } = UNDO[undone];
  if (row.step === back) return null;
  if (undoOf(row, now)?.step !== undone) throw refuse("undo_too_late");
  return {
    step: back,
    [stamp]: null,
    ...(undone === "shipped" ? { carrier: null, tracking_code: null } : {}),
    ...(undone === "failed" ? { attempts: row.attempts - 1, reason: null, reason_note: null } : {}),
  };
}
