import type { DateString, KeptRecord } from "@cho-phien/contract";

/** Accounting documents are kept ten years from the end of the year they belong to. */
const VOUCHER_YEARS = 10;

/**
 * What an erasure leaves, by which law and until when. Nothing of it carries her name outside the signed papers themselves:
 * the books hold an id that points to nobody any more.
 */
export function keptRecords({ lastMovedOn }: { readonly lastMovedOn: DateString | null }): readonly KeptRecord[] {
  const until = lastMovedOn && `${Number(lastMovedOn.slice(0, 4)) + VOUCHER_YEARS}-12-31`;
  const books: readonly KeptRecord[] = until
    ? [
        { what: "vouchers", law: ACCOUNTING, until },
        { what: "ledger", law: ACCOUNTING, until },
      ]
    : [];
  return [...books, { what: "consents", law: CONSENT, until: null }, { what: "requests", law: RIGHTS, until: null }];
}

/** Accounting Law 88/2015/QH13, article 41, with Decree 174/2016/NĐ-CP, article 13: at least ten years. */
const ACCOUNTING = {
  vi: "Luật Kế toán 88/2015/QH13, Điều 41; Nghị định 174/2016/NĐ-CP, Điều 13",
  en: "Accounting Law 88/2015/QH13, article 41; Decree 174/2016/NĐ-CP, article 13",
};

const CONSENT = {
  vi: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 9: sự đồng ý phải chứng minh được",
  en: "Personal Data Protection Law 91/2025/QH15, article 9: a consent must be provable",
};

const RIGHTS = {
  vi: "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 14: việc xóa phải trả lời được",
  en: "Personal Data Protection Law 91/2025/QH15, article 14: an erasure must be answered for",
};
