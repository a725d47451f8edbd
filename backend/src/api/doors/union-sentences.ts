import type { SentenceRow } from "./sentence-row";

/** Refusals at the Union's door: grants, reports, periods. */
export const UNION_SENTENCES = {
  purpose_not_yours: {
    status: 403,
    vi: ({ purposes }) =>
      `Chị chưa được giao quyền này (${purposes}) nên chưa thể giao cho người khác. Hãy bỏ quyền đó hoặc nhờ cấp trên.`,
    en: ({ purposes }) => `You do not hold ${purposes} here and can't give it. Leave it out or ask the level above.`,
  },
  grant_ended: {
    status: 400,
    vi: () => "Ngày hết hạn đã qua. Hãy chọn ngày từ hôm nay trở đi.",
    en: () => "The last day has passed. Choose today or a later day.",
  },
  not_invited: {
    status: 403,
    vi: () => "Số điện thoại này chưa được Hội mời. Hãy nhờ cán bộ Hội cấp trên mời chị.",
    en: () => "This phone was not invited by the Union. Ask an officer of the level above to invite you.",
  },
  reason_short: {
    status: 400,
    vi: () => "Hãy ghi lý do xem từng người, ít nhất 10 chữ cái. Lý do được lưu và chị ấy đọc được.",
    en: () => "Say why you look at named people, at least 10 letters. The reason is kept and she can read it.",
  },
  period_invalid: {
    status: 400,
    vi: ({ period }) =>
      `“${period}” không phải là kỳ báo cáo. Hãy viết như 2026-09, 2026-Q3, 2026-H1, 2026-9M hoặc 2026.`,
    en: ({ period }) => `“${period}” is not a period. Write it like 2026-09, 2026-Q3, 2026-H1, 2026-9M or 2026.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
