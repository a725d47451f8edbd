import type { BothLanguages } from "@cho-phien/contract";
import type { Cell } from "./read-workbook";

export type FaultDetails = Readonly<Record<string, string>>;

export type FaultSentence = {
  readonly vi: (details: FaultDetails) => string;
  readonly en: (details: FaultDetails) => string;
};

/** A sentence without numbers. */
export function said(vi: string, en: string): FaultSentence {
  return { vi: () => vi, en: () => en };
}

/** What can be wrong with any cell of any table, as a sentence that says what to do. */
export const CELL_FAULTS = {
  formula: said(
    "Ô này là công thức. Hãy gõ thẳng nội dung, hoặc chép rồi dán “chỉ giá trị”.",
    "This cell is a formula. Type what it says, or paste it as a value only.",
  ),
  merged: said(
    "Ô này bị gộp với ô khác. Hãy bỏ gộp ô và điền riêng từng ô.",
    "This cell is merged with another. Unmerge them and fill in each.",
  ),
  cell_error: said("Ô này đang báo lỗi của Excel. Hãy gõ lại.", "This cell shows an error of Excel. Type it again."),
  looks_like_formula: said(
    "Chữ này bắt đầu như một công thức (=, +, -, @). Hãy gõ lại, không có dấu ấy.",
    "This begins like a formula (=, +, -, @). Type it again without that sign.",
  ),
  too_long: {
    vi: ({ most }) => `Dài quá ${most} ký tự. Hãy viết ngắn lại.`,
    en: ({ most }) => `Longer than ${most} characters. Shorten it.`,
  },
} satisfies Readonly<Record<string, FaultSentence>>;

export type CellFaultCode = keyof typeof CELL_FAULTS;

export function inBothLanguages(sentence: FaultSentence, details: FaultDetails): BothLanguages {
  return { vi: sentence.vi(details), en: sentence.en(details) };
}

const TEXT_MOST = 120;

/** What no reading can mend: a formula, a merged cell, Excel's error, a text past any measure. */
export function brokenCell(cell: Cell): { readonly code: CellFaultCode; readonly details?: FaultDetails } | null {
  if (cell.isMerged) return { code: "merged" };
  if (cell.kind === "formula") return { code: "formula" };
  if (cell.kind === "error") return { code: "cell_error" };
  return cell.text.length > TEXT_MOST ? { code: "too_long", details: { most: String(TEXT_MOST) } } : null;
}
