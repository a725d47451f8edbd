import type { Messages } from "@/lib/i18n/messages";

/** The list's words, handed to its islands whole. */
export type ListWords = Messages["coopGoods"]["list"];
