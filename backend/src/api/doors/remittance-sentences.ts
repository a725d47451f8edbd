import type { SentenceRow } from "./sentence-row";

/** Refusals of sending cooperatives their money. */
export const REMITTANCE_SENTENCES = {
  nothing_to_remit: {
    status: 409,
    vi: () => "Chưa có hợp tác xã nào để chuyển tiền. Xem lý do ở từng dòng.",
    en: () => "There is no cooperative to send money to. Each row says why.",
  },
  batch_not_proposed: {
    status: 409,
    vi: () => "Đợt chuyển này không còn ở bước đề xuất. Hãy tải lại trang.",
    en: () => "This batch is no longer proposed. Reload the page.",
  },
  batch_not_approved: {
    status: 409,
    vi: () => "Hãy duyệt đợt chuyển trước khi lấy tệp ngân hàng.",
    en: () => "Approve the batch before taking its bank file.",
  },
  batch_sent: {
    status: 409,
    vi: () => "Tệp ngân hàng đã được lấy, nên không hủy cả đợt được. Khoản nào không chuyển thì ghi là không thành.",
    en: () => "The bank file was taken, so the batch can't be undone. Mark each transfer that was not made as failed.",
  },
  transfer_above_due: {
    status: 400,
    vi: ({ due }) => `Chỉ còn phải trả ${due}. Hãy ghi số không lớn hơn.`,
    en: ({ due }) => `Only ${due} is due. Write no more than that.`,
  },
  transfer_no_longer_due: {
    status: 409,
    vi: ({ cooperative, due }) =>
      `${cooperative} bây giờ chỉ còn phải trả ${due} (vừa có hoàn hàng hoặc lần chuyển khác). Hãy giảm số tiền hoặc để lại đợt sau.`,
    en: ({ cooperative, due }) =>
      `${cooperative} is now due only ${due} (goods came back or another transfer was made). Lower the amount or leave it out.`,
  },
  transfer_kept_back: {
    status: 409,
    vi: ({ cooperative }) =>
      `${cooperative} đang bị tạm ngưng hoặc đang giữ tiền lại. Hãy để hợp tác xã này lại đợt sau.`,
    en: ({ cooperative }) => `${cooperative} is suspended or its money is on hold. Leave it out of this batch.`,
  },
  transfer_not_sent: {
    status: 409,
    vi: () => "Khoản này chưa gửi ngân hàng, hoặc đã ghi là không thành. Hãy tải lại trang.",
    en: () => "This transfer was not sent to the bank, or is marked as failed. Reload the page.",
  },
  transfer_has_reference: {
    status: 409,
    vi: ({ reference }) => `Khoản này đã có mã giao dịch “${reference}”.`,
    en: ({ reference }) => `This transfer already has the reference “${reference}”.`,
  },
  tax_month_not_over: {
    status: 409,
    vi: () => "Tháng này chưa hết nên chưa khóa tờ khai được.",
    en: () => "The month is not over, so its return can't be locked.",
  },
  tax_month_passed: {
    status: 409,
    vi: ({ month }) => `Đã khai đến tháng ${month}; tháng trước đó không khai riêng được nữa.`,
    en: ({ month }) => `Months through ${month} are declared; an earlier one can't be declared any more.`,
  },
  tax_code_missing: {
    status: 409,
    vi: () => "Còn người bán chưa có mã số thuế hoặc số định danh. Hãy nhập đủ rồi khóa.",
    en: () => "A seller has no tax code or personal number. Enter them all, then lock.",
  },
  tax_code_invalid: {
    status: 400,
    vi: () => "Mã số thuế có 10 hoặc 13 chữ số (ví dụ 0123456789-001), số định danh có 12 chữ số.",
    en: () => "A tax code has 10 or 13 digits (such as 0123456789-001), a personal number 12.",
  },
  transfer_being_entered: {
    status: 409,
    vi: () => "Khoản này vừa có mã giao dịch và đang vào sổ. Hãy thử lại sau nửa phút.",
    en: () => "This transfer has just got its reference and is being entered. Try again in half a minute.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
