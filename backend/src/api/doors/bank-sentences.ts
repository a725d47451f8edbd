import type { SentenceRow } from "./sentence-row";

const at = ({ row = "", column = "" }) => ({
  vi: `Dòng ${row}, cột “${column}”`,
  en: `Row ${row}, column “${column}”`,
});
const more = ({ more: count = "0" }) =>
  count === "0" ? { vi: "", en: "" } : { vi: ` Còn ${count} ô khác nữa.`, en: ` ${count} more cells are wrong.` };

/** What the operator is told of bank lines and their files. */
export const BANK_SENTENCES = {
  bank_cell_date: {
    status: 400,
    vi: (it) => `${at(it).vi}: “${it.cell}” không phải ngày dạng 30/11/2026. Chưa ghi dòng nào.${more(it).vi}`,
    en: (it) => `${at(it).en}: “${it.cell}” is no date like 30/11/2026. Nothing was kept.${more(it).en}`,
  },
  bank_cell_amount: {
    status: 400,
    vi: (it) => `${at(it).vi}: “${it.cell}” không phải số tiền nguyên đồng. Chưa ghi dòng nào.${more(it).vi}`,
    en: (it) => `${at(it).en}: “${it.cell}” is no whole sum of đồng. Nothing was kept.${more(it).en}`,
  },
  bank_cell_both_sums: {
    status: 400,
    vi: (it) => `${at(it).vi}: dòng này vừa ghi có vừa ghi nợ. Chưa ghi dòng nào.${more(it).vi}`,
    en: (it) => `${at(it).en}: this row has money coming in and going out. Nothing was kept.${more(it).en}`,
  },
  bank_cell_reference: {
    status: 400,
    vi: (it) => `${at(it).vi}: thiếu mã giao dịch, hoặc “${it.cell}” có dấu lạ. Chưa ghi dòng nào.${more(it).vi}`,
    en: (it) =>
      `${at(it).en}: the reference is missing or “${it.cell}” has strange signs. Nothing was kept.${more(it).en}`,
  },
  bank_cell_content: {
    status: 400,
    vi: (it) => `${at(it).vi}: nội dung dài quá 500 chữ. Chưa ghi dòng nào.${more(it).vi}`,
    en: (it) => `${at(it).en}: the content has more than 500 characters. Nothing was kept.${more(it).en}`,
  },
  bank_file_no_heading: {
    status: 400,
    vi: () => "Không thấy dòng tiêu đề của một trong hai mẫu sao kê. Hãy tải sao kê dạng CSV và giữ nguyên tên cột.",
    en: () =>
      "No heading of the two known layouts was found. Download the statement as CSV and leave its columns as they are.",
  },
  bank_file_no_lines: {
    status: 400,
    vi: () => "Sao kê này không có giao dịch nào. Hãy chọn khoảng ngày khác ở ngân hàng.",
    en: () => "This statement has no transactions. Choose other days at the bank.",
  },
  bank_file_not_utf8: {
    status: 400,
    vi: () => "Tệp không phải CSV mã UTF-8. Hãy lưu lại ở dạng “CSV UTF-8” rồi gửi lại.",
    en: () => "The file is no CSV in UTF-8. Save it as “CSV UTF-8” and send it again.",
  },
  bank_file_long: {
    status: 400,
    vi: ({ limit }) => `Sao kê dài quá ${limit} dòng. Hãy chia theo ngày.`,
    en: ({ limit }) => `The statement has more than ${limit} rows. Split it by days.`,
  },
  bank_reference_other_sum: {
    status: 409,
    vi: ({ reference }) =>
      `Mã giao dịch ${reference} đã có với số tiền khác. Hãy đối chiếu với ngân hàng; chưa ghi dòng nào.`,
    en: ({ reference }) => `Reference ${reference} is there with another sum. Check with the bank; nothing was kept.`,
  },
  bank_account_missing: {
    status: 409,
    vi: () => "Chợ chưa khai tài khoản nhận tiền. Hãy đặt BANK_ACCOUNT_BIN, BANK_ACCOUNT_NUMBER và BANK_ACCOUNT_NAME.",
    en: () => "No receiving account is configured. Set BANK_ACCOUNT_BIN, BANK_ACCOUNT_NUMBER and BANK_ACCOUNT_NAME.",
  },
  bank_order_unknown: {
    status: 400,
    vi: () => "Không có đơn trả bằng chuyển khoản nào mang mã này. Hãy xem lại mã, ví dụ CP1024-7K4M.",
    en: () => "No order to be paid by transfer has this code. Check it, for example CP1024-7K4M.",
  },
  bank_order_paid: {
    status: 409,
    vi: ({ code }) => `Đơn ${code} đã đủ tiền. Hãy trả lại số tiền này cho người chuyển.`,
    en: ({ code }) => `Order ${code} is paid already. Send this money back to the payer.`,
  },
  bank_order_closed: {
    status: 409,
    vi: ({ code }) => `Đơn ${code} đã huỷ hoặc hết hạn, hàng đã trả về kho. Hãy trả lại tiền và mời khách đặt lại.`,
    en: ({ code }) =>
      `Order ${code} was cancelled or ran out and its goods are on sale again. Send the money back and invite the shopper to order again.`,
  },
  bank_line_there_already: {
    status: 409,
    vi: ({ code }) => `Số tiền này đang giữ cho đơn ${code} rồi và chưa đủ. Hãy nhắn khách chuyển nốt.`,
    en: ({ code }) => `This money is held for order ${code} already and is not enough. Ask the shopper for the rest.`,
  },
  bank_line_done: {
    status: 409,
    vi: () => "Số tiền này không còn giữ nữa: đã vào đơn hoặc đã trả lại. Hãy tải lại trang.",
    en: () => "This money is no longer held: an order took it or it was sent back. Reload the page.",
  },
  bank_asked_today: {
    status: 409,
    vi: () => "Hôm nay đã nhắn khách chuyển nốt rồi. Hãy chờ sang ngày mai.",
    en: () => "The shopper was asked for the rest today already. Wait until tomorrow.",
  },
  hook_forged: {
    status: 401,
    vi: () => "Chữ ký của thông báo không đúng, nên chưa ghi gì. Hãy xem lại khoá BANK_HOOK_SECRET ở hai bên.",
    en: () => "The notice's signature is wrong; nothing was kept. Check BANK_HOOK_SECRET on both sides.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
