import type { SentenceRow } from "./sentence-row";

/** Refusals on the way to selling: codes to phones, the cooperative's papers, the operator's review, its people. */
export const JOIN_SENTENCES = {
  cooperatives_many: {
    status: 409,
    vi: ({ most }) => `Một người đứng tên nhiều nhất ${most} hợp tác xã. Hãy nhờ người khác đứng tên hợp tác xã này.`,
    en: ({ most }) => `One person serves ${most} cooperatives at most. Ask somebody else to open this one.`,
  },
  phone_code_wrong: {
    status: 403,
    vi: ({ left }) => `Mã chưa đúng. Chị còn ${left} lần nhập. Mã gồm 6 chữ số trong tin nhắn mới nhất.`,
    en: ({ left }) => `The code is wrong; ${left} tries left. It has 6 digits and came in the latest message.`,
  },
  phone_code_locked: {
    status: 403,
    vi: () => "Đã nhập sai mã 5 lần. Hãy bấm “Gửi mã khác” để nhận mã mới.",
    en: () => "The code was wrong five times. Ask for a new code.",
  },
  phone_code_gone: {
    status: 403,
    vi: () => "Mã này đã dùng hoặc đã hết hạn. Hãy bấm “Gửi mã khác” để nhận mã mới.",
    en: () => "This code was used or has run out. Ask for a new code.",
  },
  password_short: {
    status: 400,
    vi: ({ least }) => `Mật khẩu cần ít nhất ${least} ký tự. Hãy chọn mật khẩu dài hơn.`,
    en: ({ least }) => `The password needs at least ${least} characters. Choose a longer one.`,
  },
  name_missing: {
    status: 400,
    vi: () => "Hãy ghi họ và tên, từ 2 đến 80 chữ.",
    en: () => "Enter the full name, 2 to 80 characters.",
  },
  cooperative_name_missing: {
    status: 400,
    vi: () => "Hãy ghi tên hợp tác xã, từ 3 đến 120 chữ.",
    en: () => "Enter the cooperative's name, 3 to 120 characters.",
  },
  registration_number_invalid: {
    status: 400,
    vi: () => "Số giấy tờ chỉ gồm chữ, số và dấu . / -, từ 4 đến 60 ký tự. Hãy xem lại giấy rồi nhập.",
    en: () => "The number has letters, digits and . / - only, 4 to 60 of them. Look at the paper and enter it again.",
  },
  bank_unknown: {
    status: 400,
    vi: () => "Chưa nhận ra ngân hàng này. Hãy chọn trong danh sách.",
    en: () => "This bank is unknown. Choose one from the list.",
  },
  bank_account_invalid: {
    status: 400,
    vi: () => "Số tài khoản chỉ gồm 6 đến 19 chữ số. Hãy nhập lại.",
    en: () => "An account number has 6 to 19 digits only. Enter it again.",
  },
  bank_holder_missing: {
    status: 400,
    vi: () => "Hãy ghi tên chủ tài khoản đúng như ở ngân hàng.",
    en: () => "Enter the account holder's name as the bank has it.",
  },
  text_too_long: {
    status: 400,
    vi: ({ most }) => `Phần này dài quá ${most} chữ cái. Hãy viết ngắn lại.`,
    en: ({ most }) => `This is longer than ${most} characters. Shorten it.`,
  },
  photo_unknown: {
    status: 400,
    vi: () => "Chưa có ảnh này. Hãy chụp hoặc chọn lại ảnh.",
    en: () => "This photo is not here. Take or choose it again.",
  },
  people_unknown: {
    status: 400,
    vi: ({ name }) => `“${name}” không có trong danh sách 54 dân tộc. Hãy chọn trong danh sách.`,
    en: ({ name }) => `“${name}” is not among the 54 peoples. Choose from the list.`,
  },
  closed_days_invalid: {
    status: 400,
    vi: () => "Ngày nghỉ cuối phải từ hôm nay trở đi, không trước ngày đầu và không quá 90 ngày. Hãy chọn lại.",
    en: () => "The last day off must not be past, nor before the first, nor more than 90 days away. Choose again.",
  },
  cooperative_closed: {
    status: 409,
    vi: ({ name, until, goods }) =>
      `${name} nghỉ đến hết ngày ${until}. Hãy bỏ “${goods}” khỏi giỏ, hoặc đặt lại sau ngày đó.`,
    en: ({ name, until, goods }) =>
      `${name} is closed until ${until}. Remove “${goods}” from the basket, or order after that day.`,
  },
  checklist_open: {
    status: 409,
    vi: ({ count }) => `Còn ${count} việc chưa xong trong danh sách. Hãy làm xong rồi gửi.`,
    en: ({ count }) => `${count} things on the list are still open. Finish them, then send.`,
  },
  review_not_allowed: {
    status: 409,
    vi: () => "Hồ sơ đang ở bước khác, chưa làm được việc này. Hãy tải lại trang để xem trạng thái mới.",
    en: () => "The file is at another step now; this can't be done. Reload to see its state.",
  },
  comment_missing: {
    status: 400,
    vi: () => "Hãy ghi rõ lý do, để hợp tác xã biết cần sửa gì.",
    en: () => "Write the reason, so that the cooperative knows what to change.",
  },
  last_manager: {
    status: 409,
    vi: () => "Hợp tác xã phải còn ít nhất một người quản lý. Hãy giao vai trò quản lý cho người khác trước.",
    en: () => "A cooperative needs at least one manager. Make somebody else manager first.",
  },
  commune_not_yours: {
    status: 403,
    vi: () => "Chị chưa được giao xã này. Hãy chọn xã chị phụ trách.",
    en: () => "You were not granted this commune. Choose one of yours.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
