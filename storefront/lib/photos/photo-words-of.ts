import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { messages } from "@/lib/i18n/messages";
import type { PhotoWords } from "./photo-words";

/** The picker's words in the page's language; server only, so that no browser takes every message. */
export function photoWordsOf(locale: Locale): PhotoWords {
  return messages[locale].coopGoods.photos;
}
