import type { useTranslations } from "next-intl";
import type { ParcelWords } from "@/components/parcel-price";

/** The sentences of a parcel's price, with their places still open, for islands. */
export function parcelWords(t: ReturnType<typeof useTranslations<"shipping">>): ParcelWords {
  return {
    shipping: t("parcel.shipping"),
    from: t("parcel.from", { amount: "{amount}" }),
    free: t("parcel.free"),
    days: t("parcel.days", { fewest: "{fewest}", most: "{most}" }),
    toFree: t("parcel.toFree", { amount: "{amount}" }),
    fetch: t("parcel.fetch", { place: "{place}" }),
  };
}
