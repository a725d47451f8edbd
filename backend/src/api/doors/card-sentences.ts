import type { SentenceRow } from "./sentence-row";

/** What is said about paying by card, to shoppers, the operator and the card company. */
export const CARD_SENTENCES = {
  card_below_minimum: {
    status: 400,
    vi: ({ minimum }) => `Thẻ chỉ trả được từ ${minimum} trở lên. Hãy chọn cách trả khác hoặc mua thêm.`,
    en: ({ minimum }) => `A card can be charged from ${minimum} up. Choose another way to pay, or add to the basket.`,
  },
  card_company_silent: {
    status: 503,
    vi: () => "Công ty thẻ chưa trả lời, bạn chưa bị trừ tiền. Hãy thử lại sau một phút hoặc chọn cách trả khác.",
    en: () =>
      "The card company does not answer; nothing was charged. Try again in a minute, or choose another way to pay.",
  },
  card_absent: {
    status: 404,
    vi: () => "Chợ hiện chưa nhận thẻ. Hãy chọn cách trả khác.",
    en: () => "The market does not take cards at present. Choose another way to pay.",
  },
  card_capture_partial: {
    status: 400,
    vi: ({ whole }) => `Thẻ chỉ thu được một lần, đủ ${whole}. Hãy thu đủ, rồi hoàn phần không gửi được.`,
    en: ({ whole }) => `A card is captured once and whole, ${whole}. Capture it all, then refund what is not sent.`,
  },
  card_refund_unanswered: {
    status: 409,
    vi: ({ amount }) =>
      `Lần hoàn ${amount} trước đó chưa có trả lời của công ty thẻ. Hãy hoàn lại đúng ${amount}: tiền không bị hoàn hai lần.`,
    en: ({ amount }) =>
      `The card company has not answered an earlier refund of ${amount}. Ask for ${amount} again: it is not paid twice.`,
  },
  card_refund_in_hand: {
    status: 409,
    vi: ({ amount }) => `Lần hoàn ${amount} đang được hỏi công ty thẻ. Hãy đợi ba phút rồi thử lại.`,
    en: ({ amount }) => `A refund of ${amount} is being asked of the card company. Wait three minutes, then try again.`,
  },
  webhook_forged: {
    status: 400,
    vi: () => "Chữ ký không đúng, nên thông báo không được nhận.",
    en: () => "The signature is wrong, so the event was not taken.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
