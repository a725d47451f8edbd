/** A figure of the income chain (income.md "Three figures, never merged"). */
export type IncomeFigure = "accrued" | "paid" | "confirmed";

export type AccountRow = {
  /** platform: the market and the outside world it deals with · cooperative: what is its own · member: hers, inside it */
  readonly holder: "platform" | "cooperative" | "member";
  /** Why the balance may fall below zero; null where it never may. */
  readonly belowZero: string | null;
  /** The figures a posting to this account adds to; only members' accounts count. */
  readonly countsAs: readonly IncomeFigure[];
  readonly vi: string;
  readonly en: string;
};

/**
 * Every account there is. Each belongs to one cooperative's book, the platform's too: two cooperatives
 * then never wait for the same row, and a book's hash chain covers all that its journals touch.
 */
export const accountKinds = {
  clearing_cod: outside("money a carrier collected at the door", "Tiền thu hộ (COD)", "Cash on delivery"),
  clearing_bank: outside("money shoppers sent to the bank account", "Tiền chuyển khoản", "Bank transfers"),
  clearing_card: outside("money the card provider holds for us", "Tiền thẻ", "Card payments"),
  payer_held: platform("Tiền giữ hộ người chuyển", "Held for payers"),
  carrier_debt: outside("what a carrier collected and has not paid", "Đơn vị vận chuyển còn nợ", "Owed by carriers"),
  bank_out: platform("Đã chuyển cho hợp tác xã", "Sent to the cooperative"),
  coop_due: platform("Phải trả hợp tác xã", "Due to the cooperative"),
  coop_advance: {
    ...platform("Hợp tác xã nhận trước", "Advance to the cooperative"),
    belowZero: "a refund came after the remittance; the next remittance repays it",
  },
  platform_fee: {
    ...platform("Phí nền tảng", "Platform fee"),
    belowZero: "the platform bears the payment fee and may lose on a small order",
  },
  payment_fee: platform("Phí thanh toán", "Payment fee"),
  shipping: platform("Tiền vận chuyển", "Shipping"),
  shipping_borne: {
    ...platform("Tiền vận chuyển chợ chịu", "Shipping the market bears"),
    belowZero: "a shopper got shipping back that the cooperative already has; it is nobody's debt",
  },
  tax_due: platform("Thuế khấu trừ phải nộp", "Tax withheld"),
  rounding: { ...platform("Làm tròn", "Rounding"), belowZero: "a difference of đồng falls on either side" },
  cash_at_coop: outside("money the cooperative has in its hands", "Tiền tại hợp tác xã", "Cash at the cooperative"),
  coop_claim: outside("what the platform owes it for settled sales", "Phải thu nền tảng", "Claim on the platform"),
  coop_income: cooperative("Thu nhập chờ phân chia", "Income not yet shared"),
  coop_income_advance: {
    ...cooperative("Thu nhập đã chia trước", "Income shared in advance"),
    belowZero: "a refund came after the pool was shared; the next pool repays it",
  },
  coop_retained: cooperative("Phần giữ lại của hợp tác xã", "Kept by the cooperative"),
  coop_fund: cooperative("Quỹ chung không chia", "Undivided common fund"),
  member_due: member(["accrued"], "Còn phải trả thành viên", "Due to the member"),
  member_in_transit: member(["accrued", "paid"], "Đã chi, chờ xác nhận", "Paid, not yet confirmed"),
  member_received: member(["accrued", "paid", "confirmed"], "Thành viên đã nhận", "Received by the member"),
  member_advance: {
    ...member(["accrued"], "Thành viên nhận trước", "Advance to the member"),
    belowZero: "a refund came after she was paid; later accruals repay it up to the rule's cap",
  },
} as const satisfies Record<string, AccountRow>;

export type AccountKind = keyof typeof accountKinds;

function outside(what: string, vi: string, en: string) {
  return { holder: "platform", belowZero: `stands for the outside world: ${what}`, countsAs: [], vi, en } as const;
}

function platform(vi: string, en: string) {
  return { holder: "platform", belowZero: null, countsAs: [], vi, en } as const;
}

function cooperative(vi: string, en: string) {
  return { holder: "cooperative", belowZero: null, countsAs: [], vi, en } as const;
}

function member(countsAs: readonly IncomeFigure[], vi: string, en: string) {
  return { holder: "member", belowZero: null, countsAs, vi, en } as const;
}
