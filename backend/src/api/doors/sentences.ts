import { actName, stepName } from "../../modules/consignment/act-table";
import { COD_SENTENCES } from "./cod-sentences";
import { DESK_SENTENCES } from "./desk-sentences";
import { GOODS_SENTENCES } from "./goods-sentences";
import { CHECKOUT_SENTENCES } from "./checkout-sentences";
import { CARD_SENTENCES } from "./card-sentences";
import { CERTIFICATE_SENTENCES } from "./certificate-sentences";
import { INBOX_SENTENCES } from "./inbox-sentences";
import { INCOME_SENTENCES } from "./income-sentences";
import { JOIN_SENTENCES } from "./join-sentences";
import { LEDGER_SENTENCES } from "./ledger-sentences";
import { ORDER_SENTENCES } from "./order-sentences";
import { PAYING_SENTENCES } from "./paying-sentences";
import { BANK_SENTENCES } from "./bank-sentences";
import { OPERATOR_SENTENCES } from "./operator-sentences";
import { PURCHASE_SENTENCES } from "./purchase-sentences";
import { PHOTO_SENTENCES } from "./photo-sentences";
import { REMITTANCE_SENTENCES } from "./remittance-sentences";
import { RETURN_SENTENCES } from "./return-sentences";
import { REVIEW_SENTENCES } from "./review-sentences";
import { SHARING_SENTENCES } from "./sharing-sentences";
import { SEARCH_SENTENCES } from "./search-sentences";
import { SHEET_SENTENCES } from "./sheet-sentences";
import { SHIPPING_SENTENCES } from "./shipping-sentences";
import { UNION_SENTENCES } from "./union-sentences";
import { MEMBER_SENTENCES } from "./member-sentences";
import type { SentenceRow } from "./sentence-row";

