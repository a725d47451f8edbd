import type { AccountKind } from "./account";
import type { PayoutMethod } from "./payout";
import type { Channel, JournalKind } from "./posting";

/** Which postings a line adds up: on these accounts, and where said, of these channels or of payouts of these methods. */
export type LinePart = {
  readonly accounts: readonly AccountKind[];
  readonly channels?: readonly Channel[];
  readonly methods?: readonly PayoutMethod[];
};

export type LineRow = {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly kinds: readonly JournalKind[];
  /** A line is mostly read from the other side of its journals: that is what makes the sum a check. */
  readonly sign: 1n | -1n;
  readonly parts: readonly LinePart[];
};

export type SectionRow = {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  /** What the section holds: its opening and closing. */
  readonly own: { readonly sign: 1n | -1n; readonly parts: readonly LinePart[] };
  readonly lines: readonly LineRow[];
};

const CLEARING = ["clearing_cod", "clearing_bank", "clearing_card"] as const satisfies readonly AccountKind[];
const OUTSIDE = [
  ...CLEARING,
  "carrier_debt",
  "bank_out",
  "platform_fee",
  "payment_fee",
  "shipping",
  "shipping_borne",
  "tax_due",
  "rounding",
] as const;
const SOLD = ["sale.settled", "sale.refunded"] as const satisfies readonly JournalKind[];
const RECEIPTS = ["receipt.confirmed", "receipt.short"] as const satisfies readonly JournalKind[];
const BACK = ["payout.failed", ...RECEIPTS] as const satisfies readonly JournalKind[];
const DUE = ["member_due", "member_advance"] as const satisfies readonly AccountKind[];
const GIVEN = ["member_in_transit", "member_received"] as const satisfies readonly AccountKind[];
const INCOME = ["coop_income", "coop_income_advance"] as const satisfies readonly AccountKind[];
const COMMON = ["coop_retained", "coop_fund"] as const satisfies readonly AccountKind[];
const MONEY = ["cash", "bank"] as const satisfies readonly PayoutMethod[];

type Name = readonly [vi: string, en: string];
type Reading = { readonly kinds: readonly JournalKind[]; readonly sign: 1n | -1n };

function line(key: string, [vi, en]: Name, reading: Reading & { readonly parts: readonly LinePart[] }): LineRow {
  return { key, vi, en, ...reading };
}

/** What the accounts lost is what the section gained. */
function from(kinds: readonly JournalKind[], ...parts: readonly LinePart[]) {
  return { kinds, sign: -1n, parts } as const;
}

function to(kinds: readonly JournalKind[], ...parts: readonly LinePart[]) {
  return { kinds, sign: 1n, parts } as const;
}

const CORRECTIONS: Name = ["Điều chỉnh", "Corrections"];

const market: SectionRow = {
  key: "market",
  vi: "Chợ còn phải trả hợp tác xã",
  en: "Due from the market",
  own: { sign: 1n, parts: [{ accounts: ["coop_due", "coop_advance"] }] },
  lines: [
    line(
      "sales",
      ["Khách trả cho hàng bán trên chợ", "Shoppers paid for sales on the market"],
      from(["sale.settled"], { accounts: CLEARING }),
    ),
    line("refunds", ["Hoàn tiền cho khách", "Refunded to shoppers"], from(["sale.refunded"], { accounts: CLEARING })),
    line(
      "shipping",
      ["Tiền vận chuyển chợ giữ", "Shipping held by the market"],
      from(SOLD, { accounts: ["shipping"] }),
    ),
    line(
      "shipping_borne",
      ["Tiền vận chuyển chợ chịu khi hàng trả lại", "Shipping of returned goods, borne by the market"],
      from(SOLD, { accounts: ["shipping_borne"] }),
    ),
    line("platform_fee", ["Phí nền tảng", "Platform fee"], from(SOLD, { accounts: ["platform_fee"] })),
    line("payment_fee", ["Phí thanh toán", "Payment fee"], from(SOLD, { accounts: ["payment_fee"] })),
    line("tax", ["Thuế khấu trừ", "Tax withheld"], from(SOLD, { accounts: ["tax_due"] })),
    line("rounding", ["Làm tròn", "Rounding"], from(SOLD, { accounts: ["rounding"] })),
    line(
      "shipping_passed",
      ["Tiền vận chuyển trả cho hợp tác xã", "Shipping passed on"],
      from(["coop.remitted"], { accounts: ["shipping"] }),
    ),
    line(
      "remitted",
      ["Đã chuyển vào tài khoản hợp tác xã", "Remitted to the cooperative's account"],
      from(["coop.remitted"], { accounts: ["bank_out"] }),
    ),
    line(
      "kept",
      ["Tiền mặt hợp tác xã đã thu và giữ", "Cash the cooperative took and kept"],
      from(["coop.kept"], { accounts: [...CLEARING, "shipping"] }),
    ),
    line("corrections", CORRECTIONS, from(["correction"], { accounts: OUTSIDE })),
  ],
};

