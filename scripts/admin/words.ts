import type { Language } from "../start/sentences.mjs";

export const SAID = {
  usage: [
    "Cách dùng: npm run admin:create -- dia-chi@thu-dien-tu  (mật khẩu được hỏi sau, không ghi vào dòng lệnh)",
    "Usage: npm run admin:create -- your@address  (the password is asked for, and never part of the command)",
  ],
  history: [
    "Mật khẩu trong dòng lệnh sẽ nằm lại trong lịch sử lệnh: hãy bỏ nó đi, chương trình sẽ hỏi.",
    "A password in the command stays in the shell's history: leave it out, it is asked for.",
  ],
  no_market: [
    "Chợ chưa từng mở ở {folder}: hãy chạy npm start -- --empty trước, hoặc đặt DATA_DIR hay DATABASE_URL.",
    "No market was opened in {folder}: run npm start -- --empty first, or set DATA_DIR or DATABASE_URL.",
  ],
  reserved: [
    "{email} là địa chỉ không của ai: hãy dùng địa chỉ thư thật của bạn.",
    "{email} is an address that can be nobody's: use your own.",
  ],
  ask: ["Mật khẩu (để trống thì chương trình tự tạo): ", "Password (empty: one is made): "],
  again: ["Nhập lại mật khẩu: ", "The password again: "],
  differs: ["Hai lần nhập không giống nhau: hãy chạy lại.", "The two are not the same: run it again."],
  cut: ["Đã dừng, chưa tạo gì.", "Stopped; nothing was made."],
  short: [
    "Mật khẩu cần ít nhất 12 ký tự: hãy chọn mật khẩu dài hơn.",
    "The password needs at least 12 characters: choose a longer one.",
  ],
  repeats: [
    "Mật khẩu lặp lại quá ít ký tự: hãy chọn mật khẩu khác.",
    "The password repeats too few letters: choose another.",
  ],
  known: [
    "Mật khẩu này ai cũng thử đầu tiên: hãy chọn mật khẩu khác.",
    "Anybody tries this password first: choose another.",
  ],
  named: [
    "Mật khẩu chứa tên trong địa chỉ thư: hãy chọn mật khẩu khác.",
    "The password has the address's name in it: choose another.",
  ],
  there: ["{email} đã là tài khoản điều hành.", "{email} is an operator already."],
  created: ["Đã tạo tài khoản điều hành {email}.", "{email} is an operator now."],
  made: ["Mật khẩu, chỉ hiện một lần: {password}", "The password, shown this once: {password}"],
  removed: ["Đã bỏ tài khoản mẫu: {emails}.", "The demo's operator was removed: {emails}."],
} as const satisfies Record<string, readonly [string, string]>;

export type WordKey = keyof typeof SAID;

/** One sentence with its values filled in; a missing value throws. */
export function word(language: Language, key: WordKey, values: Readonly<Record<string, string>> = {}): string {
  const [vi, en] = SAID[key];
  return (language === "vi" ? vi : en).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${key} needs a value for ${name}`);
    return value;
  });
}
