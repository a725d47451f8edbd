import type { GoodsCard as Goods } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Photo } from "@/components/photo";
import { SaveHeart } from "@/components/save-heart";
import { RatingLine } from "@/components/rating-line";
import { Stars } from "@/components/stars";
import { formatCount, formatDong } from "@/lib/format";
import { inLanguage } from "@/lib/i18n/in-language";
import { paths } from "@/lib/paths";

/**
 * Of two columns, what a photo really gets: half the width without the page's padding, the gap and the borders. Said as 50vw, a
 * phone of 412 px took files half as heavy again.
 */
const SIZES = "(min-width: 64rem) 17rem, (min-width: 40rem) 33vw, calc(50vw - 1.5rem)";

type Props = { readonly goods: Goods; readonly isMain?: boolean; readonly heading?: "h2" | "h3" };

/** One link per card: the name stretches over it, so a thumb hits anywhere and a screen reader hears it once. */
function GoodsCard({ goods, isMain = false, heading: Heading = "h3" }: Props): ReactNode {
  const t = useTranslations("shop.card");
  const save = useTranslations("account.saved");
  const locale = useLocale();
  const price = formatDong(goods.priceDong, locale);
  return (
    <article className="card relative flex h-full flex-col overflow-hidden">
      <Photo photo={goods.photo} alt="" sizes={SIZES} isMain={isMain} />
      <SaveHeart
        id={goods.id}
        label={save("save", { name: inLanguage(locale, goods.name, goods.nameEn) })}
        className="absolute top-1 right-1 z-10"
      />
      <div className="flex grow flex-col gap-1 p-3">
        <Heading className="line-clamp-2 min-h-[2.75em] text-[0.9375rem] leading-snug font-normal text-text">
          <LocalLink href={paths.goods(goods.handle)} className="after:absolute after:inset-0 after:rounded-card">
            {inLanguage(locale, goods.name, goods.nameEn)}
          </LocalLink>
        </Heading>
        <p className="number font-semibold text-madder-deep">{goods.hasSeveralPrices ? t("from", { price }) : price}</p>
        {goods.certificate ? <Stars stars={goods.certificate.stars} /> : null}
        {goods.rating ? <RatingLine rating={goods.rating} className="text-sm" /> : null}
        <p className="mt-auto flex flex-wrap gap-x-2 pt-1 text-xs text-quiet">
          <span>{goods.place.provinceName}</span>
          {goods.soldCount > 0 ? <span>{t("sold", { count: formatCount(goods.soldCount, locale) })}</span> : null}
          {goods.inStock ? null : <span className="font-semibold text-madder-deep">{t("soldOut")}</span>}
        </p>
      </div>
    </article>
  );
}

/** Two columns on a phone; more on wider screens. The first `mainCount` photos load at once. */
export function GoodsGrid({
  goods,
  mainCount = 0,
  heading,
}: {
  readonly goods: readonly Goods[];
  readonly mainCount?: number;
  /** One level below what stands above the grid. */
  readonly heading?: Props["heading"];
}): ReactNode {
  return (
    <ul className="goods-grid grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4 lg:gap-4">
      {goods.map((each, index) => (
        <li key={each.id}>
          <GoodsCard goods={each} isMain={index < mainCount} {...(heading ? { heading } : {})} />
        </li>
      ))}
    </ul>
  );
}
