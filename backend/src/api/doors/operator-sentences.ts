import type { SentenceRow } from "./sentence-row";

/** What the operator and those her decisions reach are told. */
export const OPERATOR_SENTENCES = {
  hold_reason_missing: {
    status: 400,
    vi: () => "Hãy ghi lý do ẩn hàng, từ 3 đến 300 ký tự: hợp tác xã sẽ đọc câu này.",
    en: () => "Say why the goods are hidden, in 3 to 300 characters: the cooperative will read it.",
  },
  goods_held: {
    status: 409,
    vi: ({ reason }) => `Ban điều hành chợ đang ẩn món này: “${reason}”. Hãy sửa theo lý do rồi gọi ban điều hành.`,
    en: ({ reason }) => `The market's operator has hidden this: “${reason}”. Put it right, then call the operator.`,
  },
  goods_not_on_sale: {
    status: 409,
    vi: ({ goods }) => `“${goods}” hiện không bán nữa. Hãy bỏ món này khỏi giỏ.`,
    en: ({ goods }) => `“${goods}” is no longer on sale. Remove it from the basket.`,
  },
  synonym_names_few: {
    status: 400,
    vi: () => "Hãy ghi từ 2 đến 12 tên khác nhau của cùng một thứ, mỗi tên từ 2 đến 40 ký tự.",
    en: () => "Write 2 to 12 different names of one thing, each 2 to 40 characters long.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
