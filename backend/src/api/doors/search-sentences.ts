import type { SentenceRow } from "./sentence-row";

/** What a search cannot answer. */
export const SEARCH_SENTENCES = {
  search_text_too_long: {
    status: 400,
    vi: ({ most }) => `Câu tìm dài quá ${most} chữ cái. Hãy gõ vài chữ thôi, ví dụ “mật ong”.`,
    en: ({ most }) => `The search is longer than ${most} letters. Type a few words, for example “honey”.`,
  },
} satisfies Readonly<Record<string, SentenceRow>>;
