import type { SentenceRow } from "./sentence-row";

/** Refusals of a basket on its way to an order. */
export const PURCHASE_SENTENCES = {
  basket_gone: {
    status: 404,
    vi: () => "Giỏ hàng này không còn nữa, có thể đã thành đơn. Bạn bắt đầu giỏ mới nhé.",
    en: () => "This basket is no longer there; it may have become an order. Please start a new one.",
  },
  basket_empty: {
    status: 409,
    vi: () => "Giỏ hàng đang trống. Bạn chọn hàng rồi đặt lại nhé.",
    en: () => "The basket is empty. Choose some goods, then order.",
  },
  price_changed: {
    status: 409,
    vi: ({ goods, was, now }) =>
      `Giá của “${goods}” vừa đổi từ ${was} thành ${now}. Giỏ đã ghi giá mới; bạn xem lại rồi đặt lại nhé.`,
    en: ({ goods, was, now }) =>
      `The price of “${goods}” has just changed from ${was} to ${now}. The basket has the new price; look at it, then order again.`,
  },
  goods_short: {
    status: 409,
    vi: ({ goods, left }) =>
      left === "0"
        ? `“${goods}” vừa bán hết. Bạn bỏ món này khỏi giỏ rồi đặt lại nhé.`
        : `“${goods}” chỉ còn ${left}. Bạn chọn ít hơn rồi đặt lại nhé.`,
    en: ({ goods, left }) =>
      left === "0"
        ? `“${goods}” has just sold out. Remove it from the basket, then order again.`
        : `Only ${left} of “${goods}” are left. Choose fewer, then order again.`,
  },
  words_long: {
    status: 400,
    vi: ({ longest }) => `Lời nhắn dài quá ${longest} chữ. Bạn rút gọn rồi đặt lại nhé.`,
    en: ({ longest }) => `The message is longer than ${longest} characters. Shorten it, then order again.`,
  },
  words_unseen: {
    status: 400,
    vi: () => "Lời nhắn có ký tự không in ra được. Bạn xoá phần dán vào, gõ lại rồi đặt lại nhé.",
    en: () => "The message has characters that cannot be printed. Remove what was pasted, type it again, then order.",
  },
  no_shipping: {
    status: 409,
    vi: () => "Hiện chưa giao được đến địa chỉ này. Bạn thử địa chỉ khác, hoặc gọi hợp tác xã.",
    en: () => "Nothing can be sent to this address at present. Try another, or call the cooperative.",
  },
  payment_not_offered: {
    status: 409,
    vi: () => "Cách trả tiền này hiện không dùng được. Bạn chọn cách khác nhé.",
    en: () => "This way of paying is not offered at present. Choose another.",
  },
  purchase_under_way: {
    status: 409,
    vi: () => "Đơn này đang được đặt. Bạn đợi một chút rồi bấm lại; bấm lại không thành hai đơn.",
    en: () => "This order is being placed. Wait a moment and send it again; that never makes a second order.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
