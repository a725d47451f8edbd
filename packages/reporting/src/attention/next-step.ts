import type { AttentionKind } from "./attention";

type StepRow = {
  readonly vi: { readonly name: string; readonly nextStep: string };
  readonly en: { readonly name: string; readonly nextStep: string };
};

/** What each row is called and what helps next (reports.md R5; the evidence ladder of income.md). */
export const attentionSteps: { readonly [kind in AttentionKind]: StepRow } = {
  paid_unconfirmed: {
    vi: {
      name: "Đã chi, chưa xác nhận",
      nextStep: "Hỏi chị đã nhận bao nhiêu: gọi điện, hoặc mời đến bàn cán bộ Hội.",
    },
    en: { name: "Paid, not confirmed", nextStep: "Ask her how much she received: call, or invite her to the desk." },
  },
  short_receipt: {
    vi: { name: "Nhận thiếu", nextStep: "Xem chứng cứ hai bên cùng hợp tác xã, rồi chi bù hoặc điều chỉnh." },
    en: {
      name: "Short receipt",
      nextStep: "Go through both sides' evidence with the cooperative; pay the rest or correct.",
    },
  },
  dispute_open: {
    vi: { name: "Khiếu nại chưa khép", nextStep: "Gặp thành viên và hợp tác xã; khép lại khi cả hai bên đồng ý." },
    en: { name: "Dispute open", nextStep: "Meet the member and the cooperative; it closes when both agree." },
  },
  no_sale: {
    vi: { name: "Lâu chưa bán được", nextStep: "Hỏi hợp tác xã vướng gì: hàng, ảnh, giá hay vận chuyển." },
    en: {
      name: "No sale for long",
      nextStep: "Ask the cooperative what is in the way: goods, photos, price or delivery.",
    },
  },
  certificate_ends: {
    vi: { name: "Giấy chứng nhận OCOP sắp hết hạn", nextStep: "Nhắc hợp tác xã lập hồ sơ đánh giá lại, gửi qua xã." },
    en: {
      name: "OCOP certificate ends soon",
      nextStep: "Remind the cooperative to file for reassessment through the commune.",
    },
  },
  certificate_ended: {
    vi: { name: "Giấy chứng nhận OCOP đã hết hạn", nextStep: "Nhắc gỡ sao trên sản phẩm và lập hồ sơ đánh giá lại." },
    en: { name: "OCOP certificate ended", nextStep: "Have the stars taken down and a reassessment filed." },
  },
  commune_not_submitted: {
    vi: { name: "Xã chưa gửi báo cáo", nextStep: "Nhắc cán bộ Hội của xã, hoặc cho miễn kỳ này kèm lý do." },
    en: { name: "Commune has not submitted", nextStep: "Remind the commune's officer, or excuse it with a reason." },
  },
};
