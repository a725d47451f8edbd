import { fillWords } from "@/lib/fill-words";

export type ApplyWords = Readonly<Record<"one" | "other" | "none", string>>;

/** "Xem 128 sản phẩm", for a number as people write it here. */
export function applyLabel(total: number, words: ApplyWords, locale: string): string {
  if (total === 0) return words.none;
  const shown = new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-US").format(total);
  return fillWords(total === 1 ? words.one : words.other, { shown });
}

/** The form's fields as an address asks for them, without the empty ones. */
export function askedFields(data: FormData, locale: string): URLSearchParams {
  const asked = new URLSearchParams({ locale });
  for (const [name, value] of data) if (typeof value === "string" && value !== "") asked.set(name, value);
  return asked;
}
