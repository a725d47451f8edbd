import type { BothLanguages, ConfirmsBy, PayoutMethod, PayoutState } from "@cho-phien/contract";

type Standing = {
  readonly state: PayoutState;
  readonly method: PayoutMethod;
  readonly confirmsBy: ConfirmsBy;
  readonly hasReference: boolean;
  readonly hasAccount: boolean;
};

const STEPS = {
  transfer: {
    vi: "Chuyển khoản cho chị, rồi ghi mã giao dịch của ngân hàng.",
    en: "Make the transfer, then enter the bank's reference.",
  },
  own_phone: {
    vi: "Chờ chị ghi số tiền thực nhận bằng đường dẫn trong tin nhắn. Chị mất tin nhắn thì bấm gửi lại.",
    en: "Wait for her to state what arrived, by the link in her message. Send it again if she lost it.",
  },
  desk: {
    vi: "Chị không có điện thoại riêng: mời chị tới bàn cán bộ Hội Phụ nữ xã để xác nhận.",
    en: "She has no phone of her own: invite her to the commune's Women's Union desk to confirm.",
  },
  unverified: {
    vi: "Đã quá 14 ngày. Nhắc chị xác nhận, hoặc mời chị tới bàn cán bộ Hội.",
    en: "More than 14 days have passed. Remind her, or invite her to the officer's desk.",
  },
  disputed: {
    vi: "Chị báo nhận thiếu. Gặp chị đối chiếu; khiếu nại chỉ khép khi chị và cán bộ Hội cùng đồng ý.",
    en: "She received less. Talk to her; it closes only when she and an officer agree.",
  },
  confirmed: { vi: "Xong. Chị đã xác nhận.", en: "Done. She has confirmed." },
  returned: {
    vi: "Tiền đã trở lại phần còn phải trả chị. Chi lại trong lần chi sau.",
    en: "The money is due to her again. Pay it with the next run.",
  },
} as const satisfies Record<string, BothLanguages>;

/** What the cooperative does next about a payout. */
export function nextStep({ state, method, confirmsBy, hasReference, hasAccount }: Standing): BothLanguages {
  if (state !== "waiting") return STEPS[state];
  if (method === "bank" && hasAccount && !hasReference) return STEPS.transfer;
  return STEPS[confirmsBy];
}