const SHIPPING = { accounts: ["shipping"] } as const satisfies LinePart;

const shipping: SectionRow = {
  key: "shipping",
  vi: "Tiền vận chuyển chợ còn phải trả",
  en: "Shipping due from the market",
  own: { sign: 1n, parts: [SHIPPING] },
  lines: [
    line("paid", ["Khách trả tiền vận chuyển", "Shoppers paid for shipping"], to(["sale.settled"], SHIPPING)),
    line("refunds", ["Hoàn cho khách", "Refunded to shoppers"], to(["sale.refunded"], SHIPPING)),
    line("carrier", ["Đơn vị vận chuyển giữ phí", "Kept by carriers as their fee"], to(["carrier.charged"], SHIPPING)),
    line("passed", ["Chợ đã chuyển", "Passed on by the market"], to(["coop.remitted"], SHIPPING)),
    line("kept", ["Giữ cùng tiền mặt đã thu", "Kept with the cash taken"], to(["coop.kept"], SHIPPING)),
    line("corrections", CORRECTIONS, to(["correction"], SHIPPING)),
  ],
};

const SOLD_ELSEWHERE = [
  ["fair", ["Bán ở hội chợ", "Sold at fairs"]],
  ["shop", ["Bán tại cửa hàng", "Sold in the shop"]],
  ["wholesale", ["Bán buôn", "Wholesale"]],
  ["other", ["Bán kênh khác", "Sold otherwise"]],
  ["imported", ["Số liệu tháng cũ đã khai", "Declared history"]],
] as const satisfies readonly (readonly [Channel, Name])[];

const income: SectionRow = {
  key: "income",
  vi: "Thu nhập chờ phân chia",
  en: "Income not yet shared",
  own: { sign: 1n, parts: [{ accounts: INCOME }] },
  lines: [
    line(
      "online",
      ["Bán trên chợ, sau phí và thuế", "Sold on the market, after fees and tax"],
      from(["sale.settled"], { accounts: ["coop_claim"] }),
    ),
    ...SOLD_ELSEWHERE.map(([channel, name]) =>
      line(channel, name, from(["sale.recorded"], { accounts: ["cash_at_coop"], channels: [channel] })),
    ),
    line("refunds", ["Hàng trả lại", "Returned goods"], from(["sale.refunded"], { accounts: ["coop_claim"] })),
    line(
      "refunds_shared",
      ["Phần đã chia lấy lại từ hàng trả", "Shares taken back for returned goods"],
      from(["sale.refunded"], { accounts: [...DUE, ...COMMON] }),
    ),
    line("members", ["Chia cho thành viên", "Shared to members"], from(["member.accrued"], { accounts: DUE })),
    line(
      "retained",
      ["Hợp tác xã giữ lại", "Kept by the cooperative"],
      from(["member.accrued"], { accounts: ["coop_retained"] }),
    ),
    line("fund", ["Vào quỹ chung", "Into the common fund"], from(["member.accrued"], { accounts: ["coop_fund"] })),
    line(
      "corrections",
      CORRECTIONS,
      from(["correction"], { accounts: ["coop_claim", "cash_at_coop", ...DUE, ...GIVEN, ...COMMON] }),
    ),
  ],
};

const common = (key: "retained" | "fund", account: "coop_retained" | "coop_fund", [vi, en]: Name): SectionRow => ({
  key,
  vi,
  en,
  own: { sign: 1n, parts: [{ accounts: [account] }] },
  lines: [
    line("shared", ["Trích từ thu nhập", "From income shared"], to(["member.accrued"], { accounts: [account] })),
    line("refunds", ["Hàng trả lại", "Returned goods"], to(["sale.refunded"], { accounts: [account] })),
    line("corrections", CORRECTIONS, to(["correction"], { accounts: [account] })),
  ],
});

