import type { GoodsDetail, Rating } from "@cho-phien/contract";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { inLanguage } from "@/lib/i18n/in-language";
import { localePath, paths } from "@/lib/paths";

function absolute(path: string): string {
  return `${env.siteUrl() ?? ""}${path}`;
}

/** schema.org Product with its offers; prices in whole đồng. */
export function goodsJsonLd(goods: GoodsDetail, locale: Locale): object {
  const photo = goods.photo;
  const url = absolute(localePath(locale, paths.goods(goods.handle)));
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: inLanguage(locale, goods.name, goods.nameEn),
    description: inLanguage(locale, goods.description, goods.descriptionEn),
    url,
    ...(photo ? { image: absolute(`${photo.base}-${photo.widths.at(-1) ?? 480}.jpg`) } : {}),
    ...ratingJsonLd(goods.rating),
    brand: { "@type": "Brand", name: goods.cooperative.name },
    offers: goods.variants.map((variant) => ({
      "@type": "Offer",
      name: variant.title,
      url,
      price: variant.priceDong,
      priceCurrency: "VND",
      availability: `https://schema.org/${variant.available > 0 ? "InStock" : "OutOfStock"}`,
      seller: { "@type": "Organization", name: goods.cooperative.name },
    })),
  };
}

/** schema.org AggregateRating, of reviews that are shown; nothing while there are none: an invented rating is a lie. */
export function ratingJsonLd(rating: Rating | null): { readonly aggregateRating?: object } {
  if (!rating) return {};
  const { average: ratingValue, count: reviewCount } = rating;
  return { aggregateRating: { "@type": "AggregateRating", ratingValue, reviewCount, bestRating: 5, worstRating: 1 } };
}

/** As text for a script element; "<" is escaped so that no data can end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
