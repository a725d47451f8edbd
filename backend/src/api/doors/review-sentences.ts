import type { SentenceRow } from "./sentence-row";

/** Refusals of rating goods, judging a review and answering it. */
export const REVIEW_SENTENCES = {
  review_before_delivery: {
    status: 409,
    vi: () => "Hàng chưa giao xong nên chưa đánh giá được. Hãy đánh giá sau khi nhận hàng.",
    en: () => "The goods are not delivered yet. Rate them once you have received them.",
  },
  review_given: {
    status: 409,
    vi: () => "Món này đã được đánh giá rồi. Mỗi món của một đơn chỉ đánh giá một lần.",
    en: () => "You have rated these already. Each item of an order is rated once.",
  },
  review_stars_missing: {
    status: 400,
    vi: () => "Hãy chọn từ 1 đến 5 sao.",
    en: () => "Choose 1 to 5 stars.",
  },
  review_words_long: {
    status: 400,
    vi: ({ most }) => `Lời viết dài quá ${most} ký tự. Hãy viết ngắn lại.`,
    en: ({ most }) => `The text is longer than ${most} characters. Shorten it.`,
  },
  review_photos_enough: {
    status: 409,
    vi: ({ most }) => `Đã có ${most} ảnh, như vậy là đủ.`,
    en: ({ most }) => `There are ${most} photos already; that is enough.`,
  },
  review_decided: {
    status: 409,
    vi: () => "Đánh giá này đã có quyết định. Hãy tải lại trang.",
    en: () => "This review was decided on already. Reload the page.",
  },
  review_reason_missing: {
    status: 400,
    vi: () => "Hãy ghi lý do ẩn, từ 3 đến 300 ký tự: người viết sẽ đọc câu này.",
    en: () => "Say why it is hidden, in 3 to 300 characters: its author will read it.",
  },
  reply_missing: {
    status: 400,
    vi: ({ most }) => `Hãy viết câu trả lời, từ 3 đến ${most} ký tự.`,
    en: ({ most }) => `Write the answer, in 3 to ${most} characters.`,
  },
  reply_given: {
    status: 409,
    vi: () => "Hợp tác xã đã trả lời đánh giá này. Mỗi đánh giá chỉ trả lời một lần.",
    en: () => "The cooperative has answered this review. Each is answered once.",
  },
} satisfies Readonly<Record<string, SentenceRow>>;
