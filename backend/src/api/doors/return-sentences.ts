import type { SentenceRow } from "./sentence-row";

/** Refusals of giving goods and money back. */
export const RETURN_SENTENCES = {
  return_before_delivery: {
    status: 409,
    vi: () => "Hàng chưa giao xong nên chưa trả được. Cần đổi ý, hãy gọi hợp tác xã.",
    en: () => "The goods are not delivered yet, so they can't be returned. To change the order, call the cooperative.",
  },
  return_too_late: {
    status: 409,
    vi: () => "Đã quá 7 ngày từ khi nhận hàng. Hàng có lỗi, hãy gọi hợp tác xã: số điện thoại ở trang của hợp tác xã.",
    en: () =>
      "Seven days have passed since delivery. If something is wrong, call the cooperative: its number is on its page.",
  },
  return_of_two_parcels: {
    status: 400,
    vi: () => "Mỗi lần chỉ xin trả hàng của một kiện. Hãy gửi riêng cho từng hợp tác xã.",
    en: () => "Ask for one parcel at a time: each cooperative answers for its own goods.",
  },
  return_photos_enough: {
    status: 409,
    vi: () => "Đã có 3 ảnh, như vậy là đủ.",
    en: () => "There are three photos already; that is enough.",
  },
  return_asked_for: {
    status: 409,
    vi: ({ count }) => `Khách đang xin trả ${count} cái món này. Hãy trả lời ở phần “Khách xin trả hàng”.`,
    en: ({ count }) =>
      `The shopper has asked to return ${count} of these. Answer under “The shopper asks to return goods”.`,
  },
  return_decided_already: {
    status: 409,
    vi: () => "Yêu cầu này đã có quyết định khác. Hãy tải lại trang.",
    en: () => "Something else was decided about this request. Reload the page.",
  },
  return_words_missing: {
    status: 400,
    vi: () => "Hãy ghi lý do, từ 3 đến 300 ký tự: khách sẽ đọc câu này.",
    en: () => "Say why, in 3 to 300 characters: the shopper will read it.",
  },
  no_refund_waits: {
    status: 409,
    vi: () => "Đơn này không có khoản hoàn nào đang chờ chuyển khoản.",
    en: () => "No refund of this order waits for a transfer.",
  },
  refund_account_missing: {
    status: 409,
    vi: () => "Khách chưa cho số tài khoản. Hãy chờ khách ghi ở trang đơn hàng.",
    en: () => "The shopper has not given an account yet. Wait until she enters it on the order's page.",
  },
  refund_paid_already: {
    status: 409,
    vi: ({ reference }) => `Khoản này đã ghi là hoàn rồi, mã giao dịch “${reference}”.`,
    en: ({ reference }) => `This refund was sent already, with the reference “${reference}”.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
