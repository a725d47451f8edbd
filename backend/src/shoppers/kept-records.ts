import type { DateString, KeptOfShopper } from "@cho-phien/contract";

/** Accounting documents are kept ten years from the end of the year they belong to. */
const VOUCHER_YEARS = 10;

/** What deleting an account leaves: the orders, which are vouchers of a sale. Nothing, where none was placed. */
export function keptOfShopper({
  lastOrderedOn,
}: {
  readonly lastOrderedOn: DateString | null;
}): readonly KeptOfShopper[] {
  if (lastOrderedOn === null) return [];
  return [{ what: "orders", law: ACCOUNTING, until: `${Number(lastOrderedOn.slice(0, 4)) + VOUCHER_YEARS}-12-31` }];
}

/** Accounting Law 88/2015/QH13, article 41, with Decree 174/2016/NĐ-CP, article 13: at least ten years. */
const ACCOUNTING = {
  vi: "Luật Kế toán 88/2015/QH13, Điều 41; Nghị định 174/2016/NĐ-CP, Điều 13",
  en: "Accounting Law 88/2015/QH13, article 41; Decree 174/2016/NĐ-CP, article 13",
};
