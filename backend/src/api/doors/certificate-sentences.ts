import { formatDate } from "@cho-phien/vietnam";
import type { SentenceRow } from "./sentence-row";

/** Refusals of an OCOP certificate that a cooperative hands in. */
export const CERTIFICATE_SENTENCES = {
  certificate_day_wrong: {
    status: 422,
    vi: () => "Ngày cấp phải là ngày có thật, không sau hôm nay. Hãy xem lại ngày ký trên quyết định.",
    en: () => "The day of issue must be a real day, not after today. Look at the date on the decision.",
  },
  rejection_reason_missing: {
    status: 400,
    vi: () => "Hãy ghi lý do không nhận, từ 3 đến 300 ký tự: hợp tác xã sẽ đọc câu này.",
    en: () => "Say why it is not accepted, in 3 to 300 characters: the cooperative will read it.",
  },
  certificate_over: {
    status: 422,
    vi: ({ end = "" }) =>
      `Giấy chứng nhận này đã hết hạn ngày ${formatDate(end)} (36 tháng từ ngày cấp). Hãy nhập giấy mới nhất.`,
    en: ({ end = "" }) => `This certificate ended on ${formatDate(end)} (36 months after issue). Enter the newest one.`,
  },
  certificate_differs: {
    status: 409,
    vi: ({ number }) => `Quyết định ${number} đã được nhập với số sao hoặc ngày cấp khác. Hãy kiểm tra số quyết định.`,
    en: ({ number }) => `Decision ${number} was entered with other stars or another day. Check its number.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
