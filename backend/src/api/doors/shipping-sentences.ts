import type { SentenceRow } from "./sentence-row";

const ZONES: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  same_province: { vi: "cùng tỉnh", en: "in the same province" },
  same_region: { vi: "cùng miền", en: "in the same region" },
  next_region: { vi: "miền bên cạnh", en: "to the next region" },
  across: { vi: "Bắc – Nam", en: "north to south" },
};

/** Refusals of what a parcel costs, and of the table a cooperative sets for it. */
export const SHIPPING_SENTENCES = {
  shipping_not_priced: {
    status: 409,
    vi: () => "Chưa tính được phí gửi hàng tới nơi này. Hãy chọn lại tỉnh và xã, phường, hoặc gọi cho hợp tác xã.",
    en: () => "The shipping to this place can't be priced. Choose province and ward again, or call the cooperative.",
  },
  price_out_of_bounds: {
    status: 400,
    vi: ({ most }) => `Phí gửi từ 0 ₫ đến ${most}. Hãy xem lại các ô giá, có ô nào thừa số 0 không.`,
    en: ({ most }) => `A price lies between 0 ₫ and ${most}. Look for a zero too many.`,
  },
  heavier_is_cheaper: {
    status: 400,
    vi: ({ kg, zone }) =>
      `Gói đến ${kg} kg ${ZONES[zone ?? ""]?.vi ?? ""} đang rẻ hơn gói nhẹ hơn. Hãy ghi bằng hoặc cao hơn.`,
    en: ({ kg, zone }) =>
      `The parcel up to ${kg} kg ${ZONES[zone ?? ""]?.en ?? ""} costs less than the lighter one. Enter as much or more.`,
  },
  bands_not_rising: {
    status: 400,
    vi: () => "Các mức cân nặng phải tăng dần. Hãy tải lại trang rồi nhập lại.",
    en: () => "The weights must rise from row to row. Reload the page and enter them again.",
  },
  free_from_too_small: {
    status: 400,
    vi: ({ least }) => `Mức miễn phí gửi phải từ ${least}. Nếu không miễn phí, hãy để trống.`,
    en: ({ least }) => `Free shipping starts at ${least} or more. Leave it empty for none.`,
  },
  pick_up_place_missing: {
    status: 400,
    vi: () => "Hãy ghi khách lấy hàng ở đâu, lúc nào, ví dụ “Chợ phiên Bắc Hà, sáng chủ nhật”.",
    en: () => "Say where and when shoppers fetch their goods, for example “Bắc Hà market, Sunday morning”.",
  },
  no_carrier: {
    status: 400,
    vi: () => "Hãy chọn ít nhất một đơn vị vận chuyển, hoặc “Hợp tác xã tự giao”.",
    en: () => "Choose at least one carrier, or your own delivery.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
