import type { SentenceRow } from "./sentence-row";

/** What a cooperative may not write of its goods, and what is still missing before they can be sold. */
export const GOODS_SENTENCES = {
  goods_need_photo: {
    status: 400,
    vi: () => "Chưa có ảnh. Hãy chụp hoặc chọn ít nhất một ảnh rồi đăng bán.",
    en: () => "There is no photo. Take or choose at least one, then offer the goods.",
  },
  goods_need_name: {
    status: 400,
    vi: () => "Chưa có tên hàng. Hãy ghi tên, ví dụ “Khăn lanh nhuộm chàm”.",
    en: () => "The goods have no name. Enter one, for example “Indigo linen scarf”.",
  },
  goods_need_category: {
    status: 400,
    vi: () => "Chưa chọn loại hàng. Hãy chọn một loại trong danh sách.",
    en: () => "No kind is chosen. Choose one from the list.",
  },
  goods_need_price: {
    status: 400,
    vi: () => "Chưa có giá. Hãy ghi giá bán bằng đồng cho từng cỡ.",
    en: () => "The price is missing. Enter it in đồng for every size.",
  },
  goods_need_stock: {
    status: 400,
    vi: () => "Chưa biết còn bao nhiêu. Hãy đếm rồi ghi số lượng cho từng cỡ; hết thì ghi 0.",
    en: () => "The stock is unknown. Count and enter it for every size; 0 when there is none.",
  },
  goods_need_makers: {
    status: 400,
    vi: () => "Chưa chọn người làm. Quy chế chia tiền theo người làm, nên hãy chọn ít nhất một chị.",
    en: () => "No maker is named. Your rule shares income by makers: choose at least one.",
  },
  price_too_low: {
    status: 400,
    vi: ({ least }) => `Giá thấp nhất là ${least}. Hãy ghi đủ số đồng, ví dụ 150000 chứ không phải 150.`,
    en: ({ least }) => `The lowest price is ${least}. Enter whole đồng, for example 150000 and not 150.`,
  },
  price_too_high: {
    status: 400,
    vi: ({ most }) => `Giá cao nhất là ${most}. Hãy kiểm tra lại số 0.`,
    en: ({ most }) => `The highest price is ${most}. Check the number of zeros.`,
  },
  price_not_dong: {
    status: 400,
    vi: ({ price }) => `Giá phải là số đồng nguyên, chỉ gồm chữ số, không phải “${price}”. Ví dụ 150000.`,
    en: ({ price }) => `A price is a whole number of đồng in digits only, not “${price}”. For example 150000.`,
  },
  stock_not_whole: {
    status: 400,
    vi: ({ stock, most }) => `Số lượng phải là số nguyên từ 0 đến ${most}, không phải “${stock}”. Hãy đếm lại.`,
    en: ({ stock, most }) => `Stock is a whole number from 0 to ${most}, not “${stock}”. Count again.`,
  },
  stock_below_promised: {
    status: 409,
    vi: ({ promised, size }) =>
      `Khách đã đặt ${promised} cái${size ? ` “${size}”` : ""}, nên không thể ghi ít hơn. Hãy giao các đơn đó trước, hoặc ghi ${promised}.`,
    en: ({ promised, size }) =>
      `Shoppers were promised ${promised}${size ? ` of “${size}”` : ""}, so stock cannot be lower. Deliver those first or enter ${promised}.`,
  },
  sizes_too_many: {
    status: 400,
    vi: ({ most }) => `Một mặt hàng có nhiều nhất ${most} cỡ. Hãy tách thành hai mặt hàng.`,
    en: ({ most }) => `Goods have at most ${most} sizes. Split them in two.`,
  },
  size_named_twice: {
    status: 400,
    vi: ({ size }) => `Có hai cỡ cùng tên “${size}”. Hãy đổi tên một cỡ.`,
    en: ({ size }) => `Two sizes are called “${size}”. Rename one.`,
  },
  size_without_name: {
    status: 400,
    vi: () => "Có nhiều cỡ thì mỗi cỡ cần một tên, ví dụ “Nhỏ”, “500 g”.",
    en: () => "With several sizes each needs a name, for example “Small”, “500 g”.",
  },
  size_promised: {
    status: 409,
    vi: ({ size, promised }) =>
      `Khách đã đặt ${promised} cái “${size}”, chưa bỏ cỡ này được. Hãy ghi số lượng ${promised} để ngừng bán thêm.`,
    en: ({ size, promised }) =>
      `Shoppers were promised ${promised} of “${size}”, so it cannot be removed yet. Set its stock to ${promised} to stop selling it.`,
  },
  sizes_kept_by_operator: {
    status: 409,
    vi: () => "Mặt hàng này chia cỡ theo hai cách, chưa thêm cỡ ở đây được. Hãy nhờ người điều hành chợ.",
    en: () => "These goods have sizes of two kinds and cannot get another here. Ask the market's operator.",
  },
  size_named_already: {
    status: 409,
    vi: () => "Đã có người ghi cỡ của lần bán này rồi. Hãy tải lại trang để xem.",
    en: () => "Somebody has named the size of this sale already. Reload the page to see.",
  },
  category_unknown: {
    status: 400,
    vi: () => "Không có loại hàng này. Hãy chọn lại trong danh sách.",
    en: () => "There is no such kind of goods. Choose from the list.",
  },
  maker_not_member: {
    status: 400,
    vi: () => "Có người không phải thành viên hợp tác xã lúc này. Hãy chọn lại người làm.",
    en: () => "Someone named is not a member of the cooperative now. Choose the makers again.",
  },
  photo_not_ours: {
    status: 400,
    vi: () => "Có ảnh chưa tải lên chợ. Hãy chọn lại ảnh đó.",
    en: () => "A photo was not uploaded here. Choose it again.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
