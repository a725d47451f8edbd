import type { DateString } from "../world-types.ts";

/** Product, stars, number and day of the decision. The numbers are invented; issuer and end follow from the rules. */
export type CertificateRow = readonly [product: string, stars: 3 | 4 | 5, number: number, issuedOn: DateString];

/** Run out before 22 November 2026. */
const expired: readonly CertificateRow[] = [
  ["mat-ong-hoa-rung", 3, 1412, "2022-12-15"],
  ["vi-theu-tay", 3, 2087, "2023-03-09"],
  ["la-thach-den", 3, 655, "2023-06-20"],
  ["gao-nep-la", 3, 1930, "2023-09-12"],
  ["mat-ong-hoa-ca-phe", 3, 2744, "2023-10-31"],
];

/** Ending within 90 days of 22 November 2026. */
const endingSoon: readonly CertificateRow[] = [
  ["banh-khao-lac-vung", 3, 3021, "2023-12-01"],
  ["thao-qua-kho", 4, 2956, "2023-12-18"],
  ["tinh-dau-tram-gio", 3, 88, "2024-01-10"],
  ["mam-may-an-com", 3, 143, "2024-01-22"],
  ["ca-phe-robusta-chin-cay", 4, 301, "2024-02-06"],
];

const inForce: readonly CertificateRow[] = [
  ["mat-ong-bac-ha", 5, 4415, "2025-12-19"],
  ["mien-dong-phoi-phen", 5, 3980, "2024-11-26"],
  ["khan-lanh-nhuom-cham", 4, 1187, "2025-11-20"],
  ["tui-lanh-ve-sap-ong", 4, 1187, "2025-11-20"],
  ["vo-goi-lanh-theu-ghep", 3, 1188, "2025-11-20"],
  ["ruou-ngo-men-la", 3, 402, "2025-04-24"],
  ["banh-tam-giac-mach", 3, 905, "2026-05-15"],
  ["khan-theu-dem-soi", 4, 2210, "2024-10-03"],
  ["goi-la-tam", 3, 731, "2025-08-28"],
  ["mot-dem-nha-san-ben-co", 3, 1644, "2024-12-11"],
  ["com-nep-non", 3, 1502, "2025-10-09"],
  ["che-shan-tuyet-phja-suong", 4, 618, "2026-03-27"],
  ["lap-suon-gac-bep", 3, 1733, "2024-09-17"],
  ["hoa-hoi-kho", 4, 1299, "2025-12-05"],
  ["tinh-dau-hoi", 4, 1299, "2025-12-05"],
  ["xa-phong-hoi-que", 3, 517, "2025-05-29"],
  ["hong-vanh-khuyen-say-deo", 3, 860, "2026-06-18"],
  ["bun-kho-gao-ta", 3, 2015, "2024-08-14"],
  ["mang-vau-kho", 3, 2016, "2024-08-14"],
  ["ca-phe-arabica-rang-moc", 4, 977, "2025-09-30"],
  ["cham-cheo-kho", 3, 366, "2026-02-12"],
  ["chau-dia-lan", 4, 1350, "2025-12-22"],
  ["gui-may-dan-tay", 4, 2480, "2024-11-08"],
  ["khan-nhuom-canh-kien", 3, 790, "2026-04-21"],
  ["tinh-dau-sa-chanh", 4, 1055, "2025-10-24"],
];

export const certificates: readonly CertificateRow[] = [...expired, ...endingSoon, ...inForce];
