import type { SentenceRow } from "./sentence-row";

/** Refusals of the doors through which facts reach the ledger: payouts, receipts, returns, remittances, sales. */
export const INCOME_SENTENCES = {
  body_invalid: {
    status: 400,
    vi: ({ field }) => `Thiếu hoặc sai ô “${field}”. Hãy kiểm tra rồi gửi lại.`,
    en: ({ field }) => `The field “${field}” is missing or wrong. Check it, then send again.`,
  },
  same_key_other_body: {
    status: 409,
    vi: () => "Lần gửi này trùng mã với một lần gửi trước nhưng nội dung khác. Hãy tải lại trang rồi ghi lại.",
    en: () => "This has the key of an earlier request but says something else. Reload the page, then enter it again.",
  },
  already_settled: {
    status: 409,
    vi: () => "Việc này đã xong từ trước. Hãy tải lại trang để xem trạng thái mới.",
    en: () => "This was already settled. Reload the page to see its state.",
  },
  receipt_at_desk: {
    status: 409,
    vi: () => "Khoản này xác nhận tại bàn cán bộ Hội Phụ nữ xã, không cần điện thoại.",
    en: () => "This payment is confirmed at the desk of the commune's Women's Union officer; no phone is needed.",
  },
  receipt_returned: {
    status: 409,
    vi: () => "Khoản chi này đã được hoàn lại cho hợp tác xã. Hãy hỏi hợp tác xã về lần chi mới.",
    en: () => "This payment went back to the cooperative. Ask the cooperative about a new one.",
  },
  code_wrong: {
    status: 403,
    vi: ({ left }) => `Mã chưa đúng. Chị còn ${left} lần nhập. Mã gồm 6 chữ số trong tin nhắn gửi tới máy của chị.`,
    en: ({ left }) => `The code is wrong; ${left} tries left. It has 6 digits and came in a message to your own phone.`,
  },
  code_locked: {
    status: 403,
    vi: () => "Đã nhập sai mã 5 lần. Chị hãy tới bàn cán bộ Hội Phụ nữ xã để xác nhận.",
    en: () => "The code was wrong five times. Please confirm at the desk of the commune's Women's Union officer.",
  },
  not_settled_yet: {
    status: 409,
    vi: () =>
      "Hàng này chưa giao xong hoặc chưa thu tiền, nên chưa có gì để hoàn. Hãy ghi đã giao và đã nhận tiền trước.",
    en: () => "These goods are not delivered and paid yet, so there is nothing to give back. Record both first.",
  },
  no_sharing_rule: {
    status: 409,
    vi: ({ on }) => `Hợp tác xã chưa có quy chế phân chia vào ngày ${on}. Hãy lập quy chế trước.`,
    en: ({ on }) => `The cooperative had no sharing rule on ${on}. Adopt one first.`,
  },
  sold_in_future: {
    status: 400,
    vi: () => "Ngày bán ở tương lai. Hãy kiểm tra ngày giờ trên máy.",
    en: () => "The sale is dated in the future. Check the date on your device.",
  },
  unknown_product: {
    status: 400,
    vi: () => "Món hàng này không thuộc hợp tác xã. Hãy chọn lại hàng.",
    en: () => "These goods do not belong to the cooperative. Choose again.",
  },
  bank_reference_used: {
    status: 409,
    vi: ({ reference }) => `Mã giao dịch ngân hàng “${reference}” đã dùng cho lần chuyển khác.`,
    en: ({ reference }) => `The bank reference “${reference}” already stands for another transfer.`,
  },
  history_has_faults: {
    status: 409,
    vi: ({ count }) => `Còn ${count} dòng cần sửa, nên chưa dòng nào được nhập. Sửa trong tệp rồi gửi lại.`,
    en: ({ count }) => `${count} rows still need mending, so none was entered. Mend the file and send it again.`,
  },
  history_nothing_new: {
    status: 409,
    vi: () => "Mọi dòng của bảng này đã có trong sổ. Không còn gì để nhập.",
    en: () => "Every row of this table stands in the books already. There is nothing left to enter.",
  },
  csv_unreadable: {
    status: 400,
    vi: ({ why }) => `Không đọc được bảng: ${why}. Dòng đầu phải là: month, member_id, name, commune, amount.`,
    en: ({ why }) => `The table can't be read: ${why}. Its first row must be: month, member_id, name, commune, amount.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
