import type { DateString, DemoCertificate } from "../world-types.ts";
import type { CertificateRow } from "./certificates.data.ts";
import type { CooperativeTale } from "./tale.ts";

/** Decision 148/QĐ-TTg: 36 months from the day of issue. */
const VALID_YEARS = 3;
/** Decision 1489/QĐ-TTg: since this day the province recognises three and four stars. */
const PROVINCE_ISSUES_SINCE: DateString = "2025-07-06";
/** The two ministries became one on this day. */
const NEW_MINISTRY_SINCE: DateString = "2025-03-01";

function addYears(date: DateString, years: number): DateString {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

function inSentence(provinceFullName: string): string {
  return provinceFullName.replace(/^Tỉnh/u, "tỉnh").replace(/^Thành phố/u, "thành phố");
}

function ministryOf(issuedOn: DateString): { name: string; suffix: string } {
  return issuedOn >= NEW_MINISTRY_SINCE
    ? { name: "Bộ Nông nghiệp và Môi trường", suffix: "QĐ-BNNMT" }
    : { name: "Bộ Nông nghiệp và Phát triển nông thôn", suffix: "QĐ-BNN-VPĐP" };
}

/** Old certificates keep the issuer of their day: a district for three stars, the former province for four. */
function issuerOf([, stars, , issuedOn]: CertificateRow, tale: CooperativeTale, provinceFullName: string): string {
  if (stars === 5) return ministryOf(issuedOn).name;
  if (issuedOn >= PROVINCE_ISSUES_SINCE) return `Chủ tịch UBND ${inSentence(provinceFullName)}`;
  return stars === 4 ? `UBND ${tale.former.upper}` : `UBND ${tale.former.lower}, ${tale.former.upper}`;
}

/** The certificate of one row, with its issuer as the decision of its day would name it. */
export function buildCertificate(
  row: CertificateRow,
  tale: CooperativeTale,
  provinceFullName: string,
): DemoCertificate {
  const [, stars, number, issuedOn] = row;
  return {
    stars,
    decisionNumber: `${number}/${stars === 5 ? ministryOf(issuedOn).suffix : "QĐ-UBND"}`,
    issuer: issuerOf(row, tale, provinceFullName),
    issuedOn,
    validUntil: addYears(issuedOn, VALID_YEARS),
  };
}
