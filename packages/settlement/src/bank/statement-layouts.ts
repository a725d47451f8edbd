/** The columns of a bank's statement, by the words of its heading row. Null: the bank has no such column. */
export type StatementLayout = {
  readonly name: string;
  /** "30/11/2026" or "30/11/2026 14:05:09", in Vietnam's time. */
  readonly bookedAt: string;
  readonly reference: string;
  /** Money that came in. */
  readonly credit: string;
  /** Money that went out, where it has a column of its own; null where it is written as a negative sum. */
  readonly debit: string | null;
  readonly content: string;
  readonly payerAccount: string | null;
  readonly payerName: string | null;
};

/**
 * The two layouts the market reads (docs/running/bank-lines.md). Banks change theirs without notice: a heading the market
 * doesn't know is refused before anything is read.
 */
export const statementLayouts: readonly StatementLayout[] = [
  {
    name: "debit-credit",
    bookedAt: "Ngày giao dịch",
    reference: "Số tham chiếu",
    debit: "Số tiền ghi nợ",
    credit: "Số tiền ghi có",
    content: "Mô tả",
    payerAccount: null,
    payerName: null,
  },
  {
    name: "signed",
    bookedAt: "Thời gian giao dịch",
    reference: "Mã giao dịch",
    debit: null,
    credit: "Số tiền",
    content: "Nội dung",
    payerAccount: "Tài khoản đối ứng",
    payerName: "Tên tài khoản đối ứng",
  },
];

/** The words of a layout's heading, in no order. */
export function headingOf(layout: StatementLayout): readonly string[] {
  const { bookedAt, reference, credit, debit, content, payerAccount, payerName } = layout;
  return [bookedAt, reference, credit, debit, content, payerAccount, payerName].filter((it) => it !== null);
}
