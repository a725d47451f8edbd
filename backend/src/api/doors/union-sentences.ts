import type { SentenceRow } from "./sentence-row";

/** Refusals at the Union's door: grants, reports, periods. */
export const UNION_SENTENCES = {
  purpose_not_yours: {
    status: 403,
    vi: ({ purposes }) =>
      `Chị chưa được giao quyền này (${purposes}) nên chưa thể giao cho người khác. Hãy bỏ quyền đó hoặc nhờ cấp trên.`,
    en: ({ purposes }) => `You do not hold ${purposes} here and can't give it. Leave it out or ask the level above.`,
  },
  grant_ended: {
    status: 400,
    vi: () => "Ngày hết hạn đã qua. Hãy chọn ngày từ hôm nay trở đi.",
    en: () => "The last day has passed. Choose today or a later day.",
  },
  not_invited: {
    status: 403,
    vi: () => "Số điện thoại này chưa được Hội mời. Hãy nhờ cán bộ Hội cấp trên mời chị.",
    en: () => "This phone was not invited by the Union. Ask an officer of the level above to invite you.",
  },
  reason_short: {
    status: 400,
    vi: () => "Hãy ghi lý do xem từng người, ít nhất 10 chữ cái. Lý do được lưu và chị ấy đọc được.",
    en: () => "Say why you look at named people, at least 10 letters. The reason is kept and she can read it.",
  },
  correction_reason_short: {
    status: 400,
    vi: () => "Hãy ghi vì sao phải sửa, ít nhất 10 chữ cái. Lý do được giữ cùng số cũ.",
    en: () => "Say why it has to be corrected, at least 10 letters. The reason is kept beside the old number.",
  },
  period_too_early: {
    status: 400,
    vi: () => "Báo cáo bắt đầu từ 01/07/2025, khi các đơn vị mới được lập. Hãy chọn một kỳ kết thúc sau ngày đó.",
    en: () => "Reports begin on 1 July 2025, with the new units. Choose a period that ends after that day.",
  },
  exports_full: {
    status: 400,
    vi: ({ most }) =>
      `Chị đang giữ ${most} tệp, là nhiều nhất có thể. Mỗi tệp tự mất sau một ngày; hãy thử lại khi đó.`,
    en: ({ most }) => `You keep ${most} files, the most there can be. Each is gone after a day; try again then.`,
  },
  too_many_breakdowns: {
    status: 400,
    vi: ({ most }) => `Chỉ lọc và chia được theo nhiều nhất ${most} tiêu chí cùng lúc. Hãy bỏ bớt một tiêu chí.`,
    en: ({ most }) => `At most ${most} breakdowns at once. Leave one out.`,
  },
  people_by_quarter: {
    status: 400,
    vi: () =>
      "Số liệu theo dân tộc, hộ nghèo, độ tuổi chỉ có theo quý trở lên. Hãy chọn quý, 6 tháng, 9 tháng hoặc năm.",
    en: () =>
      "Figures by ethnicity, poverty or age are by quarter and longer. Choose a quarter, 6 or 9 months or a year.",
  },
  cooperatives_not_yours: {
    status: 403,
    vi: () =>
      "Xem theo từng hợp tác xã cần quyền duyệt của đơn vị này. Hãy xem theo đơn vị, hoặc nhờ cấp trên giao quyền.",
    en: () => "Cooperative by cooperative needs a grant to review this unit. Look by unit, or ask the level above.",
  },
  period_refused: {
    status: 409,
    vi: ({ vi }) => vi ?? "",
    en: ({ en }) => en ?? "",
  },
  report_comment_missing: {
    status: 400,
    vi: () => "Hãy ghi góp ý trước khi gửi.",
    en: () => "Write a comment before sending.",
  },
  reopening_not_asked: {
    status: 409,
    vi: () => "Chưa có ai đề nghị mở lại, hoặc đề nghị đã hết hạn. Hãy nhờ một cán bộ Trung ương khác đề nghị trước.",
    en: () => "Nobody asked to reopen, or the request ran out. Have another national officer ask first.",
  },
  reopening_nothing_locked: {
    status: 409,
    vi: () => "Chưa có số liệu nào của kỳ này được chốt, nên không cần mở lại. Hãy tải lại trang.",
    en: () => "Nothing of this period is locked, so nothing needs reopening. Reload the page.",
  },
  people_by_province: {
    status: 400,
    vi: () => "Hãy chọn một tỉnh hoặc một xã: xem từng người làm theo từng tỉnh.",
    en: () => "Choose a province or a commune: named people are looked at province by province.",
  },
  merge_self: {
    status: 400,
    vi: () => "Đây là cùng một hồ sơ. Hãy chọn hai hồ sơ khác nhau.",
    en: () => "This is one and the same record. Choose two.",
  },
  merge_already: {
    status: 409,
    vi: () => "Hai hồ sơ này đã được gộp. Hãy tải lại trang để xem.",
    en: () => "These records are merged already. Reload the page to see it.",
  },
  merge_not_merged: {
    status: 409,
    vi: () => "Hồ sơ này không còn được gộp với hồ sơ nào. Hãy tải lại trang.",
    en: () => "This record is merged with none any more. Reload the page.",
  },
  period_invalid: {
    status: 400,
    vi: ({ period }) =>
      `“${period}” không phải là kỳ báo cáo. Hãy viết như 2026-09, 2026-Q3, 2026-H1, 2026-9M hoặc 2026.`,
    en: ({ period }) => `“${period}” is not a period. Write it like 2026-09, 2026-Q3, 2026-H1, 2026-9M or 2026.`,
  },
  known_on_invalid: {
    status: 400,
    vi: () => "Hãy chọn một ngày đã qua, hoặc thời điểm của một bản chốt, để xem số liệu như đã biết khi ấy.",
    en: () => "Choose a day that has passed, or the instant of a snapshot, to read what was known then.",
  },
  known_on_without_people: {
    status: 400,
    vi: () =>
      "Số liệu theo dân tộc, hộ nghèo, độ tuổi chỉ đọc theo điều chị em cho biết hiện nay. Hãy bỏ tiêu chí đó, hoặc bỏ ngày xem lại.",
    en: () =>
      "Figures by ethnicity, poverty or age are read only as members tell them now. Leave that breakdown out, or the day.",
  },
  no_such_member: {
    status: 404,
    vi: ({ name }) => `Hợp tác xã này không có thành viên tên “${name}”. Hãy ghi đủ họ tên như trên thoả thuận.`,
    en: ({ name }) => `This cooperative has no member called “${name}”. Write her full name as the agreement has it.`,
  },
  members_of_one_name: {
    status: 409,
    vi: ({ name }) => `Có hơn một thành viên tên “${name}”. Hãy ghi thêm số điện thoại của chị ấy.`,
    en: ({ name }) => `More than one member is called “${name}”. Add her phone number.`,
  },
  agreement_ends_first: {
    status: 400,
    vi: () => "Ngày hết hạn trước ngày bắt đầu. Hãy ghi lại hai ngày.",
    en: () => "The last day is before the first. Enter the two days again.",
  },
  target_given: {
    status: 409,
    vi: ({ amount, decision }) =>
      `Năm này đã giao ${amount} theo ${decision}. Muốn sửa, hãy ghi lý do sửa; số cũ vẫn được giữ.`,
    en: ({ amount, decision }) =>
      `${amount} was given for this year by ${decision}. To correct it, say why; the old one is kept.`,
  },
  baseline_given: {
    status: 409,
    vi: ({ year, amount, source }) =>
      `Mốc năm ${year} đã ghi là ${amount} (${source}). Muốn sửa, hãy ghi lý do sửa; mốc cũ vẫn được giữ.`,
    en: ({ year, amount, source }) =>
      `${year} is on file with ${amount} (${source}). To correct it, say why; the old one is kept.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
