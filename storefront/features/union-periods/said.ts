import type { BothLanguages } from "@cho-phien/contract";
import { useLocale } from "next-intl";

/** Reads a text the backend says in both languages. */
export function useSaid(): (both: BothLanguages) => string {
  const locale = useLocale();
  return (both) => both[locale];
}
