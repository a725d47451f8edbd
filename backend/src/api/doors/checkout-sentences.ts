import type { SentenceRow } from "./sentence-row";

/** Refusals of the last look at a basket before it becomes an order. */
export const CHECKOUT_SENTENCES = {
  goods_without_price: {
    status: 409,
    vi: ({ goods }) => `“${goods}” chưa có giá bán. Hãy bỏ món này khỏi giỏ rồi chọn lại.`,
    en: ({ goods }) => `“${goods}” has no price. Remove it from the basket and choose it again.`,
  },
  currency_not_dong: {
    status: 409,
    vi: ({ currency }) => `Chợ chỉ bán bằng đồng Việt Nam, giỏ này tính bằng ${currency}. Hãy lập giỏ hàng mới.`,
    en: ({ currency }) => `The market sells in Vietnamese đồng; this basket is in ${currency}. Start a new basket.`,
  },
  free_not_meant: {
    status: 409,
    vi: () => "Tổng tiền của giỏ là 0 ₫ mà không có khuyến mãi nào cho hết. Hãy bỏ các món khỏi giỏ rồi chọn lại.",
    en: () => "The basket comes to 0 ₫ and no promotion gives it. Remove the goods and choose them again.",
  },
  stock_gone: {
    status: 409,
    vi: () => "Vừa có người mua mất món cuối cùng trong giỏ. Hãy giảm số lượng hoặc bỏ món đã hết rồi đặt lại.",
    en: () => "Somebody has just bought the last of something in the basket. Take less or remove it, then order again.",
  },
  addresses_many: {
    status: 409,
    vi: ({ most }) => `Tài khoản đã có ${most} địa chỉ. Hãy xóa một địa chỉ không dùng nữa.`,
    en: ({ most }) => `The account has ${most} addresses already. Delete one you no longer use.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
