/** What an order's shopper is told by herself, without a cooperative's tap. */
export const orderEvents = [
  "placed",
  "placed_unpaid",
  "shipped",
  "delivered",
  "refused",
  "returned",
  "money_back",
] as const;
export type OrderEvent = (typeof orderEvents)[number];

/** What a template may speak of; all of it already in the order's language. */
export type MessageFacts = {
  readonly code: string;
  readonly cooperative: string;
  readonly amount: string;
  readonly carrier: string;
  /** ", mã VN123" or nothing. */
  readonly tracking: string;
  /** Why it was refused, in words. */
  readonly reason: string;
  /** What becomes of the money of a parcel that does not come. */
  readonly money: string;
  readonly link: string;
};

type Template = { readonly subject: string; readonly text: string };
type Row = Readonly<Record<"vi" | "en", Template>>;

/** A text message each, and with its subject a letter. Names no goods: a phone lies open on a table. */
export const ORDER_TEMPLATES: Readonly<Record<OrderEvent, Row>> = {
  placed: {
    vi: {
      subject: "Chợ Phiên: đã nhận đơn {code}",
      text: "Chợ Phiên đã nhận đơn {code} của bạn từ {cooperative}. Bạn trả {amount} tiền mặt khi nhận hàng. Xem đơn: {link}",
    },
    en: {
      subject: "Chợ Phiên: order {code} received",
      text: "Chợ Phiên has your order {code} from {cooperative}. Pay {amount} in cash on delivery. See it at {link}",
    },
  },
  placed_unpaid: {
    vi: {
      subject: "Chợ Phiên: đã giữ hàng cho đơn {code}",
      text: "Chợ Phiên đã giữ hàng cho đơn {code} từ {cooperative}, tổng {amount}. Tiền tới là hợp tác xã gói hàng. Xem đơn: {link}",
    },
    en: {
      subject: "Chợ Phiên: goods kept for order {code}",
      text: "Chợ Phiên keeps the goods of order {code} from {cooperative}, {amount} in all. They are packed once the money is in. See it at {link}",
    },
  },
  shipped: {
    vi: {
      subject: "Chợ Phiên: đơn {code} đang trên đường",
      text: "{cooperative} đã gửi đơn {code} qua {carrier}{tracking}. Xem đơn: {link}",
    },
    en: {
      subject: "Chợ Phiên: order {code} is on its way",
      text: "{cooperative} has sent order {code} by {carrier}{tracking}. See it at {link}",
    },
  },
  delivered: {
    vi: {
      subject: "Chợ Phiên: đơn {code} đã giao",
      text: "Đơn {code} của {cooperative} đã giao tới bạn. Hàng không đúng hay bị hỏng thì báo tại {link}",
    },
    en: {
      subject: "Chợ Phiên: order {code} delivered",
      text: "Order {code} of {cooperative} has reached you. If anything is wrong or damaged, tell us at {link}",
    },
  },
  refused: {
    vi: {
      subject: "Chợ Phiên: đơn {code} không gửi được",
      text: "{cooperative} rất tiếc không gửi được đơn {code}: {reason}. {money}",
    },
    en: {
      subject: "Chợ Phiên: order {code} cannot be sent",
      text: "{cooperative} is sorry that order {code} cannot be sent: {reason}. {money}",
    },
  },
  returned: {
    vi: {
      subject: "Chợ Phiên: đơn {code} đã quay về",
      text: "{cooperative}: đơn {code} chưa giao được, hàng đã quay về. {money}",
    },
    en: {
      subject: "Chợ Phiên: order {code} went back",
      text: "{cooperative}: order {code} could not be handed over and went back. {money}",
    },
  },
  money_back: {
    vi: {
      subject: "Chợ Phiên: hoàn tiền đơn {code}",
      text: "Chợ Phiên hoàn bạn {amount} cho hàng trả lại của đơn {code}, {cooperative}. Xem đơn: {link}",
    },
    en: {
      subject: "Chợ Phiên: money back for order {code}",
      text: "Chợ Phiên gives you back {amount} for goods returned from order {code}, {cooperative}. See it at {link}",
    },
  },
};

/** What becomes of the money of a parcel that does not come; `amount` is put in by the filler. */
export const MONEY_WORDS = {
  to_pay: { vi: "Bạn không phải trả {amount} của phần hàng này.", en: "You need not pay {amount} for this part." },
  paid: {
    vi: "Chợ Phiên trả lại bạn {amount} đã trả cho phần hàng này.",
    en: "Chợ Phiên gives back the {amount} you paid for this part.",
  },
} as const;

/** A template with every placeholder filled. Throws on one nobody fills: a shopper never reads braces. */
export function filled(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (value === undefined) throw new Error(`Nobody fills {${name}}`);
    return value;
  });
}
