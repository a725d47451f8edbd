import type { SentenceRow } from "./sentence-row";

/** Refusals of cash on delivery and of carriers' cash sheets. The first two bring their rule's own sentences. */
export const COD_SENTENCES = {
  cod_above_limit: { status: 409, vi: ({ vi }) => vi ?? "", en: ({ en }) => en ?? "" },
  cod_not_for_phone: { status: 409, vi: ({ vi }) => vi ?? "", en: ({ en }) => en ?? "" },
  csv_not_utf8: {
    status: 400,
    vi: () => "Không đọc được chữ trong tệp CSV. Hãy lưu lại bằng “CSV UTF-8”, hoặc dùng tệp .xlsx.",
    en: () => "The CSV file's letters can't be read. Save it as “CSV UTF-8”, or use an .xlsx file.",
  },
  cod_line_moved_on: {
    status: 409,
    vi: () => "Dòng này đã được xử lý, hoặc kiện hàng vừa đổi trạng thái. Hãy tải lại trang rồi chọn lại.",
    en: () => "This line was settled already, or its parcel has just changed. Reload the page and choose again.",
  },
  cod_note_missing: {
    status: 400,
    vi: () => "Hãy ghi mấy chữ: đã hỏi ai, hoặc trả lại tiền bằng cách nào.",
    en: () => "Write a few words: who was asked, or how the money went back.",
  },
  cod_parcel_unknown: {
    status: 404,
    vi: () => "Không thấy kiện hàng nào như vậy. Hãy kiểm tra mã đơn; đơn có nhiều kiện thì ghi thêm tên hợp tác xã.",
    en: () => "There is no such parcel. Check the order code; where the order has several, add the cooperative's name.",
  },
  cod_sum_differs: {
    status: 409,
    vi: () => "Số tiền trong bảng không bằng số phải thu của kiện. Hãy hỏi lại hợp tác xã trước khi ghi.",
    en: () => "The sheet's sum is not what the parcel was to bring. Ask the cooperative before you enter it.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
