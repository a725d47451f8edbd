import { formatDong, type Dong } from "@cho-phien/money";
import type { SharingBasis } from "./sharing-rule";

type Both = { readonly vi: string; readonly en: string };

/** An amount in a Vietnamese sentence. */
export const vi = (amountDong: Dong): string => formatDong(amountDong, "vi");

/** An amount in an English sentence. */
export const en = (amountDong: Dong): string => formatDong(amountDong, "en");

/** Basis points as a Vietnamese reader writes them: 550 → "5,5 %". */
export function percentVi(basisPoints: number): string {
  return `${String(basisPoints / 100).replace(".", ",")}\u00A0%`;
}

/** Basis points as an English reader writes them: 550 → "5.5%". */
export function percentEn(basisPoints: number): string {
  return `${basisPoints / 100}%`;
}

/** yyyy-mm → mm/yyyy. */
export function monthName(month: string): string {
  return month.split("-").reverse().join("/");
}

export const basisNames = {
  maker: { vi: "theo người làm ra", en: "by maker" },
  contribution: { vi: "theo phần góp vào lô", en: "by contribution to a lot" },
  pool: { vi: "theo quỹ chung của tháng", en: "by the month's pool" },
} as const satisfies Record<SharingBasis, Both>;

export const sideNames = {
  member: { vi: "thành viên", en: "the member" },
  officer: { vi: "cán bộ Hội", en: "an officer" },
  second_officer: {
    vi: "một cán bộ Hội khác với người đã ghi lời thành viên",
    en: "an officer other than the one who took the member's word",
  },
} as const satisfies Record<string, Both>;

export const whyNotWriter = {
  role_in_cooperative: {
    vi: "người chi tiền hoặc người có vai trò trong hợp tác xã không được ghi. Hãy để chính người nhận hoặc cán bộ Hội ghi.",
    en: "the payer, or anyone with a role in the cooperative, may not write it. The payee herself or an officer can.",
  },
  writer: {
    vi: "vai trò này không được ghi mức chứng cứ đó.",
    en: "this role may not write evidence of that level.",
  },
  other_person: {
    vi: "chỉ chính người nhận tiền được ghi.",
    en: "only the payee herself may write it.",
  },
  own_payout: {
    vi: "đây là tiền chi cho chính chị. Hãy nhờ một cán bộ khác ghi.",
    en: "this was paid to yourself. Ask another officer to take it.",
  },
  took_her_word: {
    vi: "chị đã ghi lời xác nhận của khoản này, nên phải do một cán bộ khác kiểm tra.",
    en: "you took the confirmation of this payment, so another officer has to check it.",
  },
} as const satisfies Record<string, Both>;

/** An evidence level in a sentence. */
export function levelName(level: number): Both {
  return { vi: `Chứng cứ mức ${level}`, en: `Evidence level ${level}` };
}
