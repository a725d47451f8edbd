import type { SentenceRow } from "./sentence-row";

/** Refusals of the officer's desk: her own PIN, and steps of a dispute. */
export const DESK_SENTENCES = {
  pin_not_set: {
    status: 409,
    vi: () => "Chị chưa đặt mã PIN của mình. Hãy đặt mã PIN ở mục Mã PIN của tôi rồi ghi lại.",
    en: () => "You have not set your PIN. Set it under My PIN, then enter this again.",
  },
  pin_wrong: {
    status: 403,
    vi: ({ left }) => `Mã PIN chưa đúng, còn ${left} lần nhập.`,
    en: ({ left }) => `The PIN is wrong; ${left} tries left.`,
  },
  pin_locked: {
    status: 403,
    vi: () => "Đã nhập sai mã PIN 5 lần nên mã bị khoá. Chị đăng nhập lại rồi đặt mã PIN mới bằng mật khẩu.",
    en: () => "The PIN was wrong five times and is locked. Sign in again and set a new one with your password.",
  },
  pin_weak: {
    status: 400,
    vi: () => "Mã PIN dễ đoán quá. Hãy chọn 6 chữ số không giống nhau và không liền nhau.",
    en: () => "The PIN is too easy to guess. Choose six digits that are neither all alike nor in a row.",
  },
  password_wrong: {
    status: 403,
    vi: () => "Mật khẩu chưa đúng. Hãy nhập mật khẩu chị dùng để đăng nhập.",
    en: () => "The password is wrong. Enter the one you sign in with.",
  },
  words_missing: {
    status: 400,
    vi: () => "Hãy ghi lý do chị chưa đồng ý, để cán bộ kia hỏi lại.",
    en: () => "Say why you do not agree, so that the other officer can ask again.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
