import type { UnitLevel } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";

type Words = {
  readonly nation: string;
  readonly motto: string;
  readonly union: string;
  readonly unionOf: (unit: string) => string;
  readonly number: Readonly<Record<UnitLevel, string>>;
  /** Where the Union's centre has its seat. */
  readonly seat: string;
  readonly placeAndDay: (place: string, year: string) => string;
  readonly report: string;
  readonly subject: string;
  readonly ofPeriod: (period: string, unit: string) => string;
  readonly provisional: string;
  readonly locked: (version: number) => string;
  readonly superseded: string;
  readonly filter: string;
  readonly everything: string;
  readonly knownOn: string;
  readonly lockedBy: string;
  readonly printedAt: string;
  readonly digest: string;
  readonly dong: string;
  readonly place: string;
  readonly unit: string;
  readonly total: string;
  readonly notes: string;
  readonly preparedBy: string;
  readonly onBehalf: Readonly<Record<UnitLevel, string>>;
  readonly head: string;
  readonly signHere: string;
  readonly sealHere: string;
  readonly page: (page: number, of: number) => string;
};

/** The fixed words of the period's form: the heading of a public document (Decree 30/2020/NĐ-CP) with the Union's own bodies. */
export const formWords: Readonly<Record<Locale, Words>> = {
  vi: {
    nation: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    union: "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM",
    unionOf: (unit) => `HỘI LHPN ${unit.toUpperCase()}`,
    number: { nation: "Số: ........ /BC-ĐCT", province: "Số: ........ /BC-BTV", commune: "Số: ........ /BC-BTV" },
    seat: "Hà Nội",
    placeAndDay: (place, year) => `${place}, ngày ...... tháng ...... năm ${year}`,
    report: "BÁO CÁO",
    subject: "Thu nhập của thành viên hợp tác xã, tổ hợp tác",
    ofPeriod: (period, unit) => `${period}, ${unit}`,
    provisional: "SỐ LIỆU TẠM TÍNH, CHƯA CHỐT",
    locked: (version) => `SỐ LIỆU ĐÃ CHỐT, BẢN ${version}`,
    superseded: "đã có bản mới hơn",
    filter: "Phạm vi số liệu",
    everything: "Mọi kênh bán, mọi loại thu nhập",
    knownOn: "Số liệu biết đến",
    lockedBy: "Người chốt",
    printedAt: "In lúc",
    digest: "Mã kiểm SHA-256",
    dong: "Đơn vị tính: đồng",
    place: "TT",
    unit: "Đơn vị",
    total: "Tổng cộng",
    notes: "Ghi chú",
    preparedBy: "NGƯỜI LẬP BIỂU",
    onBehalf: { nation: "TM. ĐOÀN CHỦ TỊCH", province: "TM. BAN THƯỜNG VỤ", commune: "TM. BAN THƯỜNG VỤ" },
    head: "CHỦ TỊCH",
    signHere: "(Ký, ghi rõ họ tên)",
    sealHere: "(Ký tên, đóng dấu)",
    page: (page, of) => `Trang ${page}/${of}`,
  },
  en: {
    nation: "SOCIALIST REPUBLIC OF VIETNAM",
    motto: "Independence - Freedom - Happiness",
    union: "VIETNAM WOMEN'S UNION",
    unionOf: (unit) => `WOMEN'S UNION, ${unit.toUpperCase()}`,
    number: { nation: "No.: ........ /BC-ĐCT", province: "No.: ........ /BC-BTV", commune: "No.: ........ /BC-BTV" },
    seat: "Hanoi",
    placeAndDay: (place, year) => `${place}, ...... / ...... / ${year}`,
    report: "REPORT",
    subject: "Income of members of cooperatives and cooperative groups",
    ofPeriod: (period, unit) => `${period}, ${unit}`,
    provisional: "PROVISIONAL FIGURES, NOT LOCKED",
    locked: (version) => `LOCKED FIGURES, VERSION ${version}`,
    superseded: "a newer version exists",
    filter: "What is in it",
    everything: "Every channel, every kind of income",
    knownOn: "As known on",
    lockedBy: "Locked by",
    printedAt: "Printed at",
    digest: "SHA-256",
    dong: "In đồng",
    place: "No.",
    unit: "Unit",
    total: "Total",
    notes: "Notes",
    preparedBy: "PREPARED BY",
    onBehalf: {
      nation: "FOR THE PRESIDIUM",
      province: "FOR THE STANDING COMMITTEE",
      commune: "FOR THE STANDING COMMITTEE",
    },
    head: "PRESIDENT",
    signHere: "(Signature and full name)",
    sealHere: "(Signature and seal)",
    page: (page, of) => `Page ${page}/${of}`,
  },
};
