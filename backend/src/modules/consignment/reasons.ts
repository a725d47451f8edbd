import type { FailReason, RefuseReason } from "@cho-phien/contract";

type Words = { readonly vi: string; readonly en: string };

/** Why an order can't be taken, as the shopper reads it. */
export const REFUSE_REASONS = {
  out_of_stock: { vi: "hết hàng", en: "the goods are sold out" },
  cannot_deliver: { vi: "chưa giao được tới nơi nhận", en: "we cannot deliver to this place" },
  damaged: { vi: "hàng bị hỏng", en: "the goods were damaged" },
  closed: { vi: "hợp tác xã đang nghỉ", en: "the cooperative is closed" },
  not_paid: { vi: "tiền chưa về trong thời hạn", en: "the payment did not come in time" },
  other: { vi: "lý do khác", en: "another reason" },
} as const satisfies Record<RefuseReason, Words>;

/** Why a parcel was not handed over. */
export const FAIL_REASONS = {
  no_answer: { vi: "gọi không nghe máy", en: "nobody answered the phone" },
  not_home: { vi: "khách không có nhà", en: "nobody was home" },
  wrong_address: { vi: "sai địa chỉ", en: "the address was wrong" },
  changed_mind: { vi: "khách không lấy nữa", en: "the buyer no longer wants it" },
  other: { vi: "lý do khác", en: "another reason" },
} as const satisfies Record<FailReason, Words>;

/** The reason of a table by its name, or null. */
export function reasonOf<Reason extends string>(table: Readonly<Record<Reason, Words>>, text: string): Reason | null {
  return isIn(table, text) ? text : null;
}

function isIn<Reason extends string>(table: Readonly<Record<Reason, Words>>, text: string): text is Reason {
  return Object.hasOwn(table, text);
}
