import type { AisleView } from "@cho-phien/contract";
import { provinces } from "@cho-phien/vietnam/provinces";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Islands, ProvinceTile, SHADES, TileMap } from "@/components/province-tiles";
import { turns } from "@/components/turns";
import { localePath, paths } from "@/lib/paths";
import { shadeOf } from "@/lib/province-map/tiles";

/** The 34 provinces, darker where more is on sale. A province without a stall is drawn and leads nowhere. */
export function MarketMap({ aisles }: { readonly aisles: readonly AisleView[] }): ReactNode {
  const t = useTranslations("browse");
  const locale = useLocale();
  const bySlug = new Map(aisles.map((it) => [it.slug, it]));
  const largest = BigInt(Math.max(0, ...aisles.map((it) => it.goodsCount)));
  const shadeOfSlug = (slug: string) => shadeOf(String(bySlug.get(slug)?.goodsCount ?? 0), largest);
  const slugs = new Map(provinces().map(({ code, slug }) => [code, slug]));
  const fillOf = (slug: string) => SHADES[shadeOfSlug(slug)] ?? SHADES[0];
  return (
    <figure className="card min-w-0 p-4">
      <figcaption>
        <p className="font-semibold">{t("map.title")}</p>
        <p className="text-sm text-quiet">{t("map.lead")}</p>
      </figcaption>
      <TileMap name={t("map.title")}>
        {provinces().map(({ code, name, slug }) => {
          const aisle = bySlug.get(slug);
          const tile = <ProvinceTile {...{ code, name }} fill={fillOf(slug)} isDark={shadeOfSlug(slug) > 2} />;
          if (!aisle) return <g key={code}>{tile}</g>;
          const counts = t("counts", { goods: aisle.goodsCount, cooperatives: aisle.cooperativesCount });
          const words = t("map.tile", { name, counts });
          return (
            <a {...turns} key={code} href={localePath(locale, paths.aisle("province", slug))} aria-label={words}>
              <title>{words}</title>
              {tile}
            </a>
          );
        })}
        <Islands fillOf={(code) => fillOf(slugs.get(code) ?? "")} />
      </TileMap>
    </figure>
  );
}
