import type { RefusalDetails } from "../../boundary/refusal";

type Sentence = (details: RefusalDetails) => string;
type Row = { readonly status: number; readonly vi: Sentence; readonly en: Sentence };

const grouped = (count: string | undefined, mark: string) => (count ?? "").replace(/\B(?=(\d{3})+$)/g, mark);

/** Why an uploaded .xlsx was not taken, whatever table it should have held. */
export const SHEET_SENTENCES = {
  sheet_too_big: {
    status: 413,
    vi: () => "Tệp lớn quá 2 MB. Hãy xoá hình ảnh và trang thừa, hoặc chia làm nhiều tệp.",
    en: () => "The file is larger than 2 MB. Remove pictures and extra sheets, or split it.",
  },
  sheet_unreadable: {
    status: 400,
    vi: () =>
      "Không đọc được tệp. Hãy mở bằng Excel, chọn “Lưu thành” loại .xlsx, không đặt mật khẩu, rồi tải lên lại.",
    en: () => "The file can't be read. Open it in Excel, save it as .xlsx without a password, then upload again.",
  },
  sheet_without_headings: {
    status: 400,
    vi: ({ missing }) => `Không thấy cột ${missing}. Hãy dùng tệp tải từ trang này, giữ nguyên dòng tiêu đề.`,
    en: ({ missing }) =>
      `The column ${missing} is missing. Use the file handed out on this page and keep its row of headings.`,
  },
  sheet_empty: {
    status: 400,
    vi: () => "Bảng chưa có dòng nào. Hãy điền dưới dòng tiêu đề rồi tải lên lại.",
    en: () => "The table has no rows. Fill them in below the headings, then upload again.",
  },
  sheet_too_many_rows: {
    status: 400,
    vi: ({ most }) => `Bảng dài quá ${grouped(most, ".")} dòng. Hãy chia làm nhiều tệp.`,
    en: ({ most }) => `The table has more than ${grouped(most, ",")} rows. Split it into several files.`,
  },
  goods_sheet_changed: {
    status: 409,
    vi: () => "Giá hoặc số lượng vừa đổi (có người mua hoặc sửa). Chưa ghi gì; hãy xem lại bảng dưới đây rồi bấm lại.",
    en: () =>
      "A price or a stock has just changed (a sale or an edit). Nothing was written; look again below, then accept.",
  },
  goods_sheet_nothing: {
    status: 400,
    vi: () => "Chưa có dòng nào để ghi. Hãy chọn dòng cần ghi, hoặc sửa tệp rồi tải lên lại.",
    en: () => "There is nothing to write. Choose a row, or correct the file and upload it again.",
  },
  goods_sheet_not_accepted: {
    status: 409,
    vi: () => "Bảng này chưa được ghi, nên không có gì để hoàn lại.",
    en: () => "This table was not written, so there is nothing to take back.",
  },
  goods_sheet_moved_on: {
    status: 409,
    vi: ({ names }) =>
      `Không hoàn lại được: sau đó đã có người mua hoặc sửa ${names}. Hãy sửa từng mặt hàng ở trang Hàng.`,
    en: ({ names }) =>
      `It can't be taken back: ${names} was sold or changed since. Change the goods one by one instead.`,
  },
} satisfies Readonly<Record<string, Row>>;
