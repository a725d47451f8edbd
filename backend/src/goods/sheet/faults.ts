import type { BothLanguages } from "@cho-phien/contract";
import { dongFromWire, formatDong } from "@cho-phien/money";
import {
  CELL_FAULTS,
  type FaultDetails,
  type FaultSentence,
  inBothLanguages,
  said,
} from "../../spreadsheets/cell-faults";

/** Details hold whole đồng and counts as plain digits; each language groups them its own way. */
const inVi = (dong: string | undefined) => (dong ? formatDong(dongFromWire(dong), "vi") : "chưa có giá");
const inEn = (dong: string | undefined) => (dong ? formatDong(dongFromWire(dong), "en") : "none");

/** What a row of prices and stock may say wrong, or must be looked at twice, as a sentence that says what to do. */
const FAULTS = {
  ...CELL_FAULTS,
  code_empty: said(
    "Thiếu mã hàng. Hãy chép lại mã từ bảng tải về, hoặc bỏ dòng này.",
    "The code is missing. Copy it from the file you downloaded, or remove this row.",
  ),
  code_unknown: said(
    "Không có mã hàng này. Hãy chép lại mã từ bảng mới tải về; hàng mới thì thêm ở trang Hàng.",
    "There is no such code. Copy it from a freshly downloaded file; add new goods on the page Goods.",
  ),
  code_twice: {
    vi: ({ row }) => `Trùng mã với dòng ${row} ở trên. Hãy giữ lại một dòng.`,
    en: ({ row }) => `The same code as row ${row} above. Keep one of them.`,
  },
  price_empty: said("Thiếu giá. Hãy ghi giá bán bằng đồng.", "The price is missing. Enter it in đồng."),
  price_not_number: said(
    "Không đọc được giá. Hãy ghi số đồng, ví dụ 75000 hoặc 75.000.",
    "This is not a price. Enter whole đồng, for example 75000 or 75.000.",
  ),
  price_fraction: said(
    "Giá có số lẻ. Hãy ghi số đồng nguyên, ví dụ 75000.",
    "The price has a fraction. Enter whole đồng, for example 75000.",
  ),
  price_not_positive: said(
    "Giá phải lớn hơn 0. Muốn ngừng bán thì ẩn mặt hàng ở trang Hàng.",
    "A price is more than 0. To stop selling, hide the goods on the page Goods.",
  ),
  price_too_high: {
    vi: ({ most }) => `Giá cao nhất là ${inVi(most)}. Hãy kiểm tra lại số 0.`,
    en: ({ most }) => `The highest price is ${inEn(most)}. Check the number of zeros.`,
  },
  price_thousands: {
    vi: ({ price, meant }) => `Giá ${inVi(price)} thấp quá, có lẽ là ${inVi(meant)}. Đúng thì chọn “Ghi dòng này”.`,
    en: ({ price, meant }) =>
      `${inEn(price)} is too low; ${inEn(meant)} is likely meant. If so, choose “Write this row”.`,
  },
  price_jump: {
    vi: ({ from, to }) =>
      `Giá đổi từ ${inVi(from)} thành ${inVi(to)}, gấp hoặc kém 10 lần. Đúng thì chọn “Ghi dòng này”.`,
    en: ({ from, to }) =>
      `The price goes from ${inEn(from)} to ${inEn(to)}, ten times or more. If so, choose “Write this row”.`,
  },
  price_moved: {
    vi: ({ then, now }) =>
      `Lúc tải về giá là ${inVi(then)}, nay đã sửa thành ${inVi(now)}. Vẫn lấy giá trong tệp thì chọn “Ghi dòng này”.`,
    en: ({ then, now }) =>
      `The price was ${inEn(then)} in the file and is ${inEn(now)} since. To take the file's price, choose “Write this row”.`,
  },
  stock_empty: said("Thiếu số lượng. Hết hàng thì ghi 0.", "The stock is missing. Enter 0 when there is none."),
  stock_not_whole: said(
    "Số lượng phải là số nguyên từ 0 đến 99.999. Hãy đếm lại.",
    "Stock is a whole number from 0 to 99,999. Count again.",
  ),
  stock_below_promised: {
    vi: ({ promised, to }) =>
      `Khách đã đặt ${promised} cái, không ghi thành ${to} được. Hãy ghi ít nhất ${promised}, hoặc giao các đơn đó trước.`,
    en: ({ promised, to }) =>
      `Shoppers were promised ${promised}, so it can't become ${to}. Enter at least ${promised}, or deliver those orders first.`,
  },
  stock_sold_meanwhile: {
    vi: ({ then, now, written }) =>
      `Từ lúc tải về kho đã đổi từ ${then} thành ${now}, mà tệp ghi ${written}: trừ đi thì thiếu. Hãy đếm lại, rồi sửa trong bảng mới tải về.`,
    en: ({ then, now, written }) =>
      `Stock has gone from ${then} to ${now} since, and the file says ${written}: the change would take more than there is. Count again and use a fresh file.`,
  },
  stock_moved: {
    vi: ({ then, now, written, to }) =>
      `Từ lúc tải về kho đã đổi từ ${then} thành ${now} (bán hoặc sửa). Tệp đổi ${then} thành ${written}, nên sẽ ghi ${to}. Hãy xem lại.`,
    en: ({ then, now, written, to }) =>
      `Stock has gone from ${then} to ${now} since (sold or changed). The file changes ${then} to ${written}, so ${to} will be written. Have a look.`,
  },
  stock_counted_meanwhile: {
    vi: ({ now, written }) =>
      `Lúc tải về chưa có số lượng, nay đã có người ghi ${now}. Vẫn ghi ${written} thì chọn “Ghi dòng này”.`,
    en: ({ now, written }) =>
      `There was no stock in the file; ${now} was entered since. To write ${written}, choose “Write this row”.`,
  },
  then_unreadable: said(
    "Cột “lúc tải về” đã bị sửa, không so được. Hãy tải bảng mới rồi ghi lại.",
    "The column “lúc tải về” was changed and can't be compared. Download a fresh file and enter it again.",
  ),
} satisfies Readonly<Record<string, FaultSentence>>;

export type FaultCode = keyof typeof FAULTS;

export function sentencesOf(code: FaultCode, details: FaultDetails = {}): BothLanguages {
  return inBothLanguages(FAULTS[code], details);
}
