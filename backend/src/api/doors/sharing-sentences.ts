import type { SentenceRow } from "./sentence-row";

/** Refusals of the doors through which a cooperative decides who shares in what. */
export const SHARING_SENTENCES = {
  minutes_photos_many: {
    status: 409,
    vi: ({ most }) => `Biên bản này đã có ${most} ảnh, đủ rồi. Trang nào mờ thì xem ảnh khác.`,
    en: ({ most }) => `These minutes have ${most} photos already; that is all they can have.`,
  },
  rule_too_far_ahead: {
    status: 400,
    vi: ({ last }) => `Ngày bắt đầu áp dụng muộn nhất là ${last}. Hãy kiểm tra lại năm.`,
    en: ({ last }) => `The rule can begin on ${last} at the latest. Check the year.`,
  },
  month_to_come: {
    status: 400,
    vi: () => "Tháng này chưa tới. Hãy chọn tháng này hoặc một tháng trước.",
    en: () => "That month has not come yet. Choose this month or an earlier one.",
  },
  changed_since_preview: {
    status: 409,
    vi: () => "Sổ đã thay đổi từ lúc xem trước. Chưa ghi gì cả; hãy xem lại rồi chạy đợt chia.",
    en: () => "The books changed after the preview. Nothing was entered; look at it again, then share.",
  },
  lot_code_used: {
    status: 409,
    vi: ({ code }) => `Mã lô “${code}” đã dùng cho lô khác. Hãy đặt mã khác.`,
    en: ({ code }) => `The lot code “${code}” already names another lot. Choose another code.`,
  },
  lot_in_future: {
    status: 400,
    vi: () => "Ngày làm lô hàng ở tương lai. Hãy kiểm tra lại ngày.",
    en: () => "The lot is dated in the future. Check the date.",
  },
  sales_already_shared: {
    status: 409,
    vi: ({ sales }) => `Lô này đã có ${sales} lần bán trong sổ. Hãy xem từng chị thêm bớt bao nhiêu rồi xác nhận.`,
    en: ({ sales }) => `${sales} sales of this lot are in the books. See what changes for each member, then confirm.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
