import type { Locale } from "@/lib/i18n/locales";

type Words = Readonly<
  Record<
    | "union"
    | "question"
    | "period"
    | "state"
    | "provisional"
    | "locked"
    | "knownOn"
    | "printedAt"
    | "total"
    | "preparedBy"
    | "head"
    | "signHere"
    | "page",
    string
  >
>;

/** The fixed words of the Union's files, as its official form has them. */
export const words: Readonly<Record<Locale, Words>> = {
  vi: {
    union: "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM",
    question: "Nội dung",
    period: "Kỳ báo cáo",
    state: "Trạng thái",
    provisional: "Tạm tính",
    locked: "Đã chốt",
    knownOn: "Số liệu đến",
    printedAt: "In lúc",
    total: "Tổng cộng",
    preparedBy: "NGƯỜI LẬP BIỂU",
    head: "TM. BAN THƯỜNG VỤ",
    signHere: "(Ký, ghi rõ họ tên)",
    page: "Trang",
  },
  en: {
    union: "VIETNAM WOMEN'S UNION",
    question: "Content",
    period: "Period",
    state: "State",
    provisional: "Provisional",
    locked: "Locked",
    knownOn: "As known on",
    printedAt: "Printed at",
    total: "Total",
    preparedBy: "PREPARED BY",
    head: "FOR THE STANDING COMMITTEE",
    signHere: "(Signature and full name)",
    page: "Page",
  },
};
