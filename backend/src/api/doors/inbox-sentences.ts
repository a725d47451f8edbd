import type { SentenceRow } from "./sentence-row";

/** What the senders of webhooks are told, and the operator of what they sent. */
export const INBOX_SENTENCES = {
  webhook_too_long: {
    status: 413,
    vi: ({ limitKilobytes }) => `Thông báo dài quá ${limitKilobytes} KB, nên không được nhận.`,
    en: ({ limitKilobytes }) => `The event is longer than ${limitKilobytes} KB and was not taken.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
