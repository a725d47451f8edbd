import type { CooperativeDetail, GoodsDetail, PhotoView, Rating } from "@cho-phien/contract";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { inLanguage } from "@/lib/i18n/in-language";
import { localePath, paths } from "@/lib/paths";

function absolute(path: string): string {
  return `${env.siteUrl() ?? ""}${path}`;
}

/** schema.org Product with its offers; prices in whole đồng. */
export function goodsJsonLd(goods: GoodsDetail, locale: Locale): object {
  const photos = goods.photos.length > 0 ? goods.photos : goods.photo ? [goods.photo] : [];
  const url = absolute(localePath(locale, paths.goods(goods.handle)));
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: inLanguage(locale, goods.name, goods.nameEn),
    description: inLanguage(locale, goods.description, goods.descriptionEn),
    url,
    ...ratingJsonLd(goods.rating),
    sku: goods.id,
    ...(photos.length > 0 ? { image: photos.map(largestOf) } : {}),
    ...(goods.materials ? { material: goods.materials } : {}),
    countryOfOrigin: { "@type": "Country", name: "VN" },
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
function ratingJsonLd(rating: Rating | null): { readonly aggregateRating?: object } {
  if (!rating) return {};
  const { average: ratingValue, count: reviewCount } = rating;
  return { aggregateRating: { "@type": "AggregateRating", ratingValue, reviewCount, bestRating: 5, worstRating: 1 } };
}

/** schema.org BreadcrumbList: the pages this one hangs under, from home on. */
export function breadcrumbJsonLd(
  crumbs: readonly { readonly name: string; readonly href: string }[],
  locale: Locale,
): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, href }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name,
      item: absolute(localePath(locale, href)),
    })),
  };
}

/** schema.org Organization of one cooperative: where it is and what it says of itself. Its members are never named. */
export function cooperativeJsonLd(cooperative: CooperativeDetail, locale: Locale): object {
  const { place, photo } = cooperative;
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: cooperative.name,
    url: absolute(localePath(locale, paths.cooperative(cooperative.handle))),
    description: inLanguage(locale, cooperative.sentence, cooperative.sentenceEn),
    ...(photo ? { image: largestOf(photo) } : {}),
    address: {
      "@type": "PostalAddress",
      addressLocality: place.communeName,
      addressRegion: place.provinceName,
      addressCountry: "VN",
    },
  };
}

function largestOf(photo: PhotoView): string {
  return absolute(`${photo.base}-${photo.widths.at(-1) ?? 480}.jpg`);
}

/** As text for a script element; "<" is escaped so that no data can end the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