/** Every refusal of our doors as a status and a sentence that says what to do, Vietnamese first. */
export const SENTENCES = {
  ...LEDGER_SENTENCES,
  ...INCOME_SENTENCES,
  ...JOIN_SENTENCES,
  ...ORDER_SENTENCES,
  ...COD_SENTENCES,
  ...CHECKOUT_SENTENCES,
  ...PAYING_SENTENCES,
  ...BANK_SENTENCES,
  ...REMITTANCE_SENTENCES,
  ...RETURN_SENTENCES,
  ...REVIEW_SENTENCES,
  ...OPERATOR_SENTENCES,
  ...PURCHASE_SENTENCES,
  ...PHOTO_SENTENCES,
  ...CERTIFICATE_SENTENCES,
  ...SHARING_SENTENCES,
  ...GOODS_SENTENCES,
  ...MEMBER_SENTENCES,
  ...SHEET_SENTENCES,
  ...SHIPPING_SENTENCES,
  ...UNION_SENTENCES,
  ...DESK_SENTENCES,
  ...SEARCH_SENTENCES,
  ...INBOX_SENTENCES,
  ...CARD_SENTENCES,
  not_found: {
    status: 404,
    vi: () => "Không tìm thấy. Hãy kiểm tra lại đường dẫn hoặc mã.",
    en: () => "Not found. Check the address or the code.",
  },
  not_signed_in: {
    status: 401,
    vi: () => "Phiên làm việc đã hết. Hãy đăng nhập lại.",
    en: () => "Your session has ended. Sign in again.",
  },
  too_many_attempts: {
    status: 429,
    vi: ({ minutes }) => `Đã thử quá nhiều lần. Hãy đợi ${minutes} phút rồi thử lại.`,
    en: ({ minutes }) => `Too many attempts. Wait ${minutes} minutes, then try again.`,
  },
  wrong_phone_or_password: {
    status: 401,
    vi: () => "Số điện thoại hoặc mật khẩu chưa đúng. Hãy nhập lại.",
    en: () => "The phone number or the password is wrong. Enter them again.",
  },
  quantity_not_whole: {
    status: 400,
    vi: ({ quantity }) => `Số lượng phải là số nguyên từ 1 đến 999, không phải ${quantity}. Hãy nhập lại số lượng.`,
    en: ({ quantity }) => `The quantity must be a whole number from 1 to 999, not ${quantity}. Enter it again.`,
  },
  price_not_whole: {
    status: 400,
    vi: ({ amount }) => `Giá phải là số đồng nguyên, không âm, không phải ${amount}. Hãy nhập lại giá.`,
    en: ({ amount }) => `A price must be a whole number of đồng, not negative, not ${amount}. Enter it again.`,
  },
  unknown_ward: {
    status: 400,
    vi: () => "Chưa nhận ra xã, phường này. Hãy chọn tỉnh rồi chọn xã, phường trong danh sách.",
    en: () => "This commune or ward is unknown. Choose the province, then choose the ward from the list.",
  },
  ward_not_in_province: {
    status: 400,
    vi: ({ ward, province }) => `${ward} không thuộc ${province}. Hãy chọn lại xã, phường.`,
    en: ({ ward, province }) => `${ward} is not in ${province}. Choose the ward again.`,
  },
  address_incomplete: {
    status: 400,
    vi: () => "Thiếu họ tên hoặc số nhà, đường, thôn. Hãy điền đủ để hợp tác xã giao hàng.",
    en: () => "The name or the street is missing. Fill them in so that the cooperative can deliver.",
  },
  phone_invalid: {
    status: 400,
    vi: () => "Số điện thoại di động phải có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09. Hãy nhập lại.",
    en: () => "A mobile number has 10 digits and starts with 03, 05, 07, 08 or 09. Enter it again.",
  },
  email_invalid: {
    status: 400,
    vi: () => "Địa chỉ e-mail chưa đúng. Hãy sửa hoặc bỏ trống.",
    en: () => "The e-mail address is not valid. Correct it or leave it empty.",
  },
  cart_total_changed: {
    status: 409,
    vi: ({ authorised, total }) =>
      `Tổng tiền đã đổi từ ${authorised} thành ${total} trong lúc đặt. Hãy xem lại giỏ rồi đặt lại.`,
    en: ({ authorised, total }) =>
      `The total changed from ${authorised} to ${total}. Look at the basket, then order again.`,
  },
  goods_without_cooperative: {
    status: 409,
    vi: ({ goods }) => `“${goods}” hiện không có hợp tác xã nào bán. Hãy bỏ món này khỏi giỏ.`,
    en: ({ goods }) => `No cooperative sells “${goods}” at the moment. Remove it from the basket.`,
  },
  act_not_allowed: {
    status: 409,
    vi: ({ act, step }) =>
      `Đơn đang ở bước “${stepName(step, "vi")}”, chưa thể “${actName(act, "vi")}”. Hãy tải lại trang để xem trạng thái mới.`,
    en: ({ act, step }) =>
      `This consignment is ${stepName(step, "en")}; you can't ${actName(act, "en")} now. Reload to see its state.`,
  },
  not_paid_yet: {
    status: 409,
    vi: () => "Khách chọn trả trước và tiền chưa về. Hãy chờ tiền về rồi mới gói; đơn tự chuyển khi nhận được tiền.",
    en: () => "The shopper pays this in advance and the money is not in. Wait before packing; it changes by itself.",
  },
  cash_differs: {
    status: 400,
    vi: ({ due, stated }) => `Số tiền phải thu là ${due}, không phải ${stated}. Hãy đếm lại và nhập đúng số phải thu.`,
    en: ({ due, stated }) => `${due} is due, not ${stated}. Count again and enter the sum that is due.`,
  },
  carrier_missing: {
    status: 400,
    vi: () => "Hãy ghi đơn vị vận chuyển, ví dụ “Bưu điện” hoặc “Tự giao”.",
    en: () => "Enter the carrier, for example “Post office” or “Own delivery”.",
  },
  cooperative_not_chosen: {
    status: 400,
    vi: () => "Chị phụ trách nhiều hợp tác xã. Hãy chọn một hợp tác xã trước.",
    en: () => "You serve several cooperatives. Choose one first.",
  },
  role_not_allowed: {
    status: 403,
    vi: ({ role }) => `Vai trò “${role}” không được làm việc này. Hãy nhờ người quản lý hợp tác xã.`,
    en: ({ role }) => `The role “${role}” may not do this. Ask the cooperative's manager.`,
  },
  month_invalid: {
    status: 400,
    vi: ({ month }) => `“${month}” không phải là tháng. Hãy viết năm-tháng, ví dụ 2026-11.`,
    en: ({ month }) => `“${month}” is not a month. Write year-month, for example 2026-11.`,
  },
  filter_invalid: {
    status: 400,
    vi: ({ name }) => `Bộ lọc “${name}” không hợp lệ. Hãy bỏ bộ lọc này rồi thử lại.`,
    en: ({ name }) => `The filter “${name}” is not valid. Remove it and try again.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;

export type RefusalCode = keyof typeof SENTENCES;

/** True for a code that has a sentence. */
export function hasSentence(code: string): code is RefusalCode {
  return Object.hasOwn(SENTENCES, code);
}
