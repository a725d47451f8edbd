import type { ParcelWords } from "@/components/parcel-price";
import type { Locale } from "@/lib/i18n/locales";

type Word =
  | "empty"
  | "emptyHelp"
  | "toGoods"
  | "from"
  | "quantity"
  | "fewer"
  | "more"
  | "update"
  | "remove"
  | "removed"
  | "undo"
  | "goods"
  | "shipping"
  | "total"
  | "order"
  | "each"
  | "failed"
  | "gone"
  | "goneFirst"
  | "perCooperative";

/** The island's sentences, made on the server so that no message library travels to the browser. */
export type BasketWords = Readonly<Record<Word, string>> & { readonly parcel: ParcelWords };

export type BasketFrame = {
  readonly locale: Locale;
  readonly words: BasketWords;
  readonly hrefs: { readonly goods: string; readonly checkout: string };
};
