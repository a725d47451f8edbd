import type { BothLanguages } from "@cho-phien/contract";
import { dongFromWire, formatDong } from "@cho-phien/money";
import { CELL_FAULTS, type FaultDetails, type FaultSentence, inBothLanguages, said } from "../spreadsheets/cell-faults";

const inVi = (dong: string | undefined) => formatDong(dongFromWire(dong ?? "0"), "vi");
const inEn = (dong: string | undefined) => formatDong(dongFromWire(dong ?? "0"), "en");

/** What a row of a carrier's sheet may say wrong, as a sentence that says what to do. */
const FAULTS = {
  ...CELL_FAULTS,
  parcel_missing: said(
    "Thiếu mã vận đơn hoặc mã đơn hàng. Hãy chép một trong hai mã từ bảng của đơn vị vận chuyển.",
    "Neither a tracking code nor an order code. Copy one of them from the carrier's sheet.",
  ),
  parcel_twice: {
    vi: ({ row }) => `Trùng kiện và mã chuyển tiền với dòng ${row} ở trên. Hãy giữ lại một dòng.`,
    en: ({ row }) => `The same parcel and reference as row ${row} above. Keep one of them.`,
  },
  money_missing: said(
    "Thiếu số tiền thu hộ. Hãy ghi số đồng đã thu, không thu thì ghi 0.",
    "The sum collected is missing. Enter the đồng collected, 0 if none.",
  ),
  money_not_whole: said(
    "Không đọc được số tiền. Hãy ghi số đồng nguyên, không âm, ví dụ 590000 hoặc 590.000.",
    "This is no sum. Enter whole đồng, not negative, for example 590000 or 590.000.",
  ),
  net_differs: {
    vi: ({ collected, fee, net, expected }) =>
      `Thực nhận ghi ${inVi(net)}, nhưng ${inVi(collected)} trừ phí ${inVi(fee)} là ${inVi(expected)}. Hãy hỏi đơn vị vận chuyển ô nào sai.`,
    en: ({ collected, fee, net, expected }) =>
      `Net says ${inEn(net)}, yet ${inEn(collected)} less a fee of ${inEn(fee)} is ${inEn(expected)}. Ask the carrier which cell is wrong.`,
  },
  date_unreadable: said(
    "Không đọc được ngày. Hãy ghi ngày/tháng/năm, ví dụ 30/11/2026.",
    "This is no date. Write day/month/year, for example 30/11/2026.",
  ),
  date_ahead: said(
    "Ngày chuyển tiền còn ở phía trước. Hãy kiểm tra ngày, hoặc đợi đến ngày ấy rồi tải lên.",
    "The day of payment lies ahead. Check it, or upload the sheet once it has come.",
  ),
  reference_missing: said(
    "Thiếu mã chuyển tiền. Hãy ghi mã phiên đối soát hoặc số giao dịch ngân hàng.",
    "The reference is missing. Enter the carrier's settlement number or the bank's.",
  ),
} satisfies Readonly<Record<string, FaultSentence>>;

export type FaultCode = keyof typeof FAULTS;

export function sentencesOf(code: FaultCode, details: FaultDetails = {}): BothLanguages {
  return inBothLanguages(FAULTS[code], details);
}
