import type { BothLanguages } from "@cho-phien/contract";
import {
  CELL_FAULTS,
  type FaultDetails,
  type FaultSentence,
  inBothLanguages,
  said,
} from "../../spreadsheets/cell-faults";

/** What can be wrong with a cell of a table of members, as a sentence that says what to do. */
export const FAULTS = {
  ...CELL_FAULTS,
  name_empty: said("Thiếu họ và tên. Hãy điền tên.", "The name is missing. Fill it in."),
  name_hidden: said(
    "Tên có ký tự ẩn không nhìn thấy. Hãy xoá ô này rồi gõ lại tên.",
    "The name holds characters that can't be seen. Clear the cell and type the name again.",
  ),
  name_digits: said("Tên có chữ số. Hãy bỏ chữ số.", "The name holds digits. Remove them."),
  name_script: said(
    "Tên có chữ cái của bảng chữ khác, chỉ trông giống chữ ta. Hãy gõ lại tên bằng bàn phím tiếng Việt.",
    "The name holds letters of another alphabet that only look alike. Type it again on a Vietnamese keyboard.",
  ),
  name_not_letters: said(
    "Tên chỉ được gồm chữ cái, dấu cách và dấu ’. Hãy gõ lại.",
    "A name has letters, spaces and ’ only. Type it again.",
  ),
  name_decomposed: {
    vi: ({ name }) => `Dấu của tên được gõ rời khỏi chữ (máy đọc khó). Chọn “Thêm” để ghi là “${name}”, hoặc gõ lại.`,
    en: ({ name }) =>
      `The marks are typed apart from their letters. Choose “Add” to record “${name}”, or type it again.`,
  },
  phone_bad: said(
    "Số điện thoại di động phải có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09. Hãy sửa, hoặc bỏ trống.",
    "A mobile number has 10 digits and starts with 03, 05, 07, 08 or 09. Correct it, or leave it empty.",
  ),
  phone_taken: {
    vi: ({ who }) =>
      `Số này đã ghi là điện thoại riêng của ${who}. Hãy sửa số, hoặc ghi điện thoại của “chồng” hay “người khác”.`,
    en: ({ who }) => `This number is already the own phone of ${who}. Correct it, or say that it is somebody else's.`,
  },
  owner_missing: said(
    "Có số điện thoại thì ghi của ai: “của chị”, “chồng” hoặc “người khác”.",
    "Say whose phone it is: “của chị” (hers), “chồng” (her husband's) or “người khác” (another's).",
  ),
  owner_unknown: said(
    "Chưa hiểu. Hãy ghi một trong bốn: “của chị”, “chồng”, “người khác”, “không có”.",
    "Not understood. Write one of “của chị”, “chồng”, “người khác”, “không có”.",
  ),
  owner_without_phone: said(
    "Ghi điện thoại của ai nhưng không có số. Hãy điền số, hoặc ghi “không có”.",
    "It says whose phone, but there is no number. Fill it in, or write “không có”.",
  ),
  can_read_unknown: said("Chưa hiểu. Hãy ghi “có” hoặc “không”.", "Not understood. Write “có” (yes) or “không” (no)."),
  province_empty: said("Thiếu tỉnh, thành phố. Hãy điền.", "The province is missing. Fill it in."),
  province_unknown: said(
    "Không có tỉnh, thành phố này. Hãy ghi theo 34 tỉnh, thành phố hiện nay, ví dụ “Cao Bằng”.",
    "There is no such province. Write one of today's 34, for example “Cao Bằng”.",
  ),
  ward_empty: said("Thiếu xã, phường. Hãy điền.", "The commune or ward is missing. Fill it in."),
  ward_unknown: said(
    "Không có xã, phường này từ ngày 1/7/2025. Hãy ghi tên xã, phường mới.",
    "There is no such commune or ward since 1 July 2025. Write its new name.",
  ),
  ward_elsewhere: {
    vi: ({ province, where }) => `Xã, phường này không thuộc ${province}; có ở ${where}. Hãy sửa xã hoặc sửa tỉnh.`,
    en: ({ province, where }) =>
      `It is not in ${province}; there is one in ${where}. Correct the commune or the province.`,
  },
  ward_several: {
    vi: ({ names }) => `Tỉnh này có ${names}. Hãy ghi đủ cả chữ “xã” hoặc “phường”.`,
    en: ({ names }) => `This province has ${names}. Write “xã” or “phường” too.`,
  },
  date_bad: said(
    "Không phải là ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 05/03/1985.",
    "Not a day that exists. Write day/month/year, for example 05/03/1985.",
  ),
  birth_future: said("Ngày sinh ở tương lai. Hãy sửa lại.", "The date of birth lies in the future. Correct it."),
  birth_too_old: said("Năm sinh quá xa. Hãy kiểm tra lại.", "The year of birth is too long ago. Check it."),
  consent_missing: said(
    "Có ngày sinh nhưng chưa ghi chị đồng ý. Hãy hỏi chị rồi ghi “đã ký” hoặc “đã nói”; chị không muốn thì xoá ngày sinh.",
    "There is a date of birth but no consent. Ask her, then write “đã ký” (signed) or “đã nói” (spoken); if she declines, clear the date.",
  ),
  consent_unknown: said(
    "Chưa hiểu. Hãy ghi “đã ký”, “đã nói” hoặc để trống.",
    "Not understood. Write “đã ký”, “đã nói”, or leave it empty.",
  ),
  joined_future: said("Ngày vào ở tương lai. Hãy sửa lại.", "The day she joined lies in the future. Correct it."),
  joined_before_birth: said(
    "Ngày vào hợp tác xã trước ngày sinh. Hãy kiểm tra cả hai ngày.",
    "She joined before she was born. Check both dates.",
  ),
  row_twice: {
    vi: ({ row }) => `Trùng với dòng ${row} ở trên. Hãy bỏ một dòng.`,
    en: ({ row }) => `The same as row ${row} above. Remove one of them.`,
  },
  already_member: {
    vi: ({ who }) => `${who} đã là thành viên. Không cần nhập lại.`,
    en: ({ who }) => `${who} is a member already. Nothing to import.`,
  },
  maybe_member: {
    vi: ({ who }) => `Cùng tên, cùng xã với thành viên ${who}. Nếu là người khác, chọn “Thêm”.`,
    en: ({ who }) => `Same name and commune as the member ${who}. If this is another person, choose “Add”.`,
  },
  maybe_row: {
    vi: ({ row }) => `Cùng tên, cùng xã với dòng ${row}. Nếu là người khác, chọn “Thêm”.`,
    en: ({ row }) => `Same name and commune as row ${row}. If this is another person, choose “Add”.`,
  },
} satisfies Readonly<Record<string, FaultSentence>>;

export type FaultCode = keyof typeof FAULTS;

export function sentencesOf(code: FaultCode, details: FaultDetails = {}): BothLanguages {
  return inBothLanguages(FAULTS[code], details);
}
