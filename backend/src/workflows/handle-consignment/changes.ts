import type { ConsignmentRecord } from "../../consignments/rows";
import { CONSIGNMENT_ACTS } from "../../modules/consignment/act-table";
import type { HandleConsignment } from "./index";

type Change = Readonly<Record<string, string | number | Date | null>>;

/** The columns an act changes; undo has a rule of its own. */
export function changeOf(input: HandleConsignment, row: ConsignmentRecord, at: Date): Change {
  const { to } = CONSIGNMENT_ACTS[input.act];
  return { ...(to === null ? {} : { step: to }), ...stampsOf(input, row, at) };
}

function stampsOf(input: HandleConsignment, row: ConsignmentRecord, at: Date): Change {
  const why = { reason: input.reason ?? null, reason_note: input.note ?? null };
  switch (input.act) {
    case "accept":
      return { accepted_at: at };
    case "pack":
      return { packed_at: at };
    case "ship":
      return {
        shipped_at: at,
        packed_at: row.packed_at ?? at,
        carrier: input.carrier ?? null,
        tracking_code: input.trackingCode ?? null,
      };
    case "deliver":
      return { delivered_at: at };
    case "receive-cash":
      return { cash_received_at: at, cash_held_by: input.heldBy ?? "cooperative" };
    case "fail":
      return { failed_at: at, attempts: row.attempts + 1, ...why };
    case "resend":
      return { failed_at: null, reason: null, reason_note: null };
    case "take-back":
      return { returned_at: at };
    case "refuse":
      return { refused_at: at, ...why };
    case "undo":
      return {};
  }
}

/** What the log keeps of an act besides its step. */
export function eventOf(input: HandleConsignment) {
  if (input.act === "fail") return { kind: "failed", detail: { reason: input.reason, note: input.note ?? null } };
  if (input.act === "resend") return { kind: "resent", detail: {} };
  if (input.act === "undo") return { kind: "undone", detail: { step: input.undone } };
  return null;
}
