import { FAULTS, type FaultCode } from "../../workflows/import-members/faults";
import type { SentenceRow } from "./sentence-row";

/** What a member's form refuses in the words of the table of members: one sentence for one mistake. */
function asInTable(code: FaultCode): SentenceRow {
  return { status: 400, ...FAULTS[code] };
}

/** Refusals around members: their form, their membership, what they agreed to tell, and their table. */
export const MEMBER_SENTENCES = {
  member_name_empty: asInTable("name_empty"),
  member_name_hidden: asInTable("name_hidden"),
  member_name_digits: asInTable("name_digits"),
  member_name_script: asInTable("name_script"),
  member_name_not_letters: asInTable("name_not_letters"),
  member_looks_like_formula: asInTable("looks_like_formula"),
  member_too_long: asInTable("too_long"),
  member_phone_taken: asInTable("phone_taken"),
  member_joined_future: asInTable("joined_future"),
  member_date_bad: asInTable("date_bad"),
  member_phone_bad: asInTable("phone_bad"),
  member_owner_missing: asInTable("owner_missing"),
  member_owner_without_phone: asInTable("owner_without_phone"),
  member_already: {
    status: 409,
    vi: ({ who }) => `${who} đã là thành viên (cùng tên, cùng xã, cùng số điện thoại). Hãy tìm chị trong danh sách.`,
    en: ({ who }) => `${who} is a member already (same name, commune and phone). Look her up in the list.`,
  },
  member_maybe: {
    status: 409,
    vi: ({ who }) =>
      `Đã có thành viên ${who}, cùng tên. Nếu đây là người khác, hãy đánh dấu “Đây là người khác” rồi ghi lại.`,
    en: ({ who }) =>
      `There is a member ${who} of the same name. If this is another person, tick “This is another person” and save again.`,
  },
  member_left_already: {
    status: 409,
    vi: () => "Chị đã rời hợp tác xã. Hãy tải lại trang để xem trạng thái mới.",
    en: () => "She has left already. Reload the page to see it.",
  },
  member_active_already: {
    status: 409,
    vi: () => "Chị đang là thành viên. Hãy tải lại trang để xem trạng thái mới.",
    en: () => "She is a member now. Reload the page to see it.",
  },
  membership_day_wrong: {
    status: 400,
    vi: ({ after, until }) => `Ngày phải từ ${after} đến ${until}. Hãy chọn lại ngày.`,
    en: ({ after, until }) => `The day must lie between ${after} and ${until}. Choose again.`,
  },
  fact_value_wrong: {
    status: 400,
    vi: () => "Chưa chọn câu trả lời, hoặc ngày không đúng. Hãy chọn lại, hoặc chọn “Chị không muốn trả lời”.",
    en: () => "No answer was chosen, or the date is not valid. Choose again, or choose “She prefers not to say”.",
  },
  consent_text_changed: {
    status: 409,
    vi: () => "Lời xin đồng ý đã đổi. Hãy tải lại trang, đọc lời mới cho chị nghe rồi ghi lại.",
    en: () => "The text she agrees to has changed. Reload the page, read her the new one, then save again.",
  },
  consent_not_standing: {
    status: 409,
    vi: () => "Không còn sự đồng ý nào để rút. Hãy tải lại trang.",
    en: () => "There is no consent left to withdraw. Reload the page.",
  },
  wish_missing: {
    status: 400,
    vi: () => "Hãy ghi điều cần sửa, ví dụ: “Tên đúng là Lò Thị Mai”.",
    en: () => "Write down what should be corrected, for instance “The right name is Lò Thị Mai”.",
  },
  own_data_at_desk: {
    status: 409,
    vi: () =>
      "Chợ chưa có số điện thoại của riêng chị nên không gửi mã được. Chị tới bàn cán bộ Hội Phụ nữ xã, cán bộ mở giúp chị.",
    en: () =>
      "The market has no phone number of your own to send a code to. Go to the Women's Union's desk in your commune; an officer opens it for you.",
  },
  request_answer_short: {
    status: 400,
    vi: () => "Hãy ghi rõ vì sao từ chối, ít nhất 10 chữ cái. Chị ấy đọc được câu này.",
    en: () => "Say why it is refused, at least 10 letters. She can read it.",
  },
  request_answered: {
    status: 409,
    vi: () => "Yêu cầu này đã được trả lời rồi. Hãy tải lại trang.",
    en: () => "This request was answered already. Reload the page.",
  },
  erase_dispute_open: {
    status: 409,
    vi: () => "Còn khiếu nại chưa giải quyết của chị ấy. Hãy giải quyết xong rồi mới xóa được.",
    en: () => "A dispute of hers is still open. Settle it first; then her data can be erased.",
  },
  erase_money_due: {
    status: 409,
    vi: ({ dong }) =>
      `Hợp tác xã còn nợ chị ấy ${dong} đồng. Hãy chi xong rồi mới xóa được, kẻo tiền không còn tìm thấy chị.`,
    en: ({ dong }) => `${dong} đồng is still due to her. Pay it first: without her name the money would not find her.`,
  },
  erase_advance_open: {
    status: 409,
    vi: () => "Chị ấy còn khoản ứng trước chưa trừ hết. Hãy trừ hoặc xóa khoản ứng rồi mới xóa dữ liệu được.",
    en: () => "An advance of hers is not netted yet. Settle it first; then her data can be erased.",
  },
  erase_other_cooperative: {
    status: 409,
    vi: () => "Chị ấy còn ở hợp tác xã khác. Hãy để cán bộ Hội của xã trả lời yêu cầu này.",
    en: () => "She belongs to another cooperative too. Let the Union's officer of the commune answer this request.",
  },
  member_erased: {
    status: 409,
    vi: () => "Thành viên này đã xóa dữ liệu của mình. Hồ sơ không sửa được nữa.",
    en: () => "This member's data was erased. The record can't be changed any more.",
  },
  import_closed: {
    status: 409,
    vi: () => "Bảng này đã nhập xong hoặc đã bỏ. Hãy tải tệp lên lại.",
    en: () => "This table was imported or dropped. Upload the file again.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
