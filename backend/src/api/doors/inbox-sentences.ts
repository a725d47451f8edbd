import type { SentenceRow } from "./sentence-row";

/** What the senders of webhooks are told, and the operator of what they sent. */
export const INBOX_SENTENCES = {
  webhook_too_long: {
    status: 413,
    vi: ({ limitKilobytes }) => `Thông báo dài quá ${limitKilobytes} KB, nên không được nhận.`,
    en: ({ limitKilobytes }) => `The event is longer than ${limitKilobytes} KB and was not taken.`,
  },
  put_away_reason_missing: {
    status: 400,
    vi: () => "Hãy ghi lý do cất thông báo, từ 3 đến 300 ký tự.",
    en: () => "Say why the event is put away, in 3 to 300 characters.",
  },
  event_done: {
    status: 409,
    vi: () => "Thông báo này đã xử lý xong, không cần làm gì nữa.",
    en: () => "This event has been worked; there is nothing left to do.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
