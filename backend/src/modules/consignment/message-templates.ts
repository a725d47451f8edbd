import type { ConsignmentStep, MessageTemplate } from "@cho-phien/contract";

/** What a template may speak of. Nothing of another order, nothing of a member. */
export type MessageFacts = {
  readonly cooperative: string;
  readonly cooperativePhone: string;
  readonly code: string;
  /** What is still to be paid at the door; null for what was paid in advance. */
  readonly amount: { readonly vi: string; readonly en: string } | null;
  readonly carrier: string | null;
  readonly trackingCode: string | null;
};

type TemplateRow = {
  /** The steps in which it makes sense. */
  readonly steps: readonly ConsignmentStep[];
  readonly vi: (facts: MessageFacts) => string;
  readonly en: (facts: MessageFacts) => string;
};

/** The messages a cooperative sends to a shopper, in the order of the screen. */
export const MESSAGE_TEMPLATES = {
  accepted: {
    steps: ["accepted", "packed"],
    vi: ({ cooperative, code }) => `${cooperative} đã nhận đơn ${code} và đang gói hàng cho bạn.`,
    en: ({ cooperative, code }) => `${cooperative} has taken your order ${code} and is packing it.`,
  },
  shipped: {
    steps: ["shipped"],
    vi: ({ cooperative, code, carrier, trackingCode }) =>
      `${cooperative} đã gửi đơn ${code} qua ${carrier ?? "đơn vị vận chuyển"}${trackingCode ? `, mã ${trackingCode}` : ""}.`,
    en: ({ cooperative, code, carrier, trackingCode }) =>
      `${cooperative} has sent order ${code} by ${carrier ?? "carrier"}${trackingCode ? `, code ${trackingCode}` : ""}.`,
  },
  delayed: {
    steps: ["placed", "accepted", "packed", "shipped", "failed"],
    vi: ({ cooperative, cooperativePhone, code }) =>
      `Đơn ${code} của bạn sẽ đến muộn hơn dự kiến. ${cooperative} xin lỗi bạn; cần hỏi xin gọi ${cooperativePhone}.`,
    en: ({ cooperative, cooperativePhone, code }) =>
      `Your order ${code} will arrive later than planned. ${cooperative} is sorry; for questions call ${cooperativePhone}.`,
  },
  out_for_delivery: {
    steps: ["shipped"],
    vi: ({ cooperative, code, amount }) =>
      `Hôm nay đơn ${code} của ${cooperative} được giao tới bạn. Bạn ${amount ? `chuẩn bị ${amount.vi} và ` : ""}để ý điện thoại nhé.`,
    en: ({ cooperative, code, amount }) =>
      `Order ${code} of ${cooperative} reaches you today. Please ${amount ? `have ${amount.en} ready and ` : ""}keep your phone near.`,
  },
  call_back: {
    steps: ["placed", "accepted", "packed", "shipped", "failed"],
    vi: ({ cooperative, cooperativePhone, code }) =>
      `${cooperative} gọi bạn về đơn ${code} mà chưa gặp. Bạn gọi lại ${cooperativePhone} giúp nhé.`,
    en: ({ cooperative, cooperativePhone, code }) =>
      `${cooperative} called you about order ${code} and missed you. Please call back ${cooperativePhone}.`,
  },
} as const satisfies Record<MessageTemplate, TemplateRow>;

/** The templates that make sense in a step, in the order of the screen. */
export function templatesOf(step: ConsignmentStep): readonly MessageTemplate[] {
  return messageTemplates.filter((name) => {
    const steps: readonly ConsignmentStep[] = MESSAGE_TEMPLATES[name].steps;
    return steps.includes(step);
  });
}

/** Every template, in the order of the screen. */
export const messageTemplates = ["accepted", "shipped", "delayed", "out_for_delivery", "call_back"] as const;
