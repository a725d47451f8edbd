import type { SentenceRow } from "./sentence-row";

/** Refusals of a pay run and what follows it. */
export const PAYING_SENTENCES = {
  payout_disputed: {
    status: 409,
    vi: () => "Chị ấy đang báo nhận thiếu khoản này. Hãy đối chiếu với chị và cán bộ Hội; một bên không tự khép được.",
    en: () => "She says part of this is missing. Settle it with her and an officer; one side can't close it alone.",
  },
  payout_confirmed: {
    status: 409,
    vi: () => "Chị ấy đã xác nhận nhận được khoản này, nên không ghi là trả lại được. Hãy hỏi lại chị.",
    en: () => "She has confirmed that this arrived, so it can't be marked as returned. Ask her.",
  },
  link_sent_too_often: {
    status: 409,
    vi: () => "Đã gửi lại tin nhắn 5 lần. Hãy mời chị tới bàn cán bộ Hội Phụ nữ xã để xác nhận.",
    en: () => "The message was sent again five times. Invite her to the commune's Women's Union desk to confirm.",
  },
  run_without_transfers: {
    status: 409,
    vi: () => "Lần chi này không có khoản chuyển khoản nào.",
    en: () => "This run has no bank transfers.",
  },
  account_number_invalid: {
    status: 400,
    vi: () => "Số tài khoản có 6 đến 19 chữ số. Hãy xem lại thẻ hoặc ứng dụng ngân hàng của chị.",
    en: () => "An account number has 6 to 19 digits. Check her card or her bank's app.",
  },
  account_holder_invalid: {
    status: 400,
    vi: () => "Hãy ghi tên chủ tài khoản đúng như ngân hàng ghi, ví dụ VANG THI MAI.",
    en: () => "Enter the account holder's name as the bank writes it, for example VANG THI MAI.",
  },
  bank_consent_missing: {
    status: 400,
    vi: () => "Hãy hỏi chị trước: chỉ lưu số tài khoản khi chị đồng ý.",
    en: () => "Ask her first: her account is kept only with her consent.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
