/** What can be wrong with a cell of a history table, as a sentence that says what to write instead. */
export const PROBLEMS = {
  month_invalid: {
    vi: "Không phải là tháng. Hãy viết năm-tháng, ví dụ 2025-03, hoặc 03/2025.",
    en: "Not a month. Write year-month, for example 2025-03, or 03/2025.",
  },
  month_not_over: {
    vi: "Tháng này chưa qua. Chỉ nhập số liệu của các tháng trước.",
    en: "This month is not over. Import past months only.",
  },
  month_locked: {
    vi: "Tháng này đã khoá. Hãy nhờ cán bộ Hội mở lại kỳ báo cáo.",
    en: "This month is locked. Ask the Union's officer to reopen the period.",
  },
  unknown_member: {
    vi: "Không có thành viên này trong hợp tác xã. Hãy thêm thành viên trước, hoặc sửa tên.",
    en: "The cooperative has no such member. Add her first, or correct the name.",
  },
  several_members: {
    vi: "Có nhiều thành viên trùng tên. Hãy ghi mã thành viên, hoặc ghi xã.",
    en: "Several members have this name. Give the member id, or the commune.",
  },
  other_commune: {
    vi: "Có thành viên tên này nhưng ở xã khác. Hãy sửa tên xã.",
    en: "A member has this name but lives in another commune. Correct the commune.",
  },
  amount_not_whole: {
    vi: "Không phải là số tiền nguyên đồng lớn hơn 0. Chỉ ghi chữ số, ví dụ 1250000.",
    en: "Not a whole amount of đồng above 0. Write digits only, for example 1250000.",
  },
  row_twice: {
    vi: "Thành viên này đã có một dòng cho tháng này ở trên. Hãy gộp hai dòng làm một.",
    en: "A row above already stands for this member and month. Put the two together.",
  },
  other_amount: {
    vi: "Tháng này của chị đã được nhập với số tiền khác. Số đã ghi không sửa đè; hãy bỏ dòng này.",
    en: "Her month was imported with another amount. What is entered is never overwritten; remove this row.",
  },
} as const satisfies Readonly<Record<string, { readonly vi: string; readonly en: string }>>;

export type ProblemCode = keyof typeof PROBLEMS;
