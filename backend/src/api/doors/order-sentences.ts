import type { SentenceRow } from "./sentence-row";

/** Refusals of the cooperative's work on its orders. */
export const ORDER_SENTENCES = {
  order_reason_missing: {
    status: 400,
    vi: () => "Hãy chọn lý do trong danh sách.",
    en: () => "Choose a reason from the list.",
  },
  reason_note_missing: {
    status: 400,
    vi: () => "Lý do khác thì hãy ghi mấy chữ để người ta hiểu.",
    en: () => "For another reason, write a few words so that people understand.",
  },
  undo_too_late: {
    status: 409,
    vi: () =>
      "Việc này không lấy lại được nữa: đã quá 15 phút hoặc đã có việc khác ghi sau. Đơn chưa gửi thì từ chối đơn; đang giao thì ghi giao không được; đã giao và đã thu tiền thì ghi hàng trả lại.",
    en: () =>
      "This can no longer be taken back: 15 minutes have passed or something followed. Refuse an order not yet sent; record a failed delivery for one on its way; record a return for one delivered and paid.",
  },
  message_just_sent: {
    status: 409,
    vi: ({ minutes }) => `Tin này vừa gửi cho khách. Đợi ${minutes} phút nữa mới gửi lại được.`,
    en: ({ minutes }) => `This message has just been sent. It can be sent again in ${minutes} minutes.`,
  },
  message_not_now: {
    status: 409,
    vi: () => "Tin này không hợp với bước hiện tại của đơn. Hãy tải lại trang rồi chọn tin khác.",
    en: () => "This message does not fit the order's step. Reload the page and choose another.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
