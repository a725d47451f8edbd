import { add, dongFromWire, formatDong } from "@cho-phien/money";
import type { ConsignmentRecord } from "../../consignments/rows";
import { CONSIGNMENT_ACTS } from "../../modules/consignment/act-table";
import { REFUSE_REASONS, reasonOf } from "../../modules/consignment/reasons";
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
      return { cash_received_at: at };
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

type Parting = Pick<ConsignmentRecord, "order_code" | "goods_dong" | "shipping_dong" | "paid_at"> & {
  readonly cooperative: string;
};

/** The text message that ends a consignment: why, and that nothing is to be paid for it, or that it is given back. */
export function goodbyeOf({ act, reason, note }: HandleConsignment, it: Parting): string {
  const amount = formatDong(add(dongFromWire(it.goods_dong), dongFromWire(it.shipping_dong)), "vi");
  const money = it.paid_at
    ? `Chợ Phiên trả lại bạn ${amount} đã trả cho phần hàng này.`
    : `Bạn không phải trả ${amount} của phần hàng này.`;
  if (act === "take-back") return `${it.cooperative}: đơn ${it.order_code} chưa giao được, hàng đã quay về. ${money}`;
  const known = reasonOf(REFUSE_REASONS, reason ?? "");
  const why = known && known !== "other" ? REFUSE_REASONS[known].vi : (note ?? "");
  const more = known !== "other" && note ? `; ${note}` : "";
  return `${it.cooperative} rất tiếc không gửi được đơn ${it.order_code}: ${why}${more}. ${money}`;
}