const due: SectionRow = {
  key: "due",
  vi: "Còn phải trả thành viên",
  en: "Due to members",
  own: { sign: 1n, parts: [{ accounts: DUE }] },
  lines: [
    line("accrued", ["Phát sinh trong tháng", "Accrued"], to(["member.accrued"], { accounts: DUE })),
    line("refunds", ["Trừ vì hàng trả lại", "Taken back for returned goods"], to(["sale.refunded"], { accounts: DUE })),
    line(
      "paid_cash",
      ["Đã chi tiền mặt", "Paid in cash"],
      from(["payout.sent"], { accounts: GIVEN, methods: ["cash"] }),
    ),
    line(
      "paid_bank",
      ["Đã chi chuyển khoản", "Paid by bank"],
      from(["payout.sent"], { accounts: GIVEN, methods: ["bank"] }),
    ),
    line(
      "paid_goods",
      ["Đã trừ bằng hàng", "Deducted for goods"],
      from(["payout.sent"], { accounts: GIVEN, methods: ["goods"] }),
    ),
    line("returned", ["Chi không thành, trả lại", "Payments that came back"], from(BACK, { accounts: GIVEN })),
    line("corrections", CORRECTIONS, to(["correction"], { accounts: DUE })),
  ],
};

const transit: SectionRow = {
  key: "transit",
  vi: "Đã chi, chờ xác nhận",
  en: "Paid, not yet confirmed",
  own: { sign: 1n, parts: [{ accounts: ["member_in_transit"] }] },
  lines: [
    line("paid", ["Đã chi", "Paid"], from(["payout.sent"], { accounts: DUE })),
    line(
      "confirmed",
      ["Thành viên xác nhận đã nhận", "Confirmed by members"],
      from(RECEIPTS, { accounts: ["member_received"] }),
    ),
    line("returned", ["Chi không thành, trả lại", "Payments that came back"], from(BACK, { accounts: DUE })),
    line("corrections", CORRECTIONS, to(["correction"], { accounts: ["member_in_transit"] })),
  ],
};

const cash: SectionRow = {
  key: "cash",
  vi: "Tiền ở hợp tác xã theo sổ",
  en: "Money at the cooperative, by the books",
  own: { sign: -1n, parts: [{ accounts: ["cash_at_coop"] }, { accounts: GIVEN, methods: MONEY }] },
  lines: [
    line(
      "remitted",
      ["Chợ chuyển về", "Remitted by the market"],
      from(["coop.remitted"], { accounts: ["cash_at_coop"] }),
    ),
    line(
      "kept",
      ["Tiền mặt thu khi giao hàng", "Cash taken at the door"],
      from(["coop.kept"], { accounts: ["cash_at_coop"] }),
    ),
    line(
      "sold",
      ["Bán trực tiếp (hội chợ, cửa hàng, bán buôn)", "Sold directly (fairs, shop, wholesale)"],
      from(["sale.recorded"], { accounts: ["cash_at_coop"] }),
    ),
    line(
      "paid_cash",
      ["Đã chi tiền mặt", "Paid in cash"],
      from(["payout.sent"], { accounts: GIVEN, methods: ["cash"] }),
    ),
    line(
      "paid_bank",
      ["Đã chi chuyển khoản", "Paid by bank"],
      from(["payout.sent"], { accounts: GIVEN, methods: ["bank"] }),
    ),
    line(
      "returned",
      ["Chi không thành, trả lại", "Payments that came back"],
      from(BACK, { accounts: GIVEN, methods: MONEY }),
    ),
    line(
      "corrections",
      CORRECTIONS,
      from(["correction"], { accounts: ["cash_at_coop"] }, { accounts: GIVEN, methods: MONEY }),
    ),
  ],
};

/** A cooperative's month in the order in which money travels; each row says which postings it adds up. */
export const statementSections: readonly SectionRow[] = [
  market,
  shipping,
  income,
  common("retained", "coop_retained", ["Phần giữ lại của hợp tác xã", "Kept by the cooperative"]),
  common("fund", "coop_fund", ["Quỹ chung không chia", "Undivided common fund"]),
  due,
  transit,
  cash,
];
