import type { Messages } from "@/lib/i18n/messages";

/** The picker's words, handed to it whole: a browser takes these few and not every message. */
export type PhotoWords = Messages["coopGoods"]["photos"];

/** "Ảnh {n}" with its numbers. */
export function fill(text: string, numbers: Readonly<Record<string, number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(numbers[name] ?? place));
}
