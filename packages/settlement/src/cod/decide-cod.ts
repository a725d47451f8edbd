import { add, formatDong, smaller, type Dong } from "@cho-phien/money";
import type { CodLimits } from "./limits.data";

/** What is known of a phone that wants to pay an order at the door. */
export type CodFacts = {
  readonly amountDong: Dong;
  /** Its other orders that are not paid yet. */
  readonly openDong: Dong;
  readonly openOrders: number;
  /** Days (yyyy-mm-dd) on which parcels came back because of the buyer. */
  readonly cameBackOn: readonly string[];
  /** The day of the question. */
  readonly today: string;
};

/** Two reasons, and no more told: an order tells nobody how another's parcels fared. */
export type CodRefusal =
  | { readonly refused: "cod_above_limit"; readonly amountDong: Dong; readonly mostDong: Dong }
  | { readonly refused: "cod_not_for_phone" };

export type CodDecision = { readonly allowed: true; readonly mostDong: Dong } | CodRefusal;

/** Whether an order may be paid at the door: the phone first, then the sum. */
export function decideCod(facts: CodFacts, limits: CodLimits): CodDecision {
  const since = monthsBefore(facts.today, limits.refusalsRememberedMonths);
  const remembered = facts.cameBackOn.filter((day) => day >= since && day <= facts.today).sort();
  const last = remembered.at(-1);
  const isClosed =
    remembered.length >= limits.closedAfterRefusals &&
    last !== undefined &&
    last > monthsBefore(facts.today, limits.closedMonths);
  const isFull =
    facts.openOrders >= limits.mostOpenOrders || add(facts.openDong, facts.amountDong) > limits.mostOpenDong;
  const mostDong =
    last === undefined ? limits.mostPerOrderDong : smaller(limits.mostPerOrderDong, limits.mostAfterRefusalDong);
  if (isClosed) return { refused: "cod_not_for_phone" };
  if (facts.amountDong > mostDong) return { refused: "cod_above_limit", amountDong: facts.amountDong, mostDong };
  return isFull ? { refused: "cod_not_for_phone" } : { allowed: true, mostDong };
}

/** What the shopper reads, with what to do instead. */
export function codSentence(refusal: CodRefusal, language: "vi" | "en"): string {
  if (refusal.refused === "cod_above_limit") {
    const [most, amount] = [formatDong(refusal.mostDong, language), formatDong(refusal.amountDong, language)];
    return language === "vi"
      ? `Trả tiền mặt khi nhận hàng chỉ dùng cho đơn đến ${most}, đơn này ${amount}. Bạn chuyển khoản VietQR, hoặc tách thành nhiều đơn nhỏ hơn.`
      : `Cash on delivery is for orders up to ${most}; this one is ${amount}. Pay by VietQR transfer, or split the order.`;
  }
  return language === "vi"
    ? "Số điện thoại này chưa đặt thêm được đơn trả tiền mặt. Bạn chuyển khoản VietQR, hoặc nhận xong các đơn đang giao rồi đặt lại."
    : "No further order can be paid in cash with this phone now. Pay by VietQR transfer, or receive the orders on their way first.";
}

/** The same day so many months earlier; a day the month lacks is its last. */
function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) throw new Error(`${day} is no day`);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10);
}
